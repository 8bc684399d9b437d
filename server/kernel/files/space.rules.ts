export type Space = {
  /** Bytes that the organization's files take already. */
  usedBytes: number
  /** Room per organization. */
  quotaBytes: number
  /** Free on the disk now. */
  freeBytes: number
  /** To be left free for the database and the system. */
  keepFreeBytes: number
}

/**
 * Whether `incomingBytes` more may be kept: undefined, or the code of the refusal. The disk comes first,
 * because nobody can do anything about it by deleting an attachment.
 */
export function spaceProblem(
  { usedBytes, quotaBytes, freeBytes, keepFreeBytes }: Space,
  incomingBytes: number,
): 'files.noSpace' | 'files.quota' | undefined {
  if (freeBytes - incomingBytes < keepFreeBytes) return 'files.noSpace'
  return usedBytes + incomingBytes > quotaBytes ? 'files.quota' : undefined
}
