import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mailboxHealth } from '../../../shared/api/mailboxes.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Columns, Section } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime, Time } from '../../ui/Time.tsx'
import { useFailureText } from './mailbox-failure.ts'

type Health = AnswerOf<typeof mailboxHealth>

const meanings = {
  notConnected: 'note',
  off: 'note',
  starting: 'note',
  failing: 'late',
  late: 'late',
  ok: 'fine',
} as const

/** How one mailbox does: whether mail comes in, what became of it, and what went wrong. */
export function MailboxHealth({ mailboxId }: { readonly mailboxId: string }) {
  const { t } = useTranslation()
  const query = useQuery({ ...apiQuery(mailboxHealth, { params: { mailboxId } }), refetchInterval: 15_000 })
  return (
    <Loaded query={query}>
      {(health) => (
        <>
          <Section
            title={health.name}
            actions={
              <ButtonLink
                icon="edit"
                href={paths.settings('mailboxes', { mailbox: mailboxId, edit: mailboxId })}
              >
                {t('mailbox.settings')}
              </ButtonLink>
            }
          >
            <Standing {...health} />
          </Section>
          <Columns min="18rem">
            <Section title={t('mailbox.health')}>
              <Times {...health} />
            </Section>
            <Section title={t('mailbox.counts')}>
              <Counts {...health} />
            </Section>
          </Columns>
          <Section title={t('mailbox.failures')}>
            <Failures {...health} />
          </Section>
        </>
      )}
    </Loaded>
  )
}

function Standing({ standing, failure, serverSaid, stuck }: Health) {
  const { t } = useTranslation()
  const failureText = useFailureText()
  return (
    <>
      <Banner meaning={meanings[standing]} title={t(`mailbox.standing.${standing}`)}>
        {standing === 'failing' && failure && <p>{failureText(failure)}</p>}
        {standing === 'failing' && serverSaid && <p>{t('mailbox.serverSaid', { said: serverSaid })}</p>}
        <p>{t(`mailbox.standing.${standing}.text`)}</p>
      </Banner>
      {stuck > 0 && <Banner meaning="soon" title={t('mailbox.stuck', { count: stuck })} />}
    </>
  )
}

function Times({ failingSince, nextTryAt, checkedAt, lastMailAt, lastMailLagSeconds }: Health) {
  const { t } = useTranslation()
  const never = t('mailbox.never')
  return (
    <Facts
      facts={[
        ...(failingSince ? [{ label: t('mailbox.failingSince'), value: <Time at={failingSince} /> }] : []),
        ...(failingSince && nextTryAt
          ? [{ label: t('mailbox.nextTry'), value: <RelativeTime at={nextTryAt} /> }]
          : []),
        { label: t('mailbox.lastLook'), value: checkedAt ? <RelativeTime at={checkedAt} /> : never },
        { label: t('mailbox.lastMail'), value: lastMailAt ? <RelativeTime at={lastMailAt} /> : never },
        ...(lastMailLagSeconds === null
          ? []
          : [{ label: t('mailbox.lag'), value: t('mailbox.seconds', { count: lastMailLagSeconds }) }]),
      ]}
    />
  )
}

function Counts({ counts }: Health) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Facts
      facts={[
        { label: t('mailbox.count.filed'), value: format.number(counts.filed) },
        { label: t('mailbox.count.cases'), value: format.number(counts.cases) },
        { label: t('mailbox.count.duplicates'), value: format.number(counts.duplicates) },
        { label: t('mailbox.count.quarantined'), value: format.number(counts.quarantined) },
        { label: t('mailbox.waiting'), value: format.number(counts.waiting) },
      ]}
    />
  )
}

function Failures({ failures }: Health) {
  const { t } = useTranslation()
  const failureText = useFailureText()
  const columns: readonly Column<Health['failures'][number]>[] = [
    { id: 'at', header: t('mailbox.column.when'), width: '11rem', cell: ({ at }) => <Time at={at} /> },
    {
      id: 'what',
      header: t('mailbox.column.what'),
      cell: ({ failure, said }) => (
        <>
          {failureText(failure)} {said && <bdi>{t('mailbox.serverSaid', { said })}</bdi>}
        </>
      ),
    },
  ]
  return (
    <Table
      label={t('mailbox.failures')}
      rows={failures}
      keyOf={({ at, failure }) => `${at} ${failure}`}
      columns={columns}
      isStackedOnPhone
      empty={<EmptyState title={t('mailbox.failures.none')} />}
    />
  )
}
