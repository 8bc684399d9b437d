import { languageNames, type Language } from '../../../../shared/languages.ts'
import { contactChannels, kinds, type Kind } from '../../../../shared/statuses.ts'
import { referenceMark } from '../../../kernel/html/codes.ts'
import { button, controlsOf, hidden, trap, type Controls, type FormState } from '../../../kernel/html/form.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import { feedbackFields } from '../intake.rules.ts'
import { documentOf, heading, pageOf, type Frame, type Page } from '../../../kernel/html/page.ts'

export const representativeRoles = ['family', 'friend', 'carer', 'lawyer', 'organization', 'other'] as const

/** Something to choose, such as a site, with its name in the page's language. */
export type Option = { readonly id: string; readonly name: string }

export type FeedbackFormView = {
  readonly kind: Kind
  /** Made by the server for this form; see `token` above. */
  readonly token: string
  readonly products: readonly Option[]
  readonly sites: readonly Option[]
  /** Remedies a complainant may ask for; shown for complaints only. */
  readonly remedies: readonly Option[]
  /** What a QR poster filled in: shown in words on top. */
  readonly prefilled: { readonly site: Option | null; readonly product: Option | null }
  /** The reference of the case whose handling is complained about. */
  readonly earlier: string | null
  readonly files: { readonly most: number; readonly megabytes: number }
  readonly form: FormState
}

/** The form for one kind of feedback: two things are needed, everything else is folded away. */
export function feedbackFormPage(frame: Frame, view: FeedbackFormView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const { kind, form } = view
  const controls = controlsOf(t, prefill(page, view))
  const title = t(`complain.title.${kind}`)
  const main = html`${controls.summary()} ${heading(title, t(`complain.lead.${kind}`))} ${context(page, view)}
    <form
      method="post"
      action="${paths.feedback(kind)}"
      enctype="multipart/form-data"
      novalidate
      data-draft="${kind}"
      data-draft-note="${t('complain.draft.restored')}"
      data-draft-clear="${t('complain.draft.clear')}"
    >
      ${hidden('token', view.token)} ${hidden('earlier', view.earlier)} ${hidden('origin', originOf(view))}
      ${trap(t, 'website')}
      ${controls.area({
        name: 'narrative',
        label: t(`complain.whatHappened.label.${kind}`),
        hint: t(`complain.whatHappened.hint.${kind}`),
        rows: 8,
        isHeading: true,
        isRequired: true,
      })}
      ${contact(page, controls)} ${more(page, view, controls)} ${talking(page, controls)}
      ${representative(page, controls)}
      <p>
        ${t('complain.privacy.text')}
        <a href="${paths.privacy()}" target="_blank" rel="noopener">${t('complain.privacy.link')}</a>
      </p>
      ${button(t(`complain.send.${kind}`))}
    </form>
    ${otherKinds(page, kind)}`
  return documentOf(page, {
    title,
    main,
    hasErrors: form.errors.length > 0,
    hasDraft: true,
    back: { href: paths.home(), label: t('page.back') },
  })
}

/** A form that a poster filled in stays one of that poster, also after a failed submit. */
const originOf = ({ prefilled, form }: FeedbackFormView): string | null =>
  prefilled.site || prefilled.product || form.values.origin === 'qr' ? 'qr' : null

/** What a poster and the page's language say counts until the person says otherwise. */
function prefill({ language }: Page, { form, prefilled }: FeedbackFormView): FormState {
  const known = { siteId: prefilled.site?.id, productId: prefilled.product?.id, language }
  // The summary lists what to correct in the order of the form.
  const place = ({ field }: { field: string }) => (feedbackFields as readonly string[]).indexOf(field)
  const errors = form.errors.toSorted((one, other) => place(one) - place(other))
  return { errors, values: { ...known, ...form.values } }
}

function context({ t }: Page, { earlier, prefilled }: FeedbackFormView): SafeHtml {
  const { site, product } = prefilled
  return html`${
    earlier &&
    html`<p class="note">${markedText(t, 'complain.aboutEarlier', { reference: referenceMark(earlier) })}</p>`
  }
  ${site && html`<p class="note">${t('complain.prefilled.site', { site: site.name })}</p>`}
  ${product && html`<p class="note">${t('complain.prefilled.product', { product: product.name })}</p>`}`
}

const contact = ({ t }: Page, { text, area, tick }: Controls): SafeHtml =>
  html`<fieldset>
    <legend class="large">${t('complain.contact.title')}</legend>
    <p class="hint">${t('complain.contact.hint')}</p>
    ${text({ name: 'email', type: 'email', label: t('complain.email.label'), autocomplete: 'email' })}
    ${text({
      name: 'phone',
      type: 'tel',
      label: t('complain.phone.label'),
      hint: t('complain.phone.hint'),
      autocomplete: 'tel',
    })}
    ${area({ name: 'address', label: t('complain.post.label'), rows: 3, autocomplete: 'street-address' })}
    ${tick({ name: 'anonymous', label: t('complain.anonymous.label'), hint: t('complain.anonymous.cost') })}
    ${text({ name: 'name', label: t('complain.name.label'), isOptional: true, autocomplete: 'name' })}
  </fieldset>`

