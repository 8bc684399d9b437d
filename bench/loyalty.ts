import { aFiling } from './complaint.ts'
import { measureInTurns } from './measure.ts'
import { invite, readerOf } from './reading.ts'
import type { Redress } from './redress.ts'
import type { Row } from './row.ts'

/** Loyalty and retention of 100,000 customers with four purchases each, of whom a fifth complained; `--quick`: 2,000. */
export const loyalty: Row = {
  name: 'loyalty',
  isApart: true,
  isLong: true,
  async run({ redress, isQuick, report }) {
    await fill(redress, isQuick ? 2_000 : 100_000)
    const begun = performance.now()
    process.stderr.write(await redress.command(['rebuild-figures']))
    process.stderr.write(`counting took ${Math.round(performance.now() - begun)} ms\n`)
    await redress.owner.query('vacuum analyze')
    const paths = {
      loyalty: '/api/v1/loyalty',
      loyalCustomers: '/api/v1/loyalty/customers?those=loyal',
      churned: '/api/v1/loyalty/customers?those=churned',
      retention: '/api/v1/loyalty/retention',
      retentionBy: '/api/v1/loyalty/retention?by=speed',
      retentionCustomers: '/api/v1/loyalty/retention/customers?group=all',
      retentionOthers: '/api/v1/loyalty/retention/customers?group=others',
    }
    const complaints = await redress.complaints()
    const readers = Object.values(paths).map((path) => ({ path, reader: readerOf(redress) }))
    const measured = await measureInTurns(
      readers.map(({ path, reader }) => ({ connections: 1, once: () => reader.read(path) })),
      { warmUpMs: 500, lastsMs: isQuick ? 600 : 3_000, rounds: 2 },
    )
    for (const [index, name] of Object.keys(paths).entries()) {
      const figures = measured[index]
      if (figures) report({ name, complaints, ...figures })
    }
    for (const { reader } of readers) reader.close()
  },
}

/** Past the program: rows as the commands write them, spread over four years. */
async function fill(redress: Redress, customers: number): Promise<void> {
  const client = await redress.client('program')
  const filed = await client.request('POST', '/api/v1/intake', aFiling().body)
  client.close()
  if (filed.status >= 300) throw new Error(`intake answered ${filed.status}: ${filed.body}`)
  const { owner } = redress
  await owner.query(
    `insert into customer (organization_id, id, kind, name, language, created_at, is_indexed, first_purchase_on)
     select c.organization_id, gen_random_uuid(), 'person', 'Customer ' || n, 'en', now(), true, current_date
     from (select organization_id from customer limit 1) c, generate_series(1, $1::int) n`,
    [customers],
  )
  await owner.query(
    `insert into customer_purchase (organization_id, id, customer_id, purchased_on, amount, currency, added_at)
     select organization_id, gen_random_uuid(), id, current_date - floor(1400 * power(random(), 1.5))::int, round((random() * 500)::numeric, 2),
       case when random() < 0.05 then 'XTS' end, now()
     from customer, generate_series(1, 4) where name like 'Customer %'`,
  )
  await owner.query(
    `insert into complaint select r.* from complaint k
     join customer c on c.name like 'Customer %' and abs(hashtext(c.id::text)) % 5 = 0 and k.id = (select id from complaint limit 1)
     cross join lateral jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'customer_id', c.id,
       'reference', 'B' || substr(md5(c.id::text), 1, 12), 'received_at', now() - random() * interval '900 days')) r`,
  )
  await owner.query(
    `update complaint set answered_at = received_at + random() * interval '60 days' where reference like 'B%'`,
  )
  await invite(redress)
  await owner.query('vacuum analyze')
}
