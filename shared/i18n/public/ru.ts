import { common } from './ru/common.ts'
import { complain } from './ru/complain.ts'
import { document } from './ru/document.ts'
import { error } from './ru/error.ts'
import { home } from './ru/home.ts'
import { letter } from './ru/letter.ts'
import { mail } from './ru/mail.ts'
import { news } from './ru/news.ts'
import { page } from './ru/page.ts'
import { privacy } from './ru/privacy.ts'
import { proof } from './ru/proof.ts'
import { receipt } from './ru/receipt.ts'
import { setup } from './ru/setup.ts'
import { status } from './ru/status.ts'
import { survey } from './ru/survey.ts'
import { track } from './ru/track.ts'
import type { PublicTexts } from './en.ts'

export const ru: PublicTexts = {
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
