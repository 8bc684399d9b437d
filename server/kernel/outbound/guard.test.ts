import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createOutboundGuard, resolveOutbound, type Lookup } from './guard.ts'

const answering =
  (...addresses: string[]): Lookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const refusedWith = (code: string) => ({ name: 'Refusal', code })

describe('a host that a user set', () => {
  it('is resolved once and pinned, with its name kept for TLS', async () => {
    const guard = createOutboundGuard({
      allowPrivate: [],
      lookup: answering('2606:4700::1', '93.184.216.34'),
    })
    const target = await resolveOutbound(guard, { host: 'Mail.Example.COM.' })
    assert.equal(target.address, '93.184.216.34')
    assert.equal(target.family, 4)
    assert.equal(target.servername, 'mail.example.com')
    assert.deepEqual(
      target.addresses.map(({ address }) => address),
      ['93.184.216.34', '2606:4700::1'],
    )
  })

  it('is turned into ASCII when it is an international name', async () => {
    const guard = createOutboundGuard({ allowPrivate: [], lookup: answering('93.184.216.34') })
    assert.equal(
      (await resolveOutbound(guard, { host: 'müller.example' })).servername,
      'xn--mller-kva.example',
    )
  })

  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '::1',
    'fd00::1',
    '::ffff:192.168.0.1',
  ]) {
    it(`is refused when its name leads to ${address}`, async () => {
      const guard = createOutboundGuard({ allowPrivate: [], lookup: answering(address) })
      await assert.rejects(
        resolveOutbound(guard, { host: 'inner.example' }),
        refusedWith('outbound.addressNotAllowed'),
      )
    })
  }

  for (const host of [
    '127.0.0.1',
    '[::1]',
    '::ffff:10.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '127.1',
  ]) {
    it(`${host} is refused through the real resolver`, async () => {
      const guard = createOutboundGuard({ allowPrivate: [] })
      await assert.rejects(resolveOutbound(guard, { host }), { name: 'Refusal' })
    })
  }

  it('uses only the permitted ones of mixed answers', async () => {
    const guard = createOutboundGuard({ allowPrivate: [], lookup: answering('10.0.0.1', '93.184.216.34') })
    const { addresses } = await resolveOutbound(guard, { host: 'mixed.example' })
    assert.deepEqual(addresses, [{ address: '93.184.216.34', family: 4 }])
  })

  for (const host of [
    '',
    ' ',
    'a b',
    'user@host',
    'host/path',
    'host:25',
    'a\r\nb',
    '-',
    `${'a'.repeat(260)}.com`,
  ]) {
    it(`${JSON.stringify(host.slice(0, 20))} is no host`, async () => {
      const guard = createOutboundGuard({ allowPrivate: [], lookup: answering('93.184.216.34') })
      await assert.rejects(resolveOutbound(guard, { host }), refusedWith('outbound.hostInvalid'))
    })
  }

  it('that does not exist is said to be not found', async () => {
    const guard = createOutboundGuard({
      allowPrivate: [],
      lookup: () => Promise.reject(new Error('ENOTFOUND')),
    })
    await assert.rejects(resolveOutbound(guard, { host: 'no.example' }), refusedWith('outbound.hostNotFound'))
  })
})

describe('what the operator allows', () => {
  const lookup = answering('10.20.0.5')

  for (const allowed of ['10.20.0.0/16', '10.20.0.5', 'MAIL.lan']) {
    it(`${allowed} opens mail.lan at 10.20.0.5`, async () => {
      const guard = createOutboundGuard({ allowPrivate: [allowed], lookup })
      assert.equal((await resolveOutbound(guard, { host: 'mail.lan' })).address, '10.20.0.5')
    })
  }

  for (const other of ['10.21.0.0/16', 'lan', 'other.lan']) {
    it(`${other} does not`, async () => {
      const guard = createOutboundGuard({ allowPrivate: [other], lookup })
      await assert.rejects(resolveOutbound(guard, { host: 'mail.lan' }), { name: 'Refusal' })
    })
  }

  it('covers the v4-mapped form of an allowed range', async () => {
    const guard = createOutboundGuard({ allowPrivate: ['10.0.0.0/8'] })
    assert.equal((await resolveOutbound(guard, { host: '::ffff:10.0.0.1' })).address, '::ffff:10.0.0.1')
  })

  for (const entry of ['10.0.0.0/33', 'http://x', 'a b']) {
    it(`refuses the entry ${entry} at start`, () => {
      assert.throws(
        () => createOutboundGuard({ allowPrivate: [entry] }),
        refusedWith('outbound.allowPrivateInvalid'),
      )
    })
  }
})
