/** Characters of HTML that are read; the whole stays in the raw mail. */
const longestHtml = 500_000
/** Elements within each other. Parsers look through what is open at every tag, so depth costs its square. */
const deepest = 500

/** Elements that end by themselves, or when the next of their kind begins. */
const endless = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(
    ' ',
  ),
)

/** The beginning of HTML that can be parsed in a time that grows with its length alone. */
export function boundedHtml(html: string): string {
  const given = html.slice(0, longestHtml)
  let depth = 0
  for (const { index, 1: slash, 2: name = '' } of given.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (endless.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    if (depth > deepest) return given.slice(0, index)
  }
  return given
}
