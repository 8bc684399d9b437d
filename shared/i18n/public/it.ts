import { common } from './it/common.ts'
import { complain } from './it/complain.ts'
import { document } from './it/document.ts'
import { error } from './it/error.ts'
import { home } from './it/home.ts'
import { letter } from './it/letter.ts'
import { mail } from './it/mail.ts'
import { news } from './it/news.ts'
import { page } from './it/page.ts'
import { privacy } from './it/privacy.ts'
import { proof } from './it/proof.ts'
import { receipt } from './it/receipt.ts'
import { setup } from './it/setup.ts'
import { status } from './it/status.ts'
import { survey } from './it/survey.ts'
import { track } from './it/track.ts'
import type { PublicTexts } from './en.ts'

export const it: PublicTexts = {
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
