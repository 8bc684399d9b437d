import { randomBytes } from 'node:crypto'

export type Filing = { readonly email: string; readonly body: string }

/** A complaint as a script files it, 1 KB of JSON, from a person who has never complained before. */
export function aFiling(): Filing {
  const mark = randomBytes(8).toString('hex')
  const email = `${mark}@example.org`
  const filing = {
    kind: 'complaint',
    language: 'en',
    contact: { name: `Joan Smith ${mark.slice(0, 4)}`, email },
    remedySought: 'Repair the boiler, or my money back.',
    orderNumber: mark.toUpperCase(),
    narrative: '',
  }
  const room = 1024 - JSON.stringify(filing).length
  return { email, body: JSON.stringify({ ...filing, narrative: words(room) }) }
}

/** Different words each time, so that the index of words grows as in life. */
function words(length: number): string {
  let text = ''
  while (text.length < length) text += `${vocabulary[Math.floor(Math.random() * vocabulary.length)]} `
  return text.slice(0, length - 1).trimEnd()
}

const vocabulary = (
  'the boiler was delivered late and it leaks since monday nobody answers phone calls my invoice shows twice ' +
  'technician came without parts left again promised refund never arrived cold water kitchen floor damaged ' +
  'manual missing wrong model installed warranty refused second visit cancelled contract customer service rude ' +
  'money charged account number neighbour noise heating broken winter children replacement weeks waiting letter ' +
  'unanswered shop manager explained nothing photo receipt attached order changed address courier parcel lost'
).split(' ')
