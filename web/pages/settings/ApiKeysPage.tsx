import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listApiKeys, revokeApiKey } from '../../../shared/api/staff.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ConfirmDialog, Dialog, Drawer } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Row } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { RelativeTime, Time } from '../../ui/Time.tsx'
import { ApiKeyForm } from './ApiKeyForm.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useSettingsSearch } from './settings-state.ts'

type ApiKey = AnswerOf<typeof listApiKeys>['items'][number]

/** Keys with which other programs come in. */
export function ApiKeysPage() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listApiKeys))
  return (
    <SettingsFrame
      id="api-keys"
      changeOf={({ subjectId }) => query.data?.items.find(({ id }) => id === subjectId)?.name}
      actions={
        <ButtonLink kind="primary" icon="plus" href={paths.settings('api-keys', { edit: 'new' })}>
          {t('settings.api-keys.add')}
        </ButtonLink>
      }
    >
      <p>
        <Link href={paths.apiDocs()} target="_blank">
          {t('settings.api-keys.docs')}
        </Link>
      </p>
      <Loaded query={query}>{({ items }) => <List keys={items} />}</Loaded>
      <Adding />
    </SettingsFrame>
  )
}

function Adding() {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit } = useSettingsSearch()
  // In memory only: it is shown once.
  const [token, setToken] = useState<string | null>(null)
  const close = () => router.history.push(paths.settings('api-keys'))
  return (
    <>
      <Drawer title={t('settings.api-keys.add')} isOpen={edit === 'new'} onOpenChange={close}>
        <ApiKeyForm
          onCancel={close}
          onMade={(made) => {
            close()
            setToken(made)
          }}
        />
      </Drawer>
      <Dialog
        title={t('settings.api-keys.token.title')}
        isOpen={token !== null}
        onOpenChange={() => setToken(null)}
      >
        <p>{t('settings.api-keys.token.text')}</p>
        <TextField
          label={t('settings.api-keys.token.title')}
          isReadOnly
          value={token ?? ''}
          after={<CopyButton text={token ?? ''} label={t('settings.api-keys.token.copy')} />}
        />
        <Row>
          <Button kind="primary" onPress={() => setToken(null)}>
            {t('settings.staff.link.done')}
          </Button>
        </Row>
      </Dialog>
    </>
  )
}

function List({ keys }: { readonly keys: readonly ApiKey[] }) {
  const { t } = useTranslation()
  return (
    <Table
      label={t('settings.api-keys')}
      rows={keys}
      keyOf={({ id }) => id}
      columns={useColumns()}
      isStackedOnPhone
      empty={
        <EmptyState icon="lock" title={t('settings.api-keys.empty')}>
          {t('settings.api-keys.empty.text')}
        </EmptyState>
      }
    />
  )
}

function useColumns(): readonly Column<ApiKey>[] {
  const { t } = useTranslation()
  const { list } = useFormat()
  return [
    { id: 'name', header: t('settings.api-keys.name'), cell: ({ name }) => name },
    {
      id: 'roles',
      header: t('settings.api-keys.roles'),
      width: '16rem',
      onPhone: 'line',
      cell: ({ roles }) => list(roles.map((role) => t(`role.${role}`))),
    },
    {
      id: 'created',
      header: t('settings.api-keys.created'),
      width: '16rem',
      hideBelow: 'wide',
      cell: ({ createdAt, createdByName }) => (
        <>
          <Time at={createdAt} /> <bdi>{createdByName}</bdi>
        </>
      ),
    },
    {
      id: 'used',
      header: t('settings.api-keys.lastUsed'),
      width: '8rem',
      hideBelow: 'phone',
      cell: ({ lastUsedAt }) =>
        lastUsedAt ? <RelativeTime at={lastUsedAt} /> : t('settings.api-keys.never'),
    },
    {
      id: 'actions',
      header: t('outbox.column.actions'),
      width: '7rem',
      align: 'end',
      cell: (key) => <Revoke apiKey={key} />,
    },
  ]
}

function Revoke({ apiKey: { id, name } }: { readonly apiKey: ApiKey }) {
  const { t } = useTranslation()
  const command = useCommand(revokeApiKey)
  return (
    <ConfirmDialog
      title={t('settings.api-keys.revoke.title', { name })}
      action={t('settings.api-keys.revoke')}
      trigger={<Button size="small">{t('settings.api-keys.revoke')}</Button>}
      onConfirm={() => command.send({ params: { keyId: id } })}
    >
      {t('settings.api-keys.revoke.text')}
    </ConfirmDialog>
  )
}
