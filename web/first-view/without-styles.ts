/**
 * Markup without `style` attributes, which the content security policy forbids there, and the same as rules.
 * @param html made by React, which writes a quote in a text or value as an entity: only attributes look like one
 */
export function withoutStyles(html: string): { readonly markup: string; readonly styles: string } {
  const looks: string[] = []
  const markup = html.replaceAll(/ style="([^"<>{}\\]*)"/g, (_attribute, look: string) => {
    const known = looks.indexOf(look)
    return ` data-look="${known < 0 ? looks.push(look) - 1 : known}"`
  })
  return { markup, styles: looks.map((look, index) => `[data-look="${index}"]{${look}}`).join('') }
}
