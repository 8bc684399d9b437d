import type { Letterhead } from '../../kernel/documents/print-document.ts'

/** What an organization says of itself on paper. */
export type Sender = {
  readonly name: string
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  /** '#rrggbb' */
  readonly accentColor: string | null
}

/** The head of every printed document. `logoPng` is decorative: the name is always printed. */
export const letterheadOf = (sender: Sender, logoPng: Uint8Array | null = null): Letterhead => ({
  organizationName: sender.name,
  addressLines: [
    ...(sender.address?.split('\n') ?? []),
    ...[sender.phone, sender.email, sender.website].flatMap((line) => line ?? []),
  ].filter((line) => line.trim() !== ''),
  accentColor: sender.accentColor ?? '',
  ...(logoPng && { logoPng }),
})
