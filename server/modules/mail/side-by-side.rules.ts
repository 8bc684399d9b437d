import type { ReadMail } from '../../kernel/mime/read-mail.ts'
import { referencesIn } from './matching.rules.ts'

type Looked = {
  readonly mail: { readonly isReleased: boolean; readonly envelopeTo: string | null }
  readonly content: Pick<
    ReadMail,
    'nature' | 'from' | 'messageId' | 'inReplyTo' | 'references' | 'subject' | 'to' | 'cc'
  > | null
  readonly problem: string | null
}

/**
 * Mails in the order of their arrival, in runs whose mails have nothing to do with each other: first mails, each of
 * another sender and with another Message-ID. Whatever answers, is passed on or cannot be read makes a run of its own,
 * so that it finds what the mails before it have done.
 */
export function runsOf<T extends Looked>(mails: readonly T[]): T[][] {
  const runs: T[][] = []
  let run: T[] = []
  let seen = new Set<string>()
  for (const mail of mails) {
    const names = namesOf(mail)
    if (run.length > 0 && (!names || names.some((name) => seen.has(name)))) {
      runs.push(run)
      run = []
      seen = new Set()
    }
    if (names) {
      run.push(mail)
      for (const name of names) seen.add(name)
    } else runs.push([mail])
  }
  return run.length > 0 ? [...runs, run] : runs
}

/** By what a first mail is known to others; null for one that is none. */
function namesOf({ mail, content, problem }: Looked): string[] | null {
  if (!content?.from || problem !== null || mail.isReleased) return null
  const { nature, from, messageId, inReplyTo, references, subject } = content
  if (nature === 'bounce' || nature === 'autoReply' || inReplyTo.length + references.length > 0) return null
  const addresses = [...content.to, ...content.cc].map(({ address }) => address)
  if ([...addresses, mail.envelopeTo ?? ''].some((address) => address.includes('+'))) return null
  if (referencesIn(subject).length > 0) return null
  return [from.address.toLowerCase(), ...(messageId ? [messageId] : [])]
}
