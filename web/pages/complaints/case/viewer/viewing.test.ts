import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawable, fitting, lookOf, neighbour, turned, zoomed } from './viewing.ts'

test('pictures and PDF are looked at in place, and nothing that could act', () => {
  const look = (contentType: string, isImage = contentType.startsWith('image/')) =>
    lookOf({ contentType, isImage })
  assert.equal(look('image/jpeg'), 'image')
  assert.equal(look('application/pdf'), 'pdf')
  assert.equal(look('image/heic'), 'heic')
  assert.equal(look('image/heif-sequence'), 'heic')
  for (const type of ['image/svg+xml', 'text/html', 'application/zip', 'video/mp4'])
    assert.equal(look(type), 'none', type)
})

test('after the last file comes the first, and a file alone has no neighbour', () => {
  const files = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  assert.equal(neighbour(files, 'c', 1)?.id, 'a')
  assert.equal(neighbour(files, 'a', -1)?.id, 'c')
  assert.equal(neighbour([{ id: 'a' }], 'a', 1), null)
  assert.equal(neighbour(files, 'gone', 1), null)
})

test('what lies on its side fits by its other side, and small things stay as they are', () => {
  const box = { width: 100, height: 100 }
  assert.equal(fitting({ width: 400, height: 100 }, box, 0), 0.25)
  assert.equal(fitting({ width: 400, height: 100 }, { width: 100, height: 400 }, 90), 1)
  assert.equal(fitting({ width: 50, height: 50 }, box, 0), 1)
  assert.equal(fitting({ width: 0, height: 0 }, box, 0), 1)
})

test('zoom goes in steps and stops at both ends; four turns come back', () => {
  assert.equal(zoomed(1, 1), 1.5)
  assert.equal(zoomed(1, -1), 0.75)
  assert.equal(zoomed(4, 1), 4)
  assert.equal(turned(turned(turned(turned(0)))), 0)
  assert.equal(drawable({ width: 8_000, height: 10 }, 4), 1)
})
