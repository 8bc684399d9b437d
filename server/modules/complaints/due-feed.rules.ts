import { en } from '../../../shared/i18n/desk/en.ts'
import { hu } from '../../../shared/i18n/desk/hu.ts'
import { ru } from '../../../shared/i18n/desk/ru.ts'
import { tr } from '../../../shared/i18n/desk/tr.ts'
import type { DeskLanguage } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { IcsEvent } from '../deadlines/icalendar.rules.ts'

export type OwnDate = { id: string; reference: string; clockKey: string; dueAt: Date }

const texts: Readonly<Record<DeskLanguage, Readonly<Record<string, string>>>> = { en, tr, ru, hu }

/** Dates of cases as entries of a calendar: what is due and the reference, never a word of the matter. */
export const dueEvents = (
  dates: readonly OwnDate[],
  { language, caseUrl }: { language: DeskLanguage; caseUrl: (id: string) => string },
): IcsEvent[] =>
  dates.map(({ id, reference, clockKey, dueAt }) => ({
    uid: `${id}-${clockKey}@redress`,
    title: `${texts[language][`deadlines.clock.${clockKey}`] ?? clockKey}: ${groupReference(reference)}`,
    url: caseUrl(id),
    at: dueAt,
  }))
