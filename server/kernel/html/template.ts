/** A compiled template: markup as it stands, holes between tags, and attributes with holes. */
export type Piece = string | { readonly kind: 'text'; readonly hole: number } | Attribute

export type Attribute = {
  /** `flag`: `?name="${…}"`; `address`: its value is followed or loaded. */
  readonly kind: 'value' | 'flag' | 'address'
  readonly name: string
  /** Text as written, without entities, and the numbers of holes. */
  readonly parts: readonly (string | number)[]
}

type State = 'text' | 'tag' | 'value' | 'comment' | 'raw'

const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'xlink:href'])
const forbidden = /^(on.*|style|srcdoc|srcset|http-equiv)$/

/**
 * Reads a template once. Throws where a hole stands at a place in which escaping would not
 * protect, and where the template ends inside a tag, so that no value can move the border.
 */
export function compile(strings: readonly string[]): readonly Piece[] {
  const reader = new Reader()
  for (const [index, text] of strings.entries()) {
    if (index > 0) reader.hole(index - 1)
    reader.read(text)
  }
  return reader.end()
}

class Reader {
  readonly #pieces: Piece[] = []
  #state: State = 'text'
  #written = ''
  /** The tag being read, from its `<`. */
  #tag = ''
  /** Inside textarea and pre spaces count; elsewhere a run of them is one. */
  #keepsSpaces = false
  #rawName = ''
  #quote = ''
  #name = ''
  #parts: (string | number)[] = []

  read(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#step(text, at)
  }

  hole(hole: number): void {
    if (this.#state === 'text') {
      this.#flush()
      this.#pieces.push({ kind: 'text', hole })
    } else if (this.#state === 'value') {
      if (forbidden.test(this.#name.toLowerCase()))
        throw new SyntaxError(`html: no values in the attribute ${this.#name}`)
      this.#parts.push(hole)
    } else {
      throw new SyntaxError(`html: a value cannot stand here: ${this.#written.slice(-40)}`)
    }
  }

  end(): readonly Piece[] {
    if (this.#state !== 'text') throw new SyntaxError(`html: unfinished markup: ${this.#written.slice(-40)}`)
    this.#flush()
    return this.#pieces
  }

  #step(text: string, at: number): void {
    const character = text[at] ?? ''
    switch (this.#state) {
      case 'text':
        if (character === '<' && /[a-z/!]/i.test(text[at + 1] ?? '')) {
          this.#state = text.startsWith('<!--', at) ? 'comment' : 'tag'
          this.#tag = ''
        } else if (character === '<') {
          throw new SyntaxError('html: write a bare < as &lt;')
        } else if (!this.#keepsSpaces && /\s/.test(character) && /\s$/.test(this.#written)) {
          return
        }
        break
      case 'tag':
        return this.#stepInTag(character)
      case 'value':
        return this.#stepInValue(character)
      case 'comment':
        if (character === '>' && this.#written.endsWith('--')) this.#state = 'text'
        break
      case 'raw':
        if (character === '>' && this.#written.toLowerCase().endsWith(`</${this.#rawName}`))
          this.#state = 'text'
        break
    }
    this.#written += character
    if (this.#state === 'tag') this.#tag += character
  }

  #stepInTag(character: string): void {
    this.#written += character
    this.#tag += character
    if (character === '"' || character === "'") {
      const attribute = /[\s"']([^\s"'=<>/]+)=["']$/.exec(this.#tag)
      if (!attribute?.[1]) throw new SyntaxError(`html: a quote without an attribute: ${this.#tag}`)
      this.#state = 'value'
      this.#quote = character
      this.#name = attribute[1]
      this.#parts = []
      // The attribute is kept apart until its end shows whether it has holes.
      this.#written = this.#written.slice(0, -(attribute[1].length + 2)).replace(/\s+$/, '')
    } else if (character === '>') {
      this.#keepsSpaces = /^<(textarea|pre)\b/i.test(this.#tag)
      const name = /^<([a-z][a-z0-9-]*)/i.exec(this.#tag)?.[1]?.toLowerCase() ?? ''
      this.#rawName = name
      this.#state = name === 'script' || name === 'style' ? 'raw' : 'text'
    }
  }

  #stepInValue(character: string): void {
    if (character !== this.#quote) {
      const last = this.#parts.length - 1
      const part = this.#parts[last]
      if (typeof part === 'string') this.#parts[last] = part + character
      else this.#parts.push(character)
      return
    }
    this.#finishAttribute()
    this.#state = 'tag'
    this.#tag += character
  }

  #finishAttribute(): void {
    const name = this.#name
    const parts = this.#parts
    const isFlag = name.startsWith('?')
    if (isFlag && (parts.length !== 1 || typeof parts[0] !== 'number')) {
      throw new SyntaxError(`html: ${name} takes exactly one value`)
    }
    if (parts.every((part) => typeof part === 'string')) {
      // Written by us and without values: it stays as it is.
      this.#written += ` ${name}=${this.#quote}${parts.join('')}${this.#quote}`
      return
    }
    this.#flush()
    const kind = isFlag ? 'flag' : addresses.has(name.toLowerCase()) ? 'address' : 'value'
    this.#pieces.push({ kind, name: isFlag ? name.slice(1) : name, parts })
  }

  #flush(): void {
    if (this.#written) this.#pieces.push(this.#written)
    this.#written = ''
  }
}
