import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../shared/api/case.ts'
import type { PointResult } from '../../../../shared/statuses.ts'
import { Badge, type Meaning } from '../../../ui/Badge.tsx'
import { useFormat } from '../../../ui/FormatContext.tsx'
import { Day, Time } from '../../../ui/Time.tsx'
import { Stack } from '../../../ui/Page.tsx'
import { Points } from '../../../ui/Written.tsx'
import { useChoices } from './case-context.ts'

type Decision = CaseView['decisions'][number]

const meanings: Record<PointResult, Meaning> = { upheld: 'fine', partlyUpheld: 'soon', notUpheld: 'note' }

/** How a point was decided, as a word with a shape. */
export function ResultBadge({ result }: { readonly result: PointResult }) {
  const { t } = useTranslation()
  return <Badge meaning={meanings[result]}>{t(`result.${result}`)}</Badge>
}

/** A decision as it stands: every point with its grounds, the apology, what was promised, and who approved it. */
export function DecisionView({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency } = useChoices()
  return (
    <Stack gap={2} isReading>
      <Points isNumbered>
        {decision.points.map((point) => (
          <li key={point.pointId}>
            {point.matter} <ResultBadge result={point.result} />
            <p className="quiet">{point.grounds}</p>
          </li>
        ))}
      </Points>
      <p>
        {t(decision.isApologyEnough ? 'case.decision.apologyEnough' : 'case.decision.apologyNotEnough')}{' '}
        <span className="quiet">{decision.apologyReason}</span>
      </p>
      {decision.remedies.length > 0 && (
        <Points>
          {decision.remedies.map((remedy) => (
            <li key={remedy.id}>
              <strong>{remedy.name}</strong>: {remedy.description}{' '}
              <span className="quiet">
                {remedy.cost > 0 && `${format.money(remedy.cost, currency)} · `}
                {remedy.carriedOutOn ? (
                  <>
                    {t('case.decision.carriedOut')} <Day on={remedy.carriedOutOn} />
                  </>
                ) : (
                  remedy.dueOn && (
                    <>
                      {t('case.decision.due')} <Day on={remedy.dueOn} />
                    </>
                  )
                )}
              </span>
            </li>
          ))}
        </Points>
      )}
      <p className="quiet">
        {decision.isApprovalMissing && t('case.decision.approvalMissing')}
        {decision.approvedAt && (
          <>
            {t('case.decision.approved', { name: decision.approverName ?? t('case.actor.someone') })}{' '}
            <Time at={decision.approvedAt} />
          </>
        )}
        {decision.sentAt && (
          <>
            {' '}
            {t('case.decision.sent')} <Time at={decision.sentAt} />
          </>
        )}
      </p>
    </Stack>
  )
}
