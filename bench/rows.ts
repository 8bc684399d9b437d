import { businessTime } from './business-time.ts'
import { customers } from './customers.ts'
import { drained } from './drained.ts'
import { importRows } from './import-rows.ts'
import { intake } from './intake.ts'
import { largeMail } from './large-mail.ts'
import { loyalty } from './loyalty.ts'
import { mailIn } from './mail-in.ts'
import { memoryAfter, memoryIdle } from './memory.ts'
import { pdfs } from './pdf.ts'
import { reading } from './reading.ts'
import type { Row } from './row.ts'

/** THE LIST, in the order in which they run: each finds the register as those before left it. */
export const rows: readonly Row[] = [
  businessTime,
  memoryIdle,
  drained,
  intake,
  mailIn,
  pdfs,
  largeMail,
  memoryAfter,
  importRows,
  reading,
  loyalty,
  customers,
]
