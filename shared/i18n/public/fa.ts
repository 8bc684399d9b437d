import type { PublicTexts } from './en.ts'
import { common } from './fa/common.ts'
import { complain } from './fa/complain.ts'
import { document } from './fa/document.ts'
import { error } from './fa/error.ts'
import { home } from './fa/home.ts'
import { letter } from './fa/letter.ts'
import { mail } from './fa/mail.ts'
import { news } from './fa/news.ts'
import { page } from './fa/page.ts'
import { privacy } from './fa/privacy.ts'
import { proof } from './fa/proof.ts'
import { receipt } from './fa/receipt.ts'
import { setup } from './fa/setup.ts'
import { status } from './fa/status.ts'
import { survey } from './fa/survey.ts'
import { track } from './fa/track.ts'

export const fa: PublicTexts = {
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