/** A folded part, open when something in it was typed or has to be corrected. */
const folded = (title: string, isOpen: boolean, inside: SafeHtml): SafeHtml =>
  html`<details ?open="${isOpen}">
    <summary>${title}</summary>
    <div class="folded">${inside}</div>
  </details>`

const moreFields = [
  'remedies',
  'remedySought',
  'productId',
  'productText',
  'orderNumber',
  'customerNumber',
  'happenedWhen',
  'siteId',
  'happenedWhere',
  'files',
] as const

function more({ t }: Page, view: FeedbackFormView, controls: Controls): SafeHtml {
  const { text, area, choices } = controls
  const { kind, remedies } = view
  const inside = html`<p class="hint">${t('complain.more.hint')}</p>
    ${fileField(t, view, controls)}
    ${choice(controls, { name: 'productId', freeName: 'productText' }, view.products, productLabels(t))}
    ${choice(controls, { name: 'siteId', freeName: 'happenedWhere' }, view.sites, siteLabels(t))}
    ${text({ name: 'happenedWhen', label: t('complain.when.label'), hint: t('complain.when.hint') })}
    ${text({ name: 'orderNumber', label: t('complain.orderNumber.label') })}
    ${text({ name: 'customerNumber', label: t('complain.customerNumber.label') })}
    ${
      kind === 'complaint' &&
      html`${choices({
        name: 'remedies',
        type: 'checkbox',
        label: t('complain.remedy.label'),
        hint: t('complain.remedy.hint'),
        choices: remedies.map(({ id, name }) => ({ value: id, label: name })),
      })}
      ${area({ name: 'remedySought', label: t('complain.remedyText.label'), rows: 2 })}`
    }`
  const isOpen = controls.hasError(...moreFields) || controls.hasValue(...moreFields)
  return folded(t('complain.more.title'), isOpen, inside)
}

type Texts = Page['t']

const fileField = (t: Texts, { files }: FeedbackFormView, controls: Controls): SafeHtml => {
  const limit = t('complain.files.hint', { count: files.most, megabytes: files.megabytes })
  const hint = controls.hasErrors ? `${limit} ${t('complain.files.again')}` : limit
  return controls.files({ name: 'files', label: t('complain.files.label'), hint })
}

type ChoiceLabels = { readonly label: string; readonly choose: string; readonly free: string }

const productLabels = (t: Texts): ChoiceLabels => ({
  label: t('complain.product.label'),
  choose: t('complain.product.choose'),
  free: t('complain.productText.label'),
})

const siteLabels = (t: Texts): ChoiceLabels => ({
  label: t('complain.site.label'),
  choose: t('complain.site.choose'),
  free: t('complain.siteText.label'),
})

/** A list with room for what is not in it; only the room when there is no list. */
function choice(
  { select, text }: Controls,
  { name, freeName }: { readonly name: string; readonly freeName: string },
  options: readonly Option[],
  { label, choose, free }: ChoiceLabels,
): SafeHtml {
  if (options.length === 0) return text({ name: freeName, label })
  const choices = options.map((option) => ({ value: option.id, label: option.name }))
  return html`${select({ name, label, first: choose, choices })} ${text({ name: freeName, label: free })}`
}

function talking({ t, languages }: Page, controls: Controls): SafeHtml {
  const inside = html`${controls.select({
    name: 'preferredChannel',
    label: t('complain.channel.label'),
    first: t('complain.channel.any'),
    choices: contactChannels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) })),
  })}
  ${controls.select({
    name: 'language',
    label: t('complain.language.label'),
    choices: languages.map((language: Language) => ({ value: language, label: languageNames[language] })),
  })}
  ${controls.area({
    name: 'accessibilityNeeds',
    label: t('complain.needs.label'),
    hint: t('complain.needs.hint'),
    rows: 3,
  })}`
  const fields = ['preferredChannel', 'accessibilityNeeds'] as const
  return folded(
    t('complain.talk.title'),
    controls.hasError(...fields) || controls.hasValue(...fields),
    inside,
  )
}

function representative({ t }: Page, controls: Controls): SafeHtml {
  const fields = ['representedName', 'representativeRole', 'representativeAuthority'] as const
  const inside = html`<p class="hint">${t('complain.representative.hint')}</p>
    ${controls.text({ name: 'representedName', label: t('complain.representative.name.label') })}
    ${controls.select({
      name: 'representativeRole',
      label: t('complain.representative.role.label'),
      first: t('complain.representative.role.choose'),
      choices: representativeRoles.map((role) => ({
        value: role,
        label: t(`complain.representative.role.${role}`),
      })),
    })}
    ${controls.area({
      name: 'representativeAuthority',
      label: t('complain.representative.authority.label'),
      hint: t('complain.representative.authority.hint'),
      rows: 3,
    })}`
  const isOpen = controls.hasError(...fields) || controls.hasValue(...fields)
  return folded(t('complain.representative.title'), isOpen, inside)
}

const otherKinds = ({ t, paths }: Page, kind: Kind): SafeHtml =>
  html`<nav class="others" aria-labelledby="others">
    <h2 id="others">${t('complain.oneKind')}</h2>
    <ul class="links">
      ${kinds
        .filter((other) => other !== kind)
        .map((other) => html`<li><a href="${paths.feedback(other)}">${t(`home.start.${other}`)}</a></li>`)}
    </ul>
  </nav>`
