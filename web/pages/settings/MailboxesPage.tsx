import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listMailboxes } from '../../../shared/api/mailboxes.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime } from '../../ui/Time.tsx'
import { MailboxForm } from './MailboxForm.tsx'
import { MailboxHealth } from './MailboxHealth.tsx'
import type { Mailbox } from './mailbox-form.ts'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useSettingsSearch } from './settings-state.ts'

const stateMeanings = {
  notConnected: 'note',
  off: 'note',
  starting: 'note',
  failing: 'late',
  late: 'late',
  ok: 'fine',
} as const

/** Where mail comes in: all mailboxes, or the health of one; each is changed in a drawer. */
export function MailboxesPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit, mailbox: shown, consent } = useSettingsSearch()
  const query = useQuery(apiQuery(listMailboxes))
  const close = () => router.history.push(paths.settings('mailboxes', { mailbox: shown }))
  return (
    <SettingsFrame
      id="mailboxes"
      changeOf={({ subjectId }) => query.data?.items.find(({ id }) => id === subjectId)?.name}
      actions={
        <ButtonLink kind="primary" icon="plus" href={paths.settings('mailboxes', { edit: 'new' })}>
          {t('mailbox.add')}
        </ButtonLink>
      }
    >
      {consent && (
        <Banner meaning={consent === 'given' ? 'fine' : 'late'} title={t(`mailbox.consent.${consent}`)} />
      )}
      <Loaded query={query}>
        {({ items, redirectUrl }) => {
          const edited = items.find(({ id }) => id === edit)
          return (
            <>
              {items.some(({ id }) => id === shown) && shown ? (
                <MailboxHealth mailboxId={shown} />
              ) : (
                <List mailboxes={items} />
              )}
              <Drawer
                title={edited?.name ?? t('mailbox.add')}
                isOpen={edited !== undefined || edit === 'new'}
                onOpenChange={close}
              >
                <MailboxForm key={edit} mailbox={edited ?? null} redirectUrl={redirectUrl} onDone={close} />
              </Drawer>
            </>
          )
        }}
      </Loaded>
    </SettingsFrame>
  )
}

function List({ mailboxes }: { readonly mailboxes: readonly Mailbox[] }) {
  const { t } = useTranslation()
  const columns: readonly Column<Mailbox>[] = [
    { id: 'name', header: t('settings.name'), width: '14rem', cell: ({ name }) => name },
    { id: 'address', header: t('mailbox.address'), cell: ({ address }) => <bdi>{address ?? ''}</bdi> },
    {
      id: 'standing',
      header: t('mailbox.standing'),
      width: '14rem',
      cell: ({ standing }) => (
        <Badge meaning={stateMeanings[standing]}>{t(`mailbox.standing.${standing}`)}</Badge>
      ),
    },
    {
      id: 'checked',
      header: t('mailbox.lastLook'),
      width: '11rem',
      cell: ({ checkedAt }) => (checkedAt ? <RelativeTime at={checkedAt} /> : ''),
    },
  ]
  return (
    <Table
      label={t('settings.mailboxes')}
      rows={mailboxes}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => paths.settings('mailboxes', { mailbox: id })}
      columns={columns}
      isStackedOnPhone
      empty={
        <EmptyState icon="mail" title={t('mailbox.none')}>
          {t('mailbox.none.text')}
        </EmptyState>
      }
    />
  )
}
