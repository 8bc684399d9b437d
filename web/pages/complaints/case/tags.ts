import { foldText } from '../../../../shared/search/fold.ts'

const mostOffered = 6

/** A tag as it is kept: one line, without space around it. */
export const tagOf = (typed: string): string => typed.trim().replace(/\s+/g, ' ')

/** Tags in use that fit what is typed, so that one thing keeps one name; those that are on already are not offered. */
export const tagsOffered = (
  inUse: readonly string[],
  { there, typed }: { readonly there: readonly string[]; readonly typed: string },
): readonly string[] =>
  inUse
    .filter((tag) => !there.includes(tag) && foldText(tag).includes(foldText(tagOf(typed))))
    .slice(0, mostOffered)
