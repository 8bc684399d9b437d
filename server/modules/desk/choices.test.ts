import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { addRow, changeRow } from '../organization/catalogue.commands.ts'

describe('what there is to choose from without a case', () => {
  let test: TestMachine
  let manager: Staff
  before(async () => {
    test = await testMachine()
    manager = await test.staff('complaintsManager', { name: 'Deniz' })
  })
  after(() => test.stop())

  const choices = async (as: Staff, language: string) => {
    const answer = await test.inject({
      as,
      url: '/api/v1/choices',
      headers: { 'accept-language': language },
    })
    assert.equal(answer.statusCode, 200)
    return answer.json<
      Record<'staff' | 'categories' | 'products' | 'sites', { id: string; name: string }[]>
    >()
  }

  it('names categories in the language of the desk, people by name, and only what is in use', async () => {
    const ctx = test.ctx(manager)
    const id = await addRow(ctx, { name: 'product', row: { name: 'Tap water', code: null } })
    assert.deepEqual((await choices(manager, 'tr')).products, [{ id, name: 'Tap water' }])
    await changeRow(ctx, {
      name: 'product',
      id,
      version: 1,
      row: { name: 'Tap water', code: null, isActive: false },
    })
    const { products, staff, categories } = await choices(manager, 'en')
    assert.deepEqual(products, [])
    assert.deepEqual(
      staff.map(({ name }) => name),
      ['Deniz'],
    )
    assert.ok(categories.some(({ name }) => name === 'Danger or injury'))
  })

  it('tells another organization nothing of ours', async () => {
    const organizationId = await test.otherOrganization()
    const stranger = await test.staff('handler', { organizationId, name: 'Stranger' })
    const answer = await choices(stranger, 'en')
    assert.deepEqual(
      answer.staff.map(({ name }) => name),
      ['Stranger'],
    )
  })
})
