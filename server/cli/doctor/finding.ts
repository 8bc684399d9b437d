/** One thing that the doctor looked at. */
export type Finding = {
  /** What was looked at, in a word or two. */
  readonly about: string
  /** `warning` works today and hurts one day; `bad` needs somebody now. */
  readonly state: 'good' | 'warning' | 'bad'
  /** What was found, in a sentence. */
  readonly says: string
  /** What to do about it; only for what is not good. */
  readonly todo?: string
}

export const good = (about: string, says: string): Finding => ({ about, state: 'good', says })
export const warning = (about: string, says: string, todo: string): Finding => ({
  about,
  state: 'warning',
  says,
  todo,
})
export const bad = (about: string, says: string, todo: string): Finding => ({
  about,
  state: 'bad',
  says,
  todo,
})

/** A check that breaks is a finding too: the doctor always comes to its end. */
export async function examine(
  about: string,
  check: () => Promise<Finding | readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return [await check()].flat()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [
      bad(about, `It could not be looked at: ${reason}`, 'See what the sentence names, then try again.'),
    ]
  }
}
