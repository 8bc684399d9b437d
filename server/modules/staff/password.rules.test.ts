import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { hashPassword, isPassword } from '../../kernel/auth/passwords.ts'
import { passwordProblem } from './password.rules.ts'

const known = ['ada.lovelace@example.org', 'Ada Lovelace', 'Acme']

test('a password of a few words, in any script, can be used', () => {
  for (const password of [
    'correct horse battery staple',
    'lila Elefanten am Bahnhof',
    'мой кот любит огурцы',
    'kırmızı bisiklet 1998 yolda',
    '紅色的自行車停在車站旁邊等我',
    'x7#kQ2vv!mP9',
  ])
    assert.equal(passwordProblem(password, known), null, password)
})

test('what attackers try first is refused', () => {
  for (const password of [
    'password1234',
    'Password!2026',
    'qwertyuiop12',
    'administrator1',
    'aaaaaaaaaaaa',
    'abababababab',
    '123456789012',
    '098765432109',
    'ada.lovelace@example.org',
    'AdaLovelace2026',
    'welcomewelcome',
    'şifreşifreşifre',
  ])
    assert.equal(passwordProblem(password, known), 'password.tooCommon', password)
})

test('characters are counted as people count them', () => {
  assert.equal(passwordProblem('😀😁😂🤣😃😄', known), 'password.tooShort')
  assert.equal(passwordProblem('elevenchars', known), 'password.tooShort')
})

test('nothing that is typed breaks the judgement', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (password, about) => {
      assert.ok([null, 'password.tooShort', 'password.tooCommon'].includes(passwordProblem(password, about)))
    }),
  )
})

test('a password is known by its hash, whichever way its letters were typed, and no other is', async () => {
  const hash = await hashPassword('Müller trinkt café')
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await isPassword('Müller trinkt café'.normalize('NFD'), hash), true)
  assert.equal(await isPassword('Müller trinkt cafe', hash), false)
  assert.equal(await isPassword('anything', null), false)
  assert.notEqual(hash, await hashPassword('Müller trinkt café'))
})
