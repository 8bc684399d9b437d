import { refusalText, type T } from '../../../shared/i18n/text.ts'
import { html, type HtmlValue, type SafeHtml } from './html.ts'

/** Something to correct: the field it belongs to, and the code of the refusal that says what to do. */
export type FieldError = {
  readonly field: string
  readonly code: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** What a form shows again after a failed submit: everything typed, and what to correct. */
export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly errors: readonly FieldError[]
}

export const emptyForm: FormState = { values: {}, errors: [] }

/** The controls of one form; they know the state, so that nothing typed is lost and no message is forgotten. */
export type Controls = ReturnType<typeof controlsOf>

type Described = { readonly name: string; readonly label: string; readonly hint?: string | undefined }
type TextOptions = Described & {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'url'
  readonly autocomplete?: string
  readonly isRequired?: boolean
  readonly isOptional?: boolean
  /** For codes: left to right, fixed width, no correction by the phone. */
  readonly isCode?: boolean
  readonly maxLength?: number
  /** For long labels that are the page's heading. */
  readonly isHeading?: boolean
  /** What stands there before anything was typed. */
  readonly value?: string
}
type Choice = { readonly value: string; readonly label: string; readonly hint?: string }

export function controlsOf(t: T, { values, errors }: FormState) {
  const textValue = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  const chosen = (name: string, value: string) => {
    const given = values[name]
    return typeof given === 'string' ? given === value : (given?.includes(value) ?? false)
  }
  const errorOf = (name: string) => errors.find((error) => error.field === name)
  const describedBy = (name: string, hint: string | undefined) =>
    [hint && `${name}-hint`, errorOf(name) && `${name}-error`].filter(Boolean).join(' ') || null
  const around = (name: string, inside: HtmlValue) =>
    html`<div class="${errorOf(name) ? 'field wrong' : 'field'}">${inside}</div>`
  const hintAndError = (name: string, hint: string | undefined) => {
    const error = errorOf(name)
    return html`${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${
      error &&
      html`<p class="error" id="${name}-error">
        <span class="unseen">${t('page.errors.field')} </span>${refusalText(t, error.code, error.details)}
      </p>`
    }`
  }
  const labelText = ({ label, isOptional }: { label: string; isOptional?: boolean | undefined }) =>
    isOptional ? html`${label} <span class="optional">(${t('words.optional')})</span>` : label

  return {
    hasErrors: errors.length > 0,
    hasError: (...names: readonly string[]) => names.some((name) => errorOf(name)),
    hasValue: (...names: readonly string[]) => names.some((name) => (values[name]?.length ?? 0) > 0),

    /** On top of the page: what to correct, each linked to its field. */
    summary: (): SafeHtml | null =>
      errors.length === 0
        ? null
        : html`<div class="summary" role="alert" tabindex="-1" data-focus>
            <h2>${t('page.errors.title')}</h2>
            <ul>
              ${errors.map(
                ({ field, code, details }) =>
                  html`<li><a href="#${field}">${refusalText(t, code, details)}</a></li>`,
              )}
            </ul>
          </div>`,

    text: (options: TextOptions): SafeHtml => {
      const { name, hint } = options
      return around(
        name,
        html`<label for="${name}">${labelText(options)}</label>
          ${hintAndError(name, hint)}
          <input
            id="${name}"
            name="${name}"
            type="${options.type ?? 'text'}"
            value="${options.type === 'password' ? null : textValue(name) || options.value || null}"
            class="${options.isCode ? 'code' : null}"
            dir="${options.isCode || (options.type && options.type !== 'text') ? 'ltr' : 'auto'}"
            autocomplete="${options.autocomplete ?? (options.isCode ? 'off' : null)}"
            autocapitalize="${options.isCode ? 'characters' : null}"
            spellcheck="${options.isCode ? 'false' : null}"
            maxlength="${options.maxLength}"
            ?required="${options.isRequired}"
            aria-invalid="${errorOf(name) ? 'true' : null}"
            aria-describedby="${describedBy(name, hint)}"
          />`,
      )
    },

    area: (options: TextOptions & { readonly rows?: number }): SafeHtml => {
      const { name, hint } = options
      // A line break right after the tag is dropped by browsers, so that the text's own first one stays.
      return around(
        name,
        html`<label for="${name}" class="${options.isHeading ? 'large' : null}">${labelText(options)}</label>
          ${hintAndError(name, hint)}
          <textarea
            id="${name}"
            name="${name}"
            rows="${options.rows ?? 4}"
            dir="auto"
            autocomplete="${options.autocomplete}"
            ?required="${options.isRequired}"
            aria-invalid="${errorOf(name) ? 'true' : null}"
            aria-describedby="${describedBy(name, hint)}"
          >
${textValue(name) || (options.value ?? '')}</textarea>`,
      )
    },

    select: (
      options: Described & { readonly first?: string; readonly choices: readonly Choice[] },
    ): SafeHtml => {
      const { name, hint, label, first, choices } = options
      return around(
        name,
        html`<label for="${name}">${label}</label>
          ${hintAndError(name, hint)}
          <select
            id="${name}"
            name="${name}"
            aria-invalid="${errorOf(name) ? 'true' : null}"
            aria-describedby="${describedBy(name, hint)}"
          >
            ${first && html`<option value="">${first}</option>`}
            ${choices.map(
              (choice) =>
                html`<option value="${choice.value}" ?selected="${chosen(name, choice.value)}">
                  ${choice.label}
                </option>`,
            )}
          </select>`,
      )
    },

    /** One (`radio`) or several (`checkbox`) of a few answers. The first answer carries the field's id. */
    choices: (
      options: Described & {
        readonly type: 'radio' | 'checkbox'
        readonly choices: readonly Choice[]
        readonly isHeading?: boolean
      },
    ): SafeHtml => {
      const { name, hint, label, type, choices } = options
      return html`<fieldset
        class="${errorOf(name) ? 'field wrong' : 'field'}"
        aria-describedby="${describedBy(name, hint)}"
      >
        <legend class="${options.isHeading ? 'large' : null}">${label}</legend>
        ${hintAndError(name, hint)}
        ${choices.map(
          (choice, index) =>
            html`<div class="choice">
              <input
                id="${index === 0 ? name : `${name}-${choice.value}`}"
                type="${type}"
                name="${name}"
                value="${choice.value}"
                ?checked="${chosen(name, choice.value)}"
                aria-describedby="${choice.hint ? `${name}-${choice.value}-hint` : null}"
              />
              <label for="${index === 0 ? name : `${name}-${choice.value}`}">${choice.label}</label>
              ${choice.hint && html`<p class="hint" id="${name}-${choice.value}-hint">${choice.hint}</p>`}
            </div>`,
        )}
      </fieldset>`
    },

    /** A single box to tick. */
    tick: ({ name, label, hint }: Described): SafeHtml =>
      html`<div class="${errorOf(name) ? 'field wrong' : 'field'}">
        ${errorOf(name) && hintAndError(name, undefined)}
        <div class="choice">
          <input
            id="${name}"
            type="checkbox"
            name="${name}"
            value="yes"
            ?checked="${chosen(name, 'yes')}"
            aria-describedby="${describedBy(name, hint)}"
          />
          <label for="${name}">${label}</label>
          ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
        </div>
      </div>`,

    files: ({ name, label, hint }: Described): SafeHtml =>
      around(
        name,
        html`<label for="${name}">${label}</label>
          ${hintAndError(name, hint)}
          <input
            id="${name}"
            name="${name}"
            type="file"
            multiple
            aria-invalid="${errorOf(name) ? 'true' : null}"
            aria-describedby="${describedBy(name, hint)}"
          />`,
      ),
  }
}

/** A field that people never see and machines fill in. */
export const trap = (t: T, name: string): SafeHtml =>
  html`<div class="trap" aria-hidden="true">
    <label for="${name}">${t('complain.trap.label')}</label>
    <input id="${name}" name="${name}" tabindex="-1" autocomplete="off" />
  </div>`

export const hidden = (name: string, value: string | null | undefined): SafeHtml | null =>
  typeof value === 'string' ? html`<input type="hidden" name="${name}" value="${value}" />` : null

export const button = (label: string, kind: 'main' | 'second' | 'warning' = 'main'): SafeHtml =>
  html`<button type="submit" class="${kind === 'main' ? null : kind}">${label}</button>`
