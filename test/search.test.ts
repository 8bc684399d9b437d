import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as fc from 'fast-check'
import { Client } from 'pg'
import { toTsQueryText, toTsVectorText } from '../shared/search/tokens.ts'
import { emptyDatabase, type TestDatabase } from './database.ts'

// An organization's lexeme with everything that needs escaping.
const organizationLexeme = String.raw`o'1\ &2`
const weight = 'A'
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('aİıς ёйةی\u200C冰箱ァが٣7B0-@.,\'"\\&|!():*<>😀\u0000')),
    maxLength: 40,
  }),
)

let database: TestDatabase
let client: Client

before(async () => {
  database = await emptyDatabase()
  client = new Client(database.ownerUrl)
  await client.connect()
})

after(async () => {
  await client.end()
  await database.drop()
})

async function finds(query: string, vector: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select $1::tsvector @@ $2::tsquery as found', [
    vector,
    query,
  ])
  return rows[0]?.found ?? false
}

test('PostgreSQL reads every literal, and every text is found by itself', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (one, other) => {
      const vector = `${toTsVectorText(one, { organizationLexeme, weight })} ${toTsVectorText(other, { organizationLexeme, weight: 'D' })}`
      for (const searched of [one, other]) {
        const query = toTsQueryText(searched, { organizationLexeme })
        assert.ok(query === null || (await finds(query, vector)), query ?? '')
      }
    }),
    { numRuns: 500 },
  )
})

test('PostgreSQL takes the longest literals of five texts together', async () => {
  const literals = [0, 1, 2, 3, 4].map((text) => {
    // Letters of four bytes, the most that a lexeme can weigh.
    const letters = String.fromCodePoint(0x10330 + text).repeat(44)
    const words = Array.from({ length: 4000 }, (_, number) => letters + number).join(' ')
    return toTsVectorText(words, { organizationLexeme, weight })
  })
  assert.ok(await finds(toTsQueryText('𐌰'.repeat(44) + '1') ?? '', literals.join(' ')))
})

test('another organization finds nothing', async () => {
  const vector = toTsVectorText('dishwasher', { organizationLexeme, weight })
  const query = toTsQueryText('dishwasher', { organizationLexeme: 'o2' })
  assert.equal(await finds(query ?? '', vector), false)
})
