type Person = { readonly id: string; readonly name: string }

/** Whom a note mentions: `@` and the full name of somebody who works here, the longest name first. */
export function mentionsIn(body: string, staff: readonly Person[]): string[] {
  const found = new Set<string>()
  let rest = body.toLocaleLowerCase()
  for (const person of staff.toSorted((a, b) => b.name.length - a.name.length)) {
    const mention = `@${person.name.toLocaleLowerCase()}`
    if (!rest.includes(mention)) continue
    found.add(person.id)
    rest = rest.replaceAll(mention, ' ')
  }
  return [...found]
}

/** The name that is being typed after an `@` at the end of the text, if there is one. */
export const mentionTyped = (body: string): string | null =>
  /(?:^|\s)@([^\s@][^@\n]{0,40}|)$/u.exec(body)?.[1] ?? null

/** The text with the mention that is being typed completed. */
export const withMention = (body: string, name: string): string => body.replace(/@[^@\n]*$/u, `@${name} `)
