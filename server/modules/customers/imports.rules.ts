import type { ImportOptions } from '../../../shared/api/customer-imports.ts'
import { talkKinds } from '../../../shared/api/customers.ts'
import type { ImportField, ImportKind } from '../../../shared/customer-import.ts'
import { amountIn, dayIn } from '../../../shared/said-values.ts'
import { customerKeys, type CustomerKeys } from './customers.rules.ts'
import { numberKey } from './likeness.rules.ts'

export type ImportedLine = {
  /** As a spreadsheet counts, the head being line 1. */
  readonly line: number
  readonly keys: CustomerKeys
  readonly numberKey: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly customerNumber: string | null
  readonly on: string
  readonly orderNumber: string | null
  readonly product: string | null
  readonly quantity: number | null
  readonly amount: number | null
  readonly currency: string | null
  readonly talk: (typeof talkKinds)[number]
  readonly note: string | null
  readonly oldNumber: string | null
  readonly narrative: string | null
  readonly closedOn: string | null
  readonly outcome: string | null
  readonly category: string | null
  readonly channel: string | null
}

/** A line that was understood and cannot be written. */
export type Rejected = { readonly line: number; readonly code: string }

export type ReadLine =
  | { readonly kind: 'empty' }
  | { readonly kind: 'line'; readonly line: ImportedLine }
  | {
      readonly kind: 'refused'
      readonly line: number
      readonly code: string
      readonly cells: readonly string[]
    }

/** One line of a file as it is understood, or the reason why it is not. */
export function readLine(
  cells: readonly string[],
  line: number,
  { kind, options, country }: { kind: ImportKind; options: ImportOptions; country: string },
): ReadLine {
  // Lists of refused lines guard what a spreadsheet would run, and come in again.
  const cell = (field: ImportField): string | null =>
    cells[options.mapping.indexOf(field)]
      ?.trim()
      .replace(/^'(?=[=+\-@\t])/, '')
      .trim() || null
  if (cells.every((one) => one.trim() === '')) return { kind: 'empty' }
  const refused = (code: string): ReadLine => ({ kind: 'refused', line, code, cells })
  const number = (field: 'amount' | 'quantity') => {
    const said = cell(field)
    return said === null ? null : (amountIn(said, options.decimal) ?? Number.NaN)
  }
  const [email, phone, customerNumber] = [cell('email'), cell('phone'), cell('customerNumber')]
  const keys = customerKeys({ email, phone }, country)
  const key = customerNumber === null ? null : numberKey(customerNumber) || null
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return refused('import.badEmail')
  const isNobody = keys.emailKey === null && keys.phoneKey === null && key === null
  // Old registers often tell a name only; a purchase of nobody is none.
  if (isNobody && kind !== 'cases') return refused('import.noCustomer')
  const said = cell('on')
  const on = said === null ? null : dayIn(said, options.dayOrder)
  if (kind !== 'customers' && on === null) return refused(said === null ? 'import.noDay' : 'import.badDay')
  const [amount, quantity] = [number('amount'), number('quantity')]
  if (Number.isNaN(amount) || Number.isNaN(quantity)) return refused('import.badNumber')
  const currency = cell('currency')?.toUpperCase() ?? null
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) return refused('import.badCurrency')
  const closedSaid = cell('closedOn')
  const closedOn = closedSaid === null ? null : dayIn(closedSaid, options.dayOrder)
  if (kind === 'cases') {
    if (cell('oldNumber') === null) return refused('import.noNumber')
    if (cell('narrative') === null) return refused('import.noNarrative')
    if (closedSaid !== null && closedOn === null) return refused('import.badDay')
    if (closedOn !== null && on !== null && closedOn < on) return refused('import.closedBefore')
  }
  const talk = cell('talk')?.toLowerCase()
  return {
    kind: 'line',
    line: {
      line,
      keys,
      numberKey: key,
      name: cell('name'),
      email,
      phone,
      address: cell('address'),
      customerNumber,
      on: on ?? '',
      orderNumber: cell('orderNumber'),
      product: cell('product'),
      quantity,
      amount,
      currency,
      talk: talkKinds.find((one) => one === talk) ?? 'contact',
      note: cell('note'),
      oldNumber: cell('oldNumber'),
      narrative: cell('narrative'),
      closedOn,
      outcome: cell('outcome'),
      category: cell('category'),
      channel: cell('channel'),
    },
  }
}

/** What names a customer in a file: the number before the address, and the phone only where there is nothing else. */
export const nameOf = ({ keys, numberKey: number }: ImportedLine): string =>
  number !== null ? `c:${number}` : keys.emailKey !== null ? `e:${keys.emailKey}` : `p:${keys.phoneKey ?? ''}`
