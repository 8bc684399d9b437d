import { sql } from 'kysely'
import type { caseChoices } from '../../../shared/api/case.ts'
import type { deskChoices } from '../../../shared/api/desk.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { settlingChoices } from '../../../shared/api/first-contact.ts'
import { settlingLimitOf } from '../../../shared/first-contact.ts'
import type { Language } from '../../../shared/languages.ts'
import { no, type Verdict } from '../../../shared/permissions.ts'
import type { MandatoryStep } from '../../../shared/steps.ts'
import { grantsOf } from '../../kernel/auth/permit.ts'
import type { Read } from '../../kernel/ctx.ts'
import {
  mayConfirmWords,
  mayReview,
  maySeeAs,
  withoutConflict,
  type ComplaintFacts,
} from '../complaints/complaints.policy.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { categoryName, remedyName } from '../organization/taxonomy.rules.ts'
import { activeStaffMembers, staffWithPermission } from '../staff/staff.queries.ts'

type Choices = AnswerGiven<typeof caseChoices>

/** Everything to choose from on one case; people carry the reason why they cannot take it. */
export async function choicesFor(
  read: Read,
  { facts, language }: { facts: ComplaintFacts; language: Language },
): Promise<Choices> {
  const { currency } = await organizationOf(read)
  return {
    currency,
    staff: await staffFor(read, facts),
    categories: await categoriesOf(read, language),
    remedies: await remediesOf(read, language),
    products: await named(read, 'product'),
    sites: await sitesOf(read),
    outsideRoutes: await named(read, 'outsideRoute'),
  }
}

/** What is chosen from where there is no case yet: filters of the register, new feedback. */
export const choicesOf = async (
  read: Read,
  language: Language,
): Promise<AnswerGiven<typeof deskChoices>> => ({
  staff: await activeStaff(read),
  categories: await categoriesOf(read, language),
  products: await named(read, 'product'),
  sites: await sitesOf(read),
})

/** What can be promised on the spot by the one who asks. */
export async function settlingChoicesOf(
  read: Read,
  language: Language,
): Promise<AnswerGiven<typeof settlingChoices>> {
  const { currency, approvalLimits, isOnePerson } = await organizationOf(read)
  const limit = settlingLimitOf(grantsOf(read.actor), approvalLimits)
  const strict = await read.sql
    .selectFrom('category')
    .select(['id', 'mandatorySteps', 'needsApproval', 'severityFloor'])
    .where('organizationId', '=', read.organizationId)
    .where((eb) =>
      eb.or([
        eb('mandatorySteps', '!=', sql<MandatoryStep[]>`'{}'`),
        eb('needsApproval', '=', true),
        eb('severityFloor', 'is not', null),
      ]),
    )
    .execute()
  return {
    currency,
    limit: Number.isFinite(limit) ? limit : null,
    remedies: await remediesOf(read, language),
    stepsRequired: strict.map(({ id, mandatorySteps, needsApproval, severityFloor }) => ({
      categoryId: id,
      steps: mandatorySteps,
      needsApproval: needsApproval && !isOnePerson,
      severityFloor,
    })),
  }
}

async function remediesOf(read: Read, language: Language): Promise<Choices['remedies']> {
  const remedies = await read.sql
    .selectFrom('remedy')
    .select(['id', 'key', 'names', 'isMonetary'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('position')
    .execute()
  return remedies.map((row) => ({
    id: row.id,
    name: remedyName(row, language),
    isMonetary: row.isMonetary,
  }))
}

async function categoriesOf(read: Read, language: Language) {
  const categories = await read.kept
    .selectFrom('category')
    .select(['id', 'key', 'names', 'severityFloor'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('position')
    .execute()
  return categories.map((row) => ({
    id: row.id,
    name: categoryName(row, language),
    severityFloor: row.severityFloor,
  }))
}

const activeStaff = (read: Read) =>
  read.kept
    .selectFrom('staffMember')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('name')
    .execute()

async function staffFor(read: Read, facts: ComplaintFacts): Promise<Choices['staff']> {
  const all = await activeStaffMembers(read)
  const handlers = new Set((await staffWithPermission(read, 'complaint.handle', facts.siteId)).map(idOf))
  const reviewers = new Set((await staffWithPermission(read, 'complaint.review', facts.siteId)).map(idOf))
  return all.map(({ id, name, grants, languages }) => ({
    id,
    name,
    maySee: given(maySeeAs({ id, name, grants }, facts)),
    mayOwn: given(handlers.has(id) ? withoutConflict(id, facts) : no('complaint.ownerCannotHandle')),
    speaks: mayConfirmWords({ id, name, grants }, facts).allowed ? languages : [],
    mayReview: given(reviewers.has(id) ? mayReview(id, facts) : no('policy.notReviewer')),
  }))
}

const idOf = ({ id }: { id: string }) => id

const given = (verdict: Verdict) => ({
  allowed: verdict.allowed,
  reason: verdict.allowed ? null : verdict.reason,
})

const named = (read: Read, table: 'product' | 'outsideRoute') =>
  read.kept
    .selectFrom(table)
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('name')
    .execute()

const sitesOf = (read: Read) =>
  read.kept
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('kind', '=', 'site')
    .where('isActive', '=', true)
    .orderBy('name')
    .execute()
