import type { DeskLanguage } from '../../languages.ts'
import { mailboxes as en } from './en/mailboxes.ts'
import { mailboxes as hu } from './hu/mailboxes.ts'
import { mailboxes as ru } from './ru/mailboxes.ts'
import { mailboxes as tr } from './tr/mailboxes.ts'

type Plural = `${string}_${'one' | 'other'}`

/** Those without a number in them: the others differ by language. */
type Plain = Exclude<keyof typeof en, Plural>

/** What is said of mailboxes, for mails to staff. */
export const textsOfMailboxes: Readonly<Record<DeskLanguage, Readonly<Record<Plain, string>>>> = {
  en,
  tr,
  ru,
  hu,
}
