import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checks } from './doubts.ts'

const english = {
  'a.title': 'What happened',
  'a.sent': 'Sent to {{name}}',
  'a.files_one': '{{count}} file',
  'a.files_other': '{{count}} files',
  'a.letter': 'Hello\n\n## Decision\n\n{{points}}',
}
const russian = {
  'a.title': 'Что произошло',
  'a.sent': 'Отправлено: {{name}}',
  'a.files_one': '{{count}} файл',
  'a.files_few': '{{count}} файла',
  'a.files_many': '{{count}} файлов',
  'a.files_other': '{{count}} файла',
  'a.letter': 'Здравствуйте\n\n## Решение\n\n{{points}}',
}

/** The promises that texts break. */
const brokenBy = (texts: Readonly<Record<string, string>>, language: string) =>
  Object.entries(checks)
    .filter(([, check]) => check(texts, { english, language }).length > 0)
    .map(([name]) => name.split(' ').slice(0, 3).join(' '))

/** The same for a text that stands in place of a good Russian one. */
const broken = (changed: Readonly<Record<string, string>>) => brokenBy({ ...russian, ...changed }, 'ru')

test('a good translation leaves no doubt', () => assert.deepEqual(broken({}), []))

const mistakes = [
  ['a missing plural form', { 'a.files_few': '' }, 'every text is'],
  ['a key that nobody asks for', { 'a.titel': 'Что' }, 'every text is'],
  ['an English text', { 'a.title': 'What happened' }, 'no text is'],
  ['a lost placeholder', { 'a.sent': 'Отправлено' }, 'placeholders are those'],
  ['a placeholder of another name', { 'a.sent': 'Отправлено: {{imya}}' }, 'placeholders are those'],
  ['a broken placeholder', { 'a.sent': 'Отправлено: {{name}} {name}' }, 'placeholders are those'],
  ['a form for 1, 21, 31 without its number', { 'a.files_one': 'один файл' }, 'placeholders are those'],
  ['a Latin look-alike among Cyrillic letters', { 'a.title': 'Чтo произошло' }, 'texts are in'],
  ['a tag', { 'a.title': '<b>Что</b> произошло' }, 'nothing is left'],
  ['two spaces', { 'a.title': 'Что  произошло' }, 'nothing is left'],
  [
    'a list within a line',
    { 'a.letter': 'Здравствуйте\n\n## Решение\n\nВот: {{points}}' },
    'letters keep their',
  ],
  ['a lost heading', { 'a.letter': 'Здравствуйте\n\nРешение\n\n{{points}}' }, 'letters keep their'],
  ['straight quotation marks', { 'a.title': '"Что" произошло' }, 'quotation marks and'],
] as const

for (const [name, changed, promise] of mistakes) {
  test(`${name} is found`, () => assert.ok(broken(changed).includes(promise), broken(changed).join('; ')))
}

test('signs of a neighbour language are found', () => {
  const said = (text: string, language: string) => brokenBy({ 'a.title': text }, language)
  assert.ok(said('我们收到您的投诉', 'zh-TW').includes('texts are in'))
  assert.ok(!said('我們收到您的申訴', 'zh-TW').includes('texts are in'))
  assert.ok(said('ما شكوائية شما يك', 'fa').includes('texts are in'))
  assert.ok(said('ماذا حدث?', 'ar').includes('quotation marks and'))
  assert.ok(said('Que s’est-il passé ?', 'fr').includes('quotation marks and'))
  assert.ok(!said('Que s’est-il passé\u00a0?', 'fr').includes('quotation marks and'))
})
