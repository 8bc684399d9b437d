import { readFileSync } from 'node:fs'
import { answerJobs } from '../recycled-child-inside.ts'
import type { ReadJob } from './mail-reader.ts'
import { readMail } from './read-mail.ts'
import { shownHtml } from './shown-html.ts'

answerJobs((input) => {
  const { path, wanted, envelopeFrom } = input as ReadJob
  const raw = readFileSync(path)
  return wanted === 'html' ? shownHtml(raw) : readMail(raw, envelopeFrom)
})
