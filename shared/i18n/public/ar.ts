import type { PublicTexts } from './en.ts'
import { common } from './ar/common.ts'
import { complain } from './ar/complain.ts'
import { document } from './ar/document.ts'
import { error } from './ar/error.ts'
import { home } from './ar/home.ts'
import { letter } from './ar/letter.ts'
import { mail } from './ar/mail.ts'
import { news } from './ar/news.ts'
import { page } from './ar/page.ts'
import { privacy } from './ar/privacy.ts'
import { proof } from './ar/proof.ts'
import { receipt } from './ar/receipt.ts'
import { setup } from './ar/setup.ts'
import { status } from './ar/status.ts'
import { survey } from './ar/survey.ts'
import { track } from './ar/track.ts'

export const ar: PublicTexts = {
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
