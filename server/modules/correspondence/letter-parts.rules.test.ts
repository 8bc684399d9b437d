import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatsIn } from '../../../shared/i18n/formats.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import { languages, type Language } from '../../../shared/languages.ts'
import {
  outsideRoutesPart,
  pointsPart,
  presentParts,
  remediesPart,
  type LetterFacts,
} from './letter-parts.rules.ts'

const words = (language: Language) => ({
  t: textIn(language),
  formats: formatsIn(language, { timeZone: 'Europe/Istanbul', now: new Date('2026-11-22T09:00:00Z') }),
})

const facts: LetterFacts = {
  decision: {
    level: 1,
    points: [
      { matter: 'Heating *off*', result: 'upheld', grounds: 'Nobody was sent for nine days.' },
      {
        matter: 'Rude call',
        result: 'partlyUpheld',
        grounds: 'The record shows a sharp tone, but no insult.',
      },
      { matter: 'Wrong bill', result: 'notUpheld', grounds: 'The meter was read on the right day.' },
    ],
    remedies: [{ name: 'A repair', description: 'We repair the heating', dueOn: '2026-12-04' }],
  },
  outsideRoutes: [
    {
      name: 'Consumer board',
      address: 'Main Street 1\nTown',
      phone: '175',
      email: null,
      website: 'https://board.example',
      untilOn: '2027-05-22',
    },
  ],
  trackingUrl: 'https://complaints.example.org/en/track',
}

const letterIn = (language: Language): string => {
  const said = words(language)
  return [
    pointsPart(said, facts.decision),
    remediesPart(said, facts.decision),
    `review: ${facts.trackingUrl}.`,
    outsideRoutesPart(said, facts.outsideRoutes),
  ].join('\n\n')
}

const all = [
  'resultOfEveryPoint',
  'reasonsOnEveryPoint',
  'remedy',
  'reviewRoute',
  'outsideRoute',
  'outsideAddress',
  'outsideWindow',
]

describe('the parts of a letter', () => {
  it('are all found in what is drafted, in every language', () => {
    for (const language of languages) {
      assert.deepEqual(presentParts(words(language), letterIn(language), facts), all, language)
    }
  })

  const lacks: readonly [what: string, parts: string, edit: (letter: string) => string][] = [
    [
      'the result of one point',
      'resultOfEveryPoint',
      (letter) => letter.replace('We do not agree with you', ''),
    ],
    [
      'the reasons of one point',
      'reasonsOnEveryPoint',
      (letter) => letter.replace('The meter was read on the right day.', 'See above.'),
    ],
    ['the remedy', 'remedy', (letter) => letter.replace(/- .*We repair the heating.*/, '')],
    ['the way to a review', 'reviewRoute', (letter) => letter.replace(facts.trackingUrl, '')],
    ['the outside body', 'outsideRoute', (letter) => letter.replace('Consumer board', 'a board')],
    ['a way to the outside body', 'outsideAddress', (letter) => letter.replace(/Main Street.*; /, '')],
    [
      'the window to go there',
      'outsideRoute outsideWindow',
      (letter) => letter.replace('22 May 2027', 'some day'),
    ],
  ]
  for (const [what, parts, edit] of lacks) {
    it(`are not all there without ${what}`, () => {
      const present: readonly string[] = presentParts(words('en'), edit(letterIn('en')), facts)
      assert.deepEqual(
        all.filter((each) => !present.includes(each)),
        parts.split(' '),
      )
    })
  }

  it('may be said in other words, as long as the reasons are still there', () => {
    const edited = letterIn('en').replace(
      'Our reasons: Nobody was sent for nine days.',
      'We are very sorry: for nine whole days nobody was sent to you.',
    )
    assert.deepEqual(presentParts(words('en'), edited, facts), all)
  })

  it('need no further review with us after a review', () => {
    const reviewed = { ...facts, decision: { ...facts.decision, level: 2 } }
    const letter = letterIn('en').replace(facts.trackingUrl, '')
    assert.deepEqual(presentParts(words('en'), letter, reviewed), all)
  })
})
