import { groupedReference } from '../../../shared/i18n/formats.ts'
import { html, type SafeHtml } from './html.ts'

/** A reference as people meet it: in fours, left to right in every language, never broken at a line's end. */
export const referenceMark = (reference: string): SafeHtml =>
  html`<bdi class="reference" dir="ltr">${groupedReference(reference)}</bdi>`
