import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { classifyAddress, isInRange, parseIp, parseRange, type AddressClass } from './address.rules.ts'

const cases: readonly (readonly [string, AddressClass])[] = [
  ['8.8.8.8', 'public'],
  ['1.1.1.1', 'public'],
  ['100.63.255.255', 'public'],
  ['100.128.0.0', 'public'],
  ['172.15.255.255', 'public'],
  ['172.32.0.0', 'public'],
  ['223.255.255.255', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['2a00:1450:4001:81b::200e', 'public'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['::', 'unspecified'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['fec0::1', 'private'],
  ['169.254.169.254', 'linkLocal'],
  ['fe80::1', 'linkLocal'],
  ['fe80::1%eth0', 'linkLocal'],
  ['febf::1', 'linkLocal'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['100.127.255.255', 'carrierGradeNat'],
  ['fc00::1', 'uniqueLocal'],
  ['fd12:3456:789a::1', 'uniqueLocal'],
  ['fd00:ec2::254', 'uniqueLocal'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.255', 'multicast'],
  ['ff02::1', 'multicast'],
  ['192.0.0.1', 'reserved'],
  ['192.0.2.5', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['198.51.100.7', 'reserved'],
  ['203.0.113.9', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['2001::1', 'reserved'],
  ['3fff::1', 'reserved'],
  ['100::1', 'reserved'],
  ['5f00::1', 'reserved'],
  ['64:ff9b:1::1', 'reserved'],
  ['::7f00:1', 'reserved'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['::FFFF:10.1.2.3', 'private'],
  ['::ffff:169.254.169.254', 'linkLocal'],
  ['::ffff:8.8.8.8', 'public'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['64:ff9b::808:808', 'public'],
  ['2002:7f00:1::', 'loopback'],
  ['2002:c0a8:101::1', 'private'],
  ['2002:808:808::1', 'public'],
  ['localhost', 'reserved'],
  ['127.1', 'reserved'],
  ['', 'reserved'],
]

describe('the class of an address', () => {
  for (const [address, expected] of cases) {
    it(`${address || '(nothing)'} is ${expected}`, () => assert.equal(classifyAddress(address), expected))
  }

  it('is the same for an IPv4 address and its v4-mapped form', () => {
    fc.assert(fc.property(fc.ipV4(), (ip) => classifyAddress(ip) === classifyAddress(`::ffff:${ip}`)))
  })
})

describe('ranges', () => {
  it('know their members', () => {
    const inside = (range: string, ip: string) => {
      const [r, a] = [parseRange(range), parseIp(ip)]
      assert.ok(r && a)
      return isInRange(r, a)
    }
    assert.equal(inside('10.0.0.0/8', '10.255.0.1'), true)
    assert.equal(inside('10.0.0.0/8', '11.0.0.1'), false)
    assert.equal(inside('192.168.1.7', '192.168.1.7'), true)
    assert.equal(inside('192.168.1.7', '192.168.1.8'), false)
    assert.equal(inside('fd00::/8', 'fdff::1'), true)
    assert.equal(inside('0.0.0.0/0', '::1'), false)
  })

  for (const text of ['10.0.0.0/33', '10.0.0/8', '::/129', '10.0.0.0/8/8', '10.0.0.0/', 'a.example', '']) {
    it(`${text || '(nothing)'} is not a range`, () => assert.equal(parseRange(text), undefined))
  }
})
