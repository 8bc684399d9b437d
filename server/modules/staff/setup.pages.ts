import { textIn, type T } from '../../../shared/i18n/text.ts'
import { languageNames, languages, type Language } from '../../../shared/languages.ts'
import { button, controlsOf, hidden, type Controls, type FormState } from '../../kernel/html/form.ts'
import { html, type SafeHtml } from '../../kernel/html/html.ts'
import { bareDocument, heading, languageLinks } from '../../kernel/html/page.ts'

/** The names of the set-up form's fields. `languages` comes several times; `people` is 'one' or 'several'. */
export const setupFields = [
  'token',
  'name',
  'country',
  'timeZone',
  'languages',
  'people',
  'isComplaintsManager',
  'administratorName',
  'email',
  'password',
] as const

export type SetupView = {
  readonly language: Language
  /** This page in the other languages it can be shown in. */
  readonly languageLinks: readonly { readonly language: Language; readonly href: string }[]
  readonly action: string
  /** The one-time token that was printed at the start. */
  readonly token: string
  /** ISO 3166 codes with names in the page's language, sorted. */
  readonly countries: readonly { readonly code: string; readonly name: string }[]
  /** IANA names, sorted. */
  readonly timeZones: readonly string[]
  /** Least number of characters of a password */
  readonly passwordMin: number
  readonly form: FormState
}

/** The first visit: a few answers, then one can begin. */
export function setupPage(view: SetupView): SafeHtml {
  const { language, form } = view
  const t = textIn(language)
  const controls = controlsOf(t, form)
  const title = t('setup.title')
  const main = html`${controls.summary()} ${heading(title, t('setup.lead'))}
    <form method="post" action="${view.action}" novalidate>
      ${hidden('token', view.token)} ${organizationPart(t, view, controls)} ${peoplePart(t, controls)}
      ${administratorPart(t, view, controls)} ${button(t('setup.button'))}
    </form>`
  return bareDocument(view, { title, body: frame(t, view, main) })
}

export type SetupDoneView = {
  readonly language: Language
  readonly organization: string
  readonly portalHref: string
  readonly deskHref: string
  /** Whether mail can go out already. */
  readonly hasMail: boolean
}

export function setupDonePage(view: SetupDoneView): SafeHtml {
  const t = textIn(view.language)
  const title = t('setup.done.title', { organization: view.organization })
  const main = html`<div class="panel">
      <h1>${title}</h1>
      <p>${t('setup.done.text')}</p>
    </div>
    ${!view.hasMail && html`<p class="note">${t('setup.done.mail')}</p>`}
    <p><a class="button" href="${view.deskHref}">${t('setup.done.desk')}</a></p>
    <p><a href="${view.portalHref}">${t('setup.done.portal')}</a></p>`
  return bareDocument(view, { title, body: frame(t, { ...view, languageLinks: [] }, main) })
}

const frame = (t: T, view: Pick<SetupView, 'language' | 'languageLinks'>, main: SafeHtml): SafeHtml =>
  html`<header class="top">
      <span class="brand">Redress</span>
      ${languageLinks({ t, language: view.language, links: view.languageLinks })}
    </header>
    <main id="main">${main}</main>`

const organizationPart = (t: T, view: SetupView, { text, select, choices }: Controls): SafeHtml =>
  html`<h2>${t('setup.organization.title')}</h2>
    ${text({
      name: 'name',
      label: t('setup.name.label'),
      hint: t('setup.name.hint'),
      autocomplete: 'organization',
      isRequired: true,
    })}
    ${select({
      name: 'country',
      label: t('setup.country.label'),
      hint: t('setup.country.hint'),
      first: t('setup.country.choose'),
      choices: view.countries.map(({ code, name }) => ({ value: code, label: name })),
    })}
    ${select({
      name: 'timeZone',
      label: t('setup.timeZone.label'),
      first: t('setup.timeZone.choose'),
      choices: view.timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    })}
    ${choices({
      name: 'languages',
      type: 'checkbox',
      label: t('setup.languages.label'),
      hint: t('setup.languages.hint'),
      choices: languages.map((language) => ({ value: language, label: languageNames[language] })),
    })}`

const peoplePart = (t: T, { choices }: Controls): SafeHtml =>
  choices({
    name: 'people',
    type: 'radio',
    label: t('setup.people.label'),
    choices: [
      { value: 'one', label: t('setup.people.one'), hint: t('setup.people.oneHint') },
      { value: 'several', label: t('setup.people.several'), hint: t('setup.people.severalHint') },
    ],
  })

const administratorPart = (t: T, { passwordMin }: SetupView, { text, tick }: Controls): SafeHtml =>
  html`<h2>${t('setup.administrator.title')}</h2>
    ${text({
      name: 'administratorName',
      label: t('setup.administratorName.label'),
      autocomplete: 'name',
      isRequired: true,
    })}
    ${text({
      name: 'email',
      type: 'email',
      label: t('setup.email.label'),
      hint: t('setup.email.hint'),
      autocomplete: 'username',
      isRequired: true,
    })}
    ${text({
      name: 'password',
      type: 'password',
      label: t('setup.password.label'),
      hint: t('setup.password.hint', { min: passwordMin }),
      autocomplete: 'new-password',
      isRequired: true,
    })}
    ${tick({
      name: 'isComplaintsManager',
      label: t('setup.complaintsManager.label'),
      hint: t('setup.complaintsManager.hint'),
    })}`
