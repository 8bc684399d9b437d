import { deadlines } from './en/deadlines.ts'
import { errors } from './en/errors.ts'
import { home } from './en/home.ts'
import { register } from './en/register.ts'
import { outbox } from './en/outbox.ts'
import { people } from './en/people.ts'
import { shell } from './en/shell.ts'
import { staff } from './en/staff.ts'
import { taxonomy } from './en/taxonomy.ts'
import { ui } from './en/ui.ts'
import { words } from './en/words.ts'

/** The English texts of the staff app: their keys are the contract of every translation. */
export const en = {
  ...deadlines,
  ...errors,
  ...home,
  ...register,
  ...outbox,
  ...people,
  ...shell,
  ...staff,
  ...taxonomy,
  ...ui,
  ...words,
}
