import { common } from './hu/common.ts'
import { complain } from './hu/complain.ts'
import { document } from './hu/document.ts'
import { error } from './hu/error.ts'
import { home } from './hu/home.ts'
import { letter } from './hu/letter.ts'
import { mail } from './hu/mail.ts'
import { news } from './hu/news.ts'
import { page } from './hu/page.ts'
import { privacy } from './hu/privacy.ts'
import { proof } from './hu/proof.ts'
import { receipt } from './hu/receipt.ts'
import { setup } from './hu/setup.ts'
import { status } from './hu/status.ts'
import { survey } from './hu/survey.ts'
import { track } from './hu/track.ts'
import type { PublicTexts } from './en.ts'

export const hu: PublicTexts = {
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
