import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getJournal } from '../../../shared/api/journal.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { DownloadLink } from '../../ui/Link.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime, Time } from '../../ui/Time.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

type Journal = AnswerOf<typeof getJournal>
type Key = Journal['keys'][number]
type Channel = Journal['channels'][number]

/** How the signed log of all events stands, and where its checkpoints go. */
export function JournalPage() {
  const query = useQuery(apiQuery(getJournal))
  return (
    <SettingsFrame id="journal" width="reading">
      <Loaded query={query}>
        {(journal) => (
          <>
            <State journal={journal} />
            <Outside channels={journal.channels} />
            <Keys keys={journal.keys} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}

function State({ journal: { checkpoint, waiting } }: { readonly journal: Journal }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const waits =
    waiting.count === 0
      ? t('settings.journal.waiting.none')
      : t('settings.journal.waiting.count', { count: waiting.count, shown: number(waiting.count) })
  if (!checkpoint) return <Banner title={t('settings.journal.empty')}>{waits}</Banner>
  return (
    <Section title={t('settings.journal.state')}>
      <p>{t('settings.journal.text')}</p>
      <Facts
        facts={[
          { label: t('settings.journal.size'), value: number(checkpoint.size) },
          { label: t('settings.journal.signed'), value: <RelativeTime at={checkpoint.signedAt} /> },
          { label: t('settings.journal.waiting'), value: waits },
          { label: t('settings.journal.root'), value: <code>{checkpoint.root}</code> },
        ]}
      />
      <Row>
        <DownloadLink href={paths.checkpoint()}>{t('settings.journal.download')}</DownloadLink>
      </Row>
    </Section>
  )
}

function Outside({ channels }: { readonly channels: readonly Channel[] }) {
  const { t } = useTranslation()
  const set = channels.filter(({ isSet }) => isSet)
  return (
    <Section title={t('settings.journal.outside')}>
      {set.length === 0 ? (
        <Banner meaning="soon" title={t('settings.journal.outside.none')}>
          {t('settings.journal.outside.none.text')}
        </Banner>
      ) : (
        <Facts
          facts={set.map((channel) => ({
            label: t(`settings.journal.channel.${channel.channel}`),
            value: <ChannelState {...channel} />,
          }))}
        />
      )}
    </Section>
  )
}

function ChannelState({ leftAt, size, failure }: Channel) {
  const { t } = useTranslation()
  const { number } = useFormat()
  return (
    <>
      {leftAt ? (
        <>
          <RelativeTime at={leftAt} /> ({t('settings.journal.entries', { count: size, shown: number(size) })})
        </>
      ) : (
        t('settings.journal.outside.never')
      )}{' '}
      {failure && <Badge meaning="late">{t('settings.journal.outside.failed', { code: failure })}</Badge>}
    </>
  )
}

function Keys({ keys }: { readonly keys: readonly Key[] }) {
  const { t } = useTranslation()
  const columns: readonly Column<Key>[] = [
    { id: 'id', header: t('settings.journal.key'), cell: ({ id }) => <code>{id}</code> },
    {
      id: 'from',
      header: t('settings.journal.key.from'),
      width: '10rem',
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      id: 'until',
      header: t('settings.journal.key.until'),
      width: '10rem',
      cell: ({ retiredAt }) =>
        retiredAt ? <Time at={retiredAt} /> : <Badge meaning="fine">{t('settings.journal.key.signs')}</Badge>,
    },
  ]
  if (keys.length === 0) return null
  return (
    <Section title={t('settings.journal.keys')}>
      <p>{t('settings.journal.keys.text')}</p>
      <Table
        label={t('settings.journal.keys')}
        rows={keys}
        keyOf={({ id }) => id}
        columns={columns}
        isStackedOnPhone
      />
    </Section>
  )
}
