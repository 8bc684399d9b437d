import { dkimKeptMs } from '../../kernel/mail/dkim.rules.ts'

/**
 * Names a key in DNS: the day it was made, so that people see which is the older one, and the end of its id, since
 * several organizations may send from one domain.
 */
export const selectorOf = ({ id, madeAt }: { id: string; madeAt: Date }): string =>
  `redress-${madeAt.toISOString().slice(0, 10).replaceAll('-', '')}-${id.slice(-6)}`

/** Until when DNS has to keep the record of a key that signs no more; null while it signs or never did. */
export const recordIsNeededUntil = ({ endedAt }: { endedAt: Date | null }): Date | null =>
  endedAt && new Date(endedAt.getTime() + dkimKeptMs)
