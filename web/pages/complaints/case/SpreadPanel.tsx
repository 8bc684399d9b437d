import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { leaveGroup, readSpread, removeExposure } from '../../../../shared/api/spread.ts'
import { groupReference } from '../../../../shared/reference.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { Problem } from '../../../Loaded.tsx'
import { paths } from '../../../paths.ts'
import { apiQuery, useCommand } from '../../../queries.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { useFormat } from '../../../ui/FormatContext.tsx'
import { Link } from '../../../ui/Link.tsx'
import { Line, Row, Section } from '../../../ui/Page.tsx'
import { Day } from '../../../ui/Time.tsx'
import { useCase, useGo, useReason } from './case-context.ts'

type Spread = AnswerOf<typeof readSpread>

/** Where the matter became public, and the group of complaints that it stands in. Nothing where it does neither. */
export function SpreadPanel() {
  const { t } = useTranslation()
  const { id } = useCase()
  const { data } = useQuery(apiQuery(readSpread, { params: { complaintId: id } }))
  if (!data) return null
  const { exposures, lead, members } = data
  if (exposures.length === 0 && lead === null && members.length === 0) return null
  return (
    <Section title={t('spread.title')}>
      {exposures.length > 0 && (
        <ul className="plain-list">
          {exposures.map((exposure) => (
            <li key={exposure.id}>
              <Exposure exposure={exposure} />
            </li>
          ))}
        </ul>
      )}
      {lead && (
        <p>
          {t('spread.ledBy')} <Link href={paths.complaint(lead.id)}>{lead.title}</Link>{' '}
          <LeaveButton caseId={id} />
        </p>
      )}
      {members.length > 0 && <Members members={members} />}
    </Section>
  )
}

function Exposure({ exposure }: { readonly exposure: Spread['exposures'][number] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const reason = useReason('edit')
  const remove = useCommand(removeExposure)
  const { id, kind, place, url, reach, seenOn, notedByName } = exposure
  return (
    <>
      <Line
        end={
          reason === null && (
            <IconButton
              icon="cross"
              size="small"
              label={t('ui.remove', { name: place })}
              onPress={() => remove.send({ params: { exposureId: id } })}
            />
          )
        }
      >
        {url ? (
          <Link href={url} target="_blank">
            {place}
          </Link>
        ) : (
          <bdi>{place}</bdi>
        )}{' '}
        <Badge meaning="soon">{t(`spread.kind.${kind}`)}</Badge>
      </Line>
      <span className="quiet">
        {reach === null ? t('spread.reach.unknown') : t('spread.reach.of', { reach: format.number(reach) })} ·{' '}
        <Day on={seenOn} /> · {notedByName}
      </span>
      {remove.problem && <Problem problem={remove.problem} />}
    </>
  )
}

function Members({ members }: { readonly members: Spread['members'] }) {
  const { t } = useTranslation()
  const go = useGo()
  const reason = useReason('message')
  return (
    <>
      <p>{t('spread.leads', { count: members.length })}</p>
      <ul className="plain-list">
        {members.map((member) => (
          <li key={member.id}>
            <Line end={<LeaveButton caseId={member.id} />}>
              <Link href={paths.complaint(member.id)}>{member.title}</Link>
            </Line>
            <span className="quiet">
              <bdi dir="ltr">{groupReference(member.reference)}</bdi> · {t(`status.${member.status}`)}
            </span>
          </li>
        ))}
      </ul>
      <Row>
        <Button icon="mail" size="small" disabledReason={reason} onPress={() => go({ panel: 'groupLetter' })}>
          {t('case.action.groupLetter')}
        </Button>
      </Row>
    </>
  )
}

function LeaveButton({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation()
  const reason = useReason('edit')
  const leave = useCommand(leaveGroup)
  if (reason !== null) return null
  return (
    <Button
      kind="quiet"
      size="small"
      isPending={leave.isPending}
      onPress={() => leave.send({ params: { complaintId: caseId } })}
    >
      {t('spread.leave')}
    </Button>
  )
}
