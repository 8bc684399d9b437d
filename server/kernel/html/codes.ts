import { groupAccessCode } from '../../../shared/access-code.ts'
import { groupReference } from '../../../shared/reference.ts'
import { html, type SafeHtml } from './html.ts'

/** A reference as people meet it: in fours, left to right in every language, never broken at a line's end. */
export const referenceMark = (reference: string): SafeHtml =>
  html`<bdi class="code" dir="ltr">${groupReference(reference)}</bdi>`

export const accessCodeMark = (accessCode: string): SafeHtml =>
  html`<bdi class="code" dir="ltr">${groupAccessCode(accessCode)}</bdi>`
