import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from '../../test/source-files.ts'

const files = sourceFiles()
const ofPages = files.filter(({ name }) => /^web\/(pages|shell)\//.test(name))

test('no element of a page has a style of its own', () => {
  const styled = ofPages.filter(({ name, text }) => name.endsWith('.tsx') && /\sstyle=[{"]/.test(text))
  assert.deepEqual(
    styled.map(({ name }) => name),
    [],
  )
})

test('colours, type and shadows of pages come from the tokens, so that every theme has them', () => {
  const own = ofPages
    .filter(({ name }) => name.endsWith('.css'))
    .flatMap(({ name, text }) =>
      Array.from(
        text.matchAll(
          /^\s*(color|background|border-color|fill|stroke|font|font-family|font-size|box-shadow): ([^;]+);/gm,
        ),
      )
        .filter(
          ([, , value = '']) => !/var\(--|^(none|inherit|transparent|currentcolor|canvas\w*|0)$/i.test(value),
        )
        .map(([, property, value]) => `${name}: ${property}: ${value}`),
    )
  assert.deepEqual(own, [])
})

test('sheets lay pages out by logical sides, so that right to left mirrors them', () => {
  const physical = files
    .filter(({ name }) => /^web\/.*\.css$/.test(name))
    .flatMap(({ name, text }) =>
      Array.from(
        text.matchAll(
          /^\s*((?:margin|padding|border)-(?:left|right)|left|right|text-align: (?:left|right))\b[^;]*;/gm,
        ),
      ).map(([line]) => `${name}: ${line.trim()}`),
    )
  assert.deepEqual(physical, [])
})

test('every part stands on the living page `/ui`', () => {
  const reached = new Set<string>()
  const reach = (name: string): void => {
    const file = files.find((one) => one.name === name)
    if (!file || reached.has(name)) return
    reached.add(name)
    for (const { target, isTypeOnly } of file.imports) if (!isTypeOnly) reach(target)
  }
  reach('web/pages/desk/PartsPage.tsx')
  const unseen = files.filter(({ name }) => /^web\/ui\/\w+\.tsx$/.test(name) && !reached.has(name))
  assert.deepEqual(
    unseen.map(({ name }) => name),
    [],
  )
})
