import { z } from 'zod'
import { isLanguage, type Language } from '../../../shared/languages.ts'
import { isCountry, isTimeZone } from '../organization/organization.rules.ts'
import { passwordProblem } from './password.rules.ts'

/** Everything that the set-up form and the command line ask. */
export type SetUpAnswers = {
  readonly name: string
  readonly country: string
  readonly timeZone: string
  readonly languages: readonly Language[]
  readonly isOnePerson: boolean
  /** Whether the administrator handles complaints too; one person alone does in any case. */
  readonly isComplaintsManager: boolean
  readonly administratorName: string
  readonly email: string
  readonly password: string
}

type Problem = { readonly field: string; readonly code: string }
type Given = Readonly<Record<string, unknown>>

/** The answers of a submitted set-up, or what is to be corrected, in the order of the page. */
export function readSetUp(given: Given): { answers: SetUpAnswers } | { problems: readonly Problem[] } {
  const answers: SetUpAnswers = {
    name: text(given.name, 200),
    country: text(given.country, 2).toUpperCase(),
    timeZone: text(given.timeZone, 100),
    languages: [given.languages].flat().filter((value) => typeof value === 'string' && isLanguage(value)),
    isOnePerson: given.people === 'one',
    isComplaintsManager: given.isComplaintsManager === 'yes',
    administratorName: text(given.administratorName, 200),
    email: text(given.email, 254).toLowerCase(),
    password: typeof given.password === 'string' ? given.password : '',
  }
  const passwordCode = passwordProblem(answers.password, [
    answers.email,
    answers.administratorName,
    answers.name,
  ])
  const checks: readonly (readonly [field: string, code: string, isRight: boolean])[] = [
    ['name', 'setup.nameMissing', answers.name !== ''],
    ['country', 'setup.countryMissing', isCountry(answers.country)],
    ['timeZone', 'setup.timeZoneMissing', isTimeZone(answers.timeZone)],
    ['languages', 'setup.languagesMissing', answers.languages.length > 0],
    ['people', 'setup.sizeMissing', given.people === 'one' || given.people === 'several'],
    ['administratorName', 'setup.administratorNameMissing', answers.administratorName !== ''],
    ['email', 'setup.emailInvalid', z.email().safeParse(answers.email).success],
    ['password', 'setup.passwordTooShort', passwordCode !== 'password.tooShort'],
    ['password', 'setup.passwordTooCommon', passwordCode !== 'password.tooCommon'],
  ]
  const problems = checks.filter(([, , isRight]) => !isRight).map(([field, code]) => ({ field, code }))
  return problems.length > 0 ? { problems } : { answers }
}

const text = (value: unknown, max: number): string =>
  typeof value === 'string' ? value.trim().slice(0, max) : ''
