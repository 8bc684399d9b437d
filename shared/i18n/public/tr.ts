import { common } from './tr/common.ts'
import { complain } from './tr/complain.ts'
import { document } from './tr/document.ts'
import { error } from './tr/error.ts'
import { home } from './tr/home.ts'
import { letter } from './tr/letter.ts'
import { mail } from './tr/mail.ts'
import { news } from './tr/news.ts'
import { page } from './tr/page.ts'
import { privacy } from './tr/privacy.ts'
import { proof } from './tr/proof.ts'
import { receipt } from './tr/receipt.ts'
import { setup } from './tr/setup.ts'
import { status } from './tr/status.ts'
import { survey } from './tr/survey.ts'
import { track } from './tr/track.ts'
import type { PublicTexts } from './en.ts'

export const tr: PublicTexts = {
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
