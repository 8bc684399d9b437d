import type { Language } from '../../../shared/languages.ts'
import { surveyScores } from '../../../shared/surveys.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'
import { byQuestion } from '../../modules/surveys/figures.rules.ts'
import { chanceFrom, type Chance } from './chance.ts'

const day = 86_400_000
const most = 600

/**
 * What complainants of the newest closed cases said about the handling: everybody with a mail was asked some days
 * after closing, and less than half of them answered, as in life. @param since the id after which the cases were made
 */
export async function answerSurveys(
  ctx: Ctx,
  { since, seed }: { since: string; seed: number },
): Promise<void> {
  const chance = chanceFrom(seed + 2)
  const cases = await inRead(ctx, (read) =>
    read.sql
      .selectFrom('complaint')
      .select(['id', 'closedAt', 'language', 'complainantEmail'])
      .where('organizationId', '=', read.organizationId)
      .where('kind', '=', 'complaint')
      .where('status', '=', 'closed')
      .where('outcome', '<>', 'duplicate')
      .where('id', '>', since)
      .orderBy('closedAt', 'desc')
      .orderBy('id')
      .limit(most)
      .execute(),
  )
  await inTransaction(ctx, async (tx) => {
    const rows = cases.flatMap(({ id, closedAt, complainantEmail, language }) => {
      const askedAt = closedAt && complainantEmail ? new Date(closedAt.getTime() + 3 * day) : null
      if (!askedAt || askedAt > tx.now) return []
      const answeredAt = new Date(askedAt.getTime() + chance.next() * 6 * day)
      const hasAnswered = chance.is(0.43) && answeredAt < tx.now
      return [
        {
          id: tx.newId(),
          complaintId: id,
          askedAt,
          comment: null,
          ...(hasAnswered ? said(chance, { answeredAt, language }) : nothing),
        },
      ]
    })
    await insertRows(tx, 'survey', rows, 'on conflict (organization_id, complaint_id) do nothing')
  })
}

const nothing = { answeredAt: null, language: null, ...byQuestion(() => null) }

const said = (chance: Chance, told: { answeredAt: Date; language: Language }) => ({
  ...told,
  ...byQuestion(() => {
    const score = chance.weighted({ 5: 14, 4: 26, 3: 34, 2: 15, 1: 7, 0: 4 })
    return surveyScores.find((one) => String(one) === score) ?? null
  }),
})
