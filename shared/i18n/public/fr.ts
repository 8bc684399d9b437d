import { common } from './fr/common.ts'
import { complain } from './fr/complain.ts'
import { document } from './fr/document.ts'
import { error } from './fr/error.ts'
import { home } from './fr/home.ts'
import { letter } from './fr/letter.ts'
import { mail } from './fr/mail.ts'
import { news } from './fr/news.ts'
import { page } from './fr/page.ts'
import { privacy } from './fr/privacy.ts'
import { proof } from './fr/proof.ts'
import { receipt } from './fr/receipt.ts'
import { setup } from './fr/setup.ts'
import { status } from './fr/status.ts'
import { survey } from './fr/survey.ts'
import { track } from './fr/track.ts'
import type { PublicTexts } from './en.ts'

export const fr: PublicTexts = {
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
}
