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
 * What stands against keeping `incomingBytes` more, if anything. The disk comes first, because it cannot be
 * helped by deleting an attachment.
 */
export function spaceProblem(
  { usedBytes, quotaBytes, freeBytes, keepFreeBytes }: Space,
  incomingBytes: number,
): 'disk' | 'quota' | undefined {
  if (freeBytes - incomingBytes < keepFreeBytes) return 'disk'
  return usedBytes + incomingBytes > quotaBytes ? 'quota' : undefined
}
