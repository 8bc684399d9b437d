import type { PublicTexts } from './en.ts'
import { common } from './zh-TW/common.ts'
import { complain } from './zh-TW/complain.ts'
import { document } from './zh-TW/document.ts'
import { error } from './zh-TW/error.ts'
import { home } from './zh-TW/home.ts'
import { letter } from './zh-TW/letter.ts'
import { mail } from './zh-TW/mail.ts'
import { news } from './zh-TW/news.ts'
import { page } from './zh-TW/page.ts'
import { privacy } from './zh-TW/privacy.ts'
import { proof } from './zh-TW/proof.ts'
import { receipt } from './zh-TW/receipt.ts'
import { setup } from './zh-TW/setup.ts'
import { status } from './zh-TW/status.ts'
import { survey } from './zh-TW/survey.ts'
import { track } from './zh-TW/track.ts'

export const zhTW: PublicTexts = {
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
