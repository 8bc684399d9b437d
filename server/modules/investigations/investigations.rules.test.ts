import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  permissionsOf,
  roles,
  type Permission,
  type Role,
  type RoleGrant,
} from '../../../shared/permissions.ts'
import { mandatorySteps } from '../../../shared/steps.ts'
import { Refusal } from '../../kernel/errors.ts'
import { approvalLimitOf, openSteps, requireAllPoints, type FileFacts } from './investigations.rules.ts'

const done: FileFacts = {
  answeredQuestions: 1,
  evidence: 1,
  subjects: 1,
  heardSubjects: 1,
  hasFindings: true,
}
const untouched: FileFacts = {
  answeredQuestions: 0,
  evidence: 0,
  subjects: 1,
  heardSubjects: 0,
  hasFindings: false,
}
const anyFile: fc.Arbitrary<FileFacts> = fc
  .record({
    answeredQuestions: fc.nat({ max: 2 }),
    evidence: fc.nat({ max: 2 }),
    subjects: fc.nat({ max: 3 }),
    heard: fc.nat({ max: 3 }),
    hasFindings: fc.boolean(),
  })
  .map(({ heard, ...file }) => ({ ...file, heardSubjects: Math.min(heard, file.subjects) }))

describe('steps that a decision waits for', () => {
  test('what a category asks for is open until it is done', () => {
    assert.deepEqual(openSteps(mandatorySteps, untouched), [...mandatorySteps])
    assert.deepEqual(openSteps(mandatorySteps, done), [])
  })

  test('staff complained about are heard, whatever the category asks for', () => {
    assert.deepEqual(openSteps([], untouched), ['hearing'])
    assert.deepEqual(openSteps([], { ...untouched, subjects: 2, heardSubjects: 1 }), ['hearing'])
    assert.deepEqual(openSteps(['hearing'], { ...untouched, subjects: 0 }), [])
  })

  test('only steps that are asked for, and a question without answer is none', () => {
    fc.assert(
      fc.property(fc.subarray([...mandatorySteps]), anyFile, (mandatory, file) => {
        const open = openSteps(mandatory, file)
        for (const step of open) assert.ok(step === 'hearing' || mandatory.includes(step))
        assert.equal(
          open.includes('questions'),
          mandatory.includes('questions') && file.answeredQuestions === 0,
        )
        assert.equal(open.includes('hearing'), file.heardSubjects < file.subjects)
      }),
    )
  })
})

describe('approval limits', () => {
  const grant = (role: Role): RoleGrant => ({ role, siteId: null })
  const decides = (role: Role) => (permissionsOf[role] as readonly Permission[]).includes('complaint.decide')

  test('whoever may not decide has none; the highest of several roles counts; without a limit there is none', () => {
    assert.equal(approvalLimitOf([grant('frontLine'), grant('auditor')], {}), 0)
    assert.equal(approvalLimitOf([grant('handler')], { handler: 100 }), 100)
    assert.equal(
      approvalLimitOf([grant('handler'), grant('complaintsManager')], {
        handler: 100,
        complaintsManager: 900,
      }),
      900,
    )
    assert.equal(
      approvalLimitOf([grant('handler'), grant('complaintsManager')], { handler: 100 }),
      Number.POSITIVE_INFINITY,
    )
  })

  test('a limit of a role that does not decide changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles)), fc.nat(), (given, limit) => {
        const grants = given.map(grant)
        const others = Object.fromEntries(roles.filter((role) => !decides(role)).map((role) => [role, limit]))
        assert.equal(
          approvalLimitOf(grants, { handler: 5, ...others }),
          approvalLimitOf(grants, { handler: 5 }),
        )
      }),
    )
  })
})

describe('a decision says something on every point, once', () => {
  const known = [{ id: 'a' }, { id: 'b' }]
  const refused = (given: string[]) =>
    assert.throws(
      () =>
        requireAllPoints(
          known,
          given.map((pointId) => ({ pointId })),
        ),
      (error) => error instanceof Refusal && error.code === 'invalidInput',
    )
  test('in any order', () => requireAllPoints(known, [{ pointId: 'b' }, { pointId: 'a' }]))
  test('none left out', () => refused(['a']))
  test('none twice', () => refused(['a', 'a']))
  test('none of another case', () => refused(['a', 'x']))
  test('none on top', () => refused(['a', 'b', 'a']))
})
