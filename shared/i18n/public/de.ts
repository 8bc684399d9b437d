import { common } from './de/common.ts'
import { complain } from './de/complain.ts'
import { document } from './de/document.ts'
import { error } from './de/error.ts'
import { home } from './de/home.ts'
import { letter } from './de/letter.ts'
import { mail } from './de/mail.ts'
import { news } from './de/news.ts'
import { page } from './de/page.ts'
import { privacy } from './de/privacy.ts'
import { proof } from './de/proof.ts'
import { receipt } from './de/receipt.ts'
import { setup } from './de/setup.ts'
import { status } from './de/status.ts'
import { survey } from './de/survey.ts'
import { track } from './de/track.ts'
import type { PublicTexts } from './en.ts'

export const de: PublicTexts = {
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
