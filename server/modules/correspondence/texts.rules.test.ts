import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { languages } from '../../../shared/languages.ts'
import { parseMarkdown } from '../../kernel/markdown/parse.ts'
import { markdownToText } from '../../kernel/markdown/render.ts'
import {
  escapeMarkdown,
  fillTemplate,
  placeholdersFor,
  shippedTemplate,
  templateKeys,
  unknownPlaceholders,
} from './texts.rules.ts'

describe('templates', () => {
  it('have a shipped subject and body in every language, with placeholders that can be filled', () => {
    for (const key of templateKeys) {
      for (const language of languages) {
        const shipped = shippedTemplate(key, language, 'customer')
        assert.ok(shipped.subject.length > 0 && shipped.body.length > 0, `${key} ${language}`)
        assert.deepEqual(unknownPlaceholders(key, shipped), [], `${key} ${language}`)
      }
    }
  })

  it('say which placeholders they cannot fill', () => {
    const own = { subject: '{{reference}} {{ceo}}', body: 'Dear {{name}}, {{points}} {{ceo}}' }
    assert.deepEqual(unknownPlaceholders('mail.reminder', own), ['ceo', 'points'])
    assert.ok(placeholdersFor('letter.decision').includes('points'))
  })

  it('take words of people letter by letter and our own marks as marks', () => {
    const filled = fillTemplate(
      { subject: 'About {{matter}}', body: 'You wrote:\n\n{{matter}}\n\n{{none}}\n\n{{list}}' },
      { matter: '# not *a* heading\n- nor {{name}} a list', list: { markdown: '- **one**\n- two' } },
    )
    assert.equal(filled.subject, 'About # not *a* heading - nor {{name}} a list')
    assert.deepEqual(
      parseMarkdown(filled.body).map((block) => block.kind),
      ['paragraph', 'paragraph', 'list'],
    )
    assert.ok(markdownToText(parseMarkdown(filled.body)).includes('# not *a* heading\n- nor {{name}} a list'))
  })

  it('never let words of people become markup', () => {
    const words = fc.string({
      unit: fc.constantFrom('*', '#', '-', '1', '.', ' ', '\n', '[', ']', '(', ')', '{', '}', '\\', 'a'),
    })
    fc.assert(
      fc.property(words, (text) => {
        const blocks = parseMarkdown(escapeMarkdown(text))
        assert.ok(blocks.every((block) => block.kind === 'paragraph'))
        const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
        assert.ok(runs.every((run) => run.kind === 'text' && !run.bold && !run.italic))
      }),
    )
  })
})
