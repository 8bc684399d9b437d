import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles, type Role } from '../../../shared/permissions.ts'
import { cellsOf, separatorOf, textOfFile } from '../../../shared/csv.ts'
import { peopleIn, type Known } from './staff-csv.ts'

const known: Known = {
  emails: new Set(['here@acme.example']),
  roleNames: {
    ...(Object.fromEntries(roles.map((role) => [role, role])) as Record<Role, string>),
    handler: 'Uzman',
  },
  sites: [{ id: 'izmir', name: 'İzmir' }],
  language: 'tr',
}

test('the encoding of a file is told by its mark, else by what it can be', () => {
  const marked = Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x64, 0)
  assert.equal(textOfFile(marked, 'tr', TextDecoder).text, 'Ad')
  assert.equal(textOfFile(new TextEncoder().encode('Ayşe'), 'tr', TextDecoder).encoding, 'utf-8')
  // Ünlü Ayşe and Имя, as Excel saves them without UTF-8.
  const turkish = Uint8Array.of(0xdc, 0x6e, 0x6c, 0xfc, 0x20, 0x41, 0x79, 0xfe, 0x65)
  assert.deepEqual(textOfFile(turkish, 'tr', TextDecoder), { text: 'Ünlü Ayşe', encoding: 'windows-1254' })
  assert.equal(textOfFile(Uint8Array.of(0xc8, 0xec, 0xff), 'ru', TextDecoder).text, 'Имя')
})

test('the separator is the one of the first line, outside of quotes', () => {
  assert.equal(separatorOf('name;email;role'), ';')
  assert.equal(separatorOf('"a;b;c;d",email'), ',')
  assert.equal(separatorOf('name\temail'), '\t')
})

test('a quoted cell keeps separators, line breaks and quotes', () => {
  assert.deepEqual(cellsOf('"Öztürk, ""Ayşe""","a\nb"\r\nc,d', ','), [
    ['Öztürk, "Ayşe"', 'a\nb'],
    ['c', 'd'],
  ])
})

test('columns are found by their heads in the languages of the desk, in any order', () => {
  const [person] = peopleIn('E-POSTA;Rol;Ad Soyad;Şube\nA@ACME.example;Uzman;Ayşe Ünlü;izmir', known)
  assert.deepEqual(person, {
    line: 2,
    name: 'Ayşe Ünlü',
    email: 'a@acme.example',
    language: 'tr',
    grants: [{ role: 'handler', siteId: 'izmir' }],
    problem: null,
  })
})

test('without a head the address is known by its sign and the name is the other column', () => {
  const [person] = peopleIn('Grace,grace@acme.example', known)
  assert.equal(person?.name, 'Grace')
  assert.equal(person?.email, 'grace@acme.example')
})

test('each line says what is wrong with it', () => {
  const lines = [
    'name,email,role,site',
    'A,not an address,handler,',
    ',b@acme.example,handler,',
    'C,c@acme.example,handler,',
    'C,c@acme.example,handler,',
    'H,here@acme.example,handler,',
    'D,d@acme.example,wizard,',
    'E,e@acme.example,handler,Mars',
    '',
  ]
  assert.deepEqual(
    peopleIn(lines.join('\n'), known).map(({ problem }) => problem),
    ['noEmail', 'noName', null, 'twice', 'known', 'unknownRole', 'unknownSite'],
  )
})
