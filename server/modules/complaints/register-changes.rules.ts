import type { Change } from '../../../shared/api/register.ts'

/** What a change of many cases touches, as it was. */
export type Before = {
  readonly ownerId: string | null
  readonly categoryId: string | null
  readonly tags: readonly string[]
}

export function wouldChange(change: Change, before: Before): boolean {
  switch (change.kind) {
    case 'assign':
      return before.ownerId !== change.ownerId
    case 'categorise':
      return before.categoryId !== change.categoryId
    case 'tag':
      return (
        change.add.some((tag) => !before.tags.includes(tag)) ||
        change.remove.some((tag) => before.tags.includes(tag))
      )
  }
}

/** The change that takes one back: only what it really changed. */
export function reverseOf(change: Change, before: Before): Change {
  switch (change.kind) {
    case 'assign':
      return { kind: 'assign', ownerId: before.ownerId }
    case 'categorise':
      return { kind: 'categorise', categoryId: before.categoryId }
    case 'tag':
      return {
        kind: 'tag',
        add: change.remove.filter((tag) => before.tags.includes(tag)),
        remove: change.add.filter((tag) => !before.tags.includes(tag)),
      }
  }
}
