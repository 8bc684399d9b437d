import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase, testKey } from '../../../test/database.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { createSecrets } from '../../kernel/auth/secrets.ts'
import { inRead } from '../../kernel/ctx.ts'
import { migrate } from '../../kernel/db/migrate.ts'
import { newId } from '../../kernel/ids.ts'
import { recogniseCustomers, type Contact } from './customers.commands.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const nobody: Contact = { name: null, email: null, phone: null, address: null }
const recognise = (...contacts: Partial<Contact>[]) =>
  recogniseCustomers(redress.ctx(), {
    country: 'TR',
    people: contacts.map((contact) => ({
      contact: { ...nobody, ...contact },
      language: 'en',
      preferredChannel: null,
      accessibilityNeeds: null,
    })),
  })

const customersWithPhone = (phoneKey: string) =>
  inRead(redress.ctx(), (read) =>
    read.sql.selectFrom('customer').select('id').where('phoneKey', '=', phoneKey).execute(),
  )

describe('a person who writes to us', () => {
  test('has one profile, also when eight filings come in at the same moment', async () => {
    const known = await Promise.all(Array.from({ length: 8 }, () => recognise({ email: 'Joan@Example.org' })))
    assert.equal(new Set(known.flat()).size, 1)
    const byPhone = await Promise.all(
      Array.from({ length: 8 }, () => recognise({ phone: '+90 532 111 22 33' })),
    )
    assert.equal(new Set(byPhone.flat()).size, 1)
    assert.equal((await customersWithPhone('+905321112233')).length, 1)
  })

  test('is known by e-mail before phone, and a profile stays as it was', async () => {
    const [first] = await recognise({ email: 'ann@example.org', name: 'Ann' })
    const [second] = await recognise({ phone: '+905324445566' })
    const [both] = await recognise({ email: 'ANN@example.org', phone: '+905324445566', name: 'Someone' })
    assert.equal(both, first)
    assert.notEqual(second, first)
  })

  test('is the same person twice in one go; someone without a key gets no profile', async () => {
    const [one, two, none, other] = await recognise(
      { email: 'bea@example.org', phone: '+905327778899' },
      { phone: '0532 777 88 99' },
      { address: 'Elm Street 1' },
      { email: 'carl@example.org' },
    )
    assert.equal(one, two)
    assert.equal(none, null)
    assert.ok(other !== null && other !== one)
  })
})

test('profiles that were made twice become the oldest, with all their complaints', async () => {
  const database = await emptyDatabase()
  const secrets = createSecrets(testKey)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  try {
    await migrate(database.ownerUrl, { secrets, upTo: '0009_correspondence.sql' })
    const organizationId = newId()
    await owner.query(
      `insert into organization (id, slug, name, country, time_zone, languages, default_language, is_one_person, currency) values ($1, 'acme', 'Acme', 'TR', 'Europe/Istanbul', '{en}', 'en', true, 'TRY')`,
      [organizationId],
    )
    const customer = async (emailKey: string | null, phoneKey: string | null) => {
      const id = newId()
      const values = [organizationId, id, emailKey, phoneKey]
      await owner.query(
        `insert into customer (organization_id, id, email_key, phone_key, language, created_at) values ($1, $2, $3, $4, 'en', now())`,
        values,
      )
      await owner.query(
        `insert into complaint (organization_id, id, reference, kind, status, channel, received_at, language, customer_id, preferred_channel, narrative, title, updated_at)
         values ($1, $3::uuid, $3::text, 'complaint', 'received', 'web', now(), 'en', $2, 'portal', 'x', 'x', now())`,
        [organizationId, id, newId()],
      )
      return id
    }
    const oldest = await customer('a@example.org', '+901')
    await customer('a@example.org', null)
    const sameHousehold = await customer('b@example.org', '+901')
    const onlyPhone = await customer(null, '+901')
    await customer(null, '+901')
    await migrate(database.ownerUrl, { secrets })
    const { rows } = await owner.query<{ id: string; complaints: number }>(
      `select c.id, (select count(*)::int from complaint p where p.customer_id = c.id) as complaints from customer c order by id`,
    )
    assert.deepEqual(rows, [
      { id: oldest, complaints: 2 },
      { id: sameHousehold, complaints: 1 },
      { id: onlyPhone, complaints: 2 },
    ])
  } finally {
    await owner.end()
    await database.drop()
  }
})
