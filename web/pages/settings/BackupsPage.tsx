import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listBackups } from '../../../shared/api/backups.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime, Time } from '../../ui/Time.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

type Backups = AnswerOf<typeof listBackups>
type Backup = Backups['items'][number]

/** How old the last good backup is, what became of the others, and how one is restored. */
export function BackupsPage() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listBackups))
  return (
    <SettingsFrame id="backups">
      <Loaded query={query}>
        {(backups) => (
          <>
            <State {...backups} />
            <List {...backups} />
          </>
        )}
      </Loaded>
      <Section title={t('settings.backups.restore')}>
        <p>{t('settings.backups.restore.text')}</p>
        <p>
          <code dir="ltr">npm run redress -- restore --from FILE</code>
        </p>
        <p>{t('settings.backups.restore.keep')}</p>
      </Section>
    </SettingsFrame>
  )
}

function List({ items }: Backups) {
  const { t } = useTranslation()
  return (
    <Table
      label={t('settings.backups')}
      rows={items}
      keyOf={({ beganAt, fileName }) => `${beganAt} ${fileName}`}
      columns={useColumns()}
      isStackedOnPhone
      empty={
        <EmptyState icon="lock" title={t('settings.backups.empty')}>
          {t('settings.backups.empty.text', { command: 'npm run redress -- backup' })}
        </EmptyState>
      }
    />
  )
}

const meanings = { ok: 'fine', old: 'late', none: 'late' } as const

function State({ state, isScheduled, lastGoodAt }: Backups) {
  const { t } = useTranslation()
  return (
    <Banner meaning={meanings[state]} title={t(`settings.backups.${state}`)}>
      {lastGoodAt && (
        <>
          {t('settings.backups.lastGood')} <RelativeTime at={lastGoodAt} />.{' '}
        </>
      )}
      {t(isScheduled ? 'settings.backups.scheduled' : 'settings.backups.notScheduled')}
    </Banner>
  )
}

function useColumns(): readonly Column<Backup>[] {
  const { t } = useTranslation()
  const format = useFormat()
  return [
    {
      id: 'at',
      header: t('settings.backups.at'),
      width: '11rem',
      cell: ({ beganAt }) => <Time at={beganAt} />,
    },
    {
      id: 'result',
      header: t('settings.backups.result'),
      width: '14rem',
      cell: (backup) => <Result {...backup} />,
    },
    {
      id: 'size',
      header: t('settings.backups.size'),
      width: '7rem',
      cell: ({ byteSize }) => (byteSize === null ? '' : format.bytes(byteSize)),
    },
    {
      id: 'file',
      header: t('settings.backups.file'),
      hideBelow: 'phone',
      cell: ({ fileName, isSealed }) => (
        <>
          <bdi>{fileName}</bdi>{' '}
          <Badge>{t(isSealed ? 'settings.backups.sealed' : 'settings.backups.plain')}</Badge>
        </>
      ),
    },
  ]
}

const reasons = ['backup.noSpace', 'backup.folderMissing'] as const

function Result({ failure, missingFiles }: Backup) {
  const { t } = useTranslation()
  if (failure !== null) {
    const known = reasons.find((reason) => reason === failure)
    return (
      <Badge meaning="late">
        {t(known ? `settings.backups.failed.${known}` : 'settings.backups.failed')}
      </Badge>
    )
  }
  if (missingFiles)
    return <Badge meaning="soon">{t('settings.backups.missingFiles', { count: missingFiles })}</Badge>
  return <Badge meaning="fine">{t('settings.backups.whole')}</Badge>
}
