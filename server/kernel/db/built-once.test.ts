import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { publicActor, systemActor, type Actor } from '../auth/actor.ts'
import { actingAs, inRead } from '../ctx.ts'
import { builtOnce, builtOnceForActors, type For, type ForActor } from './built-once.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

test('a statement is built once and asked with the values of each time', async () => {
  let timesBuilt = 0
  const echo = builtOnce(({ organizationId, word, more }: For<{ word: string; more: readonly string[] }>) => {
    timesBuilt++
    return sql<{ mine: boolean; wordTwice: string; howMany: number }>`
      select ${organizationId}::uuid = current_setting('app.organization_id')::uuid as mine,
        ${word}::text || ${word}::text || ${'!'}::text as word_twice, cardinality(${more}::text[]) as how_many`
  })
  const ask = (word: string, more: readonly string[]) =>
    inRead(redress.ctx(), (read) => echo(read, { word, more }))
  assert.deepEqual(await ask('a', []), [{ mine: true, wordTwice: 'aa!', howMany: 0 }])
  assert.deepEqual(await ask('b', ['x', 'y']), [{ mine: true, wordTwice: 'bb!', howMany: 2 }])
  assert.equal(timesBuilt, 1)
})

test('what somebody may see is built once for the same roles at the same sites, with each one’s own id', async () => {
  const built: string[] = []
  const whoAsks = builtOnceForActors(({ actor }: ForActor<{}>) => {
    const grants = 'grants' in actor ? actor.grants.map(({ siteId }) => siteId) : []
    built.push(actor.kind)
    return sql<{ id: string; sites: string[] }>`
      select ${'id' in actor ? actor.id : null}::text as id, ${grants}::text[] as sites`
  })
  const staff = (id: string, siteId: string | null): Actor => ({
    kind: 'staff',
    id,
    name: 'Ada',
    sessionId: 'a session',
    grants: [{ role: 'handler', siteId }],
  })
  const program = (id: string): Actor => ({
    kind: 'apiKey',
    id,
    name: 'Ada',
    grants: [{ role: 'handler', siteId: null }],
  })
  const ask = async (actor: Actor) => {
    const ctx = actingAs(redress.ctx(), actor)
    const [row] = await inRead(ctx, (read) => whoAsks(actingAs(read, actor), {}))
    return [row?.id, ...(row?.sites ?? [])]
  }
  assert.deepEqual(await ask(staff('one', null)), ['one', null])
  assert.deepEqual(await ask(staff('other', null)), ['other', null])
  assert.deepEqual(await ask(staff('one', 'a site')), ['one', 'a site'])
  assert.deepEqual(await ask(program('one')), ['one', null])
  assert.deepEqual(await ask(program('other')), ['other', null])
  assert.deepEqual(built, ['staff', 'staff', 'apiKey'])
  assert.deepEqual(await ask(publicActor), [null])
  assert.deepEqual(await ask(systemActor('nightly')), [null])
})
