import { readFileSync } from 'node:fs'
import { answerJobs } from '../recycled-child-inside.ts'
import type { RawMailFile, ReadAnswer, ReadJob } from './mail-reader.ts'
import { readMail } from './read-mail.ts'
import { shownHtml } from './shown-html.ts'

answerJobs((input) => {
  const job = input as ReadJob
  return job.wanted === 'html' ? shownHtml(readFileSync(job.path)) : job.mails.map(answerTo)
})

function answerTo({ path, envelopeFrom }: RawMailFile): ReadAnswer {
  try {
    return { mail: readMail(readFileSync(path), envelopeFrom) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
