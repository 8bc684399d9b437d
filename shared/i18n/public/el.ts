import type { PublicTexts } from './en.ts'
import { common } from './el/common.ts'
import { complain } from './el/complain.ts'
import { document } from './el/document.ts'
import { error } from './el/error.ts'
import { home } from './el/home.ts'
import { letter } from './el/letter.ts'
import { mail } from './el/mail.ts'
import { news } from './el/news.ts'
import { page } from './el/page.ts'
import { privacy } from './el/privacy.ts'
import { proof } from './el/proof.ts'
import { receipt } from './el/receipt.ts'
import { setup } from './el/setup.ts'
import { status } from './el/status.ts'
import { survey } from './el/survey.ts'
import { track } from './el/track.ts'

export const el: PublicTexts = {
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
