import { common } from './es/common.ts'
import { complain } from './es/complain.ts'
import { document } from './es/document.ts'
import { error } from './es/error.ts'
import { home } from './es/home.ts'
import { letter } from './es/letter.ts'
import { mail } from './es/mail.ts'
import { news } from './es/news.ts'
import { page } from './es/page.ts'
import { privacy } from './es/privacy.ts'
import { proof } from './es/proof.ts'
import { receipt } from './es/receipt.ts'
import { setup } from './es/setup.ts'
import { status } from './es/status.ts'
import { survey } from './es/survey.ts'
import { track } from './es/track.ts'
import type { PublicTexts } from './en.ts'

export const es: PublicTexts = {
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
