import type { Translation } from '../keys.ts'
import { common } from './en/common.ts'
import { complain } from './en/complain.ts'
import { document } from './en/document.ts'
import { error } from './en/error.ts'
import { home } from './en/home.ts'
import { letter } from './en/letter.ts'
import { mail } from './en/mail.ts'
import { news } from './en/news.ts'
import { page } from './en/page.ts'
import { privacy } from './en/privacy.ts'
import { proof } from './en/proof.ts'
import { receipt } from './en/receipt.ts'
import { setup } from './en/setup.ts'
import { status } from './en/status.ts'
import { survey } from './en/survey.ts'
import { track } from './en/track.ts'

/**
 * Everything a complainant meets, in English, by area. Spoken to people who are upset:
 * short, warm, plain, never blaming. We say “case” for one piece of feedback, “we” for the
 * organization, and avoid a word for the reader; where “customer” cannot be avoided, the
 * key has `_citizen`, `_patient` and `_passenger` forms.
 */
export const en = {
  ...common,
  ...page,
  ...home,
  ...complain,
  ...receipt,
  ...proof,
  ...track,
  ...status,
  ...error,
  ...privacy,
  ...setup,
  ...mail,
  ...news,
  ...survey,
  ...letter,
  ...document,
} as const

/** What every other language has to say. */
export type PublicTexts = Translation<typeof en>
