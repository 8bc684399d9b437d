import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listCannedTexts } from '../../../shared/api/canned-texts.ts'
import { languageNames } from '../../../shared/languages.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { Time } from '../../ui/Time.tsx'
import { CannedTextForm } from './CannedTextForm.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useSettingsSearch } from './settings-state.ts'

export type CannedText = AnswerOf<typeof listCannedTexts>['items'][number]

/** Texts that are used again and again: of everybody, and one's own. */
export function CannedTextsPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit } = useSettingsSearch()
  const query = useQuery(apiQuery(listCannedTexts))
  const close = () => router.history.push(paths.settings('canned-texts'))
  return (
    <SettingsFrame
      id="canned-texts"
      changeOf={({ key }) => query.data?.items.find(({ id }) => id === key)?.name}
      actions={
        <ButtonLink kind="primary" icon="plus" href={paths.settings('canned-texts', { edit: 'new' })}>
          {t('settings.canned-texts.add')}
        </ButtonLink>
      }
    >
      <Loaded query={query}>
        {({ items, placeholders }) => {
          const text = items.find(({ id }) => id === edit)
          return (
            <>
              <List texts={items} />
              <Drawer
                title={text?.name ?? t('settings.canned-texts.add')}
                isOpen={text !== undefined || edit === 'new'}
                onOpenChange={close}
              >
                <CannedTextForm key={edit} text={text ?? null} placeholders={placeholders} onDone={close} />
              </Drawer>
            </>
          )
        }}
      </Loaded>
    </SettingsFrame>
  )
}

function List({ texts }: { readonly texts: readonly CannedText[] }) {
  const { t } = useTranslation()
  const columns: readonly Column<CannedText>[] = [
    { id: 'name', header: t('settings.name'), width: '16rem', cell: ({ name }) => name },
    {
      id: 'language',
      header: t('settings.templates.language'),
      width: '9rem',
      cell: ({ language }) => languageNames[language],
    },
    {
      id: 'whose',
      header: t('settings.canned-texts.whose'),
      width: '9rem',
      cell: ({ isShared }) => <Badge>{t(isShared ? 'canned.shared' : 'canned.own')}</Badge>,
    },
    {
      id: 'changed',
      header: t('settings.canned-texts.changed'),
      hideBelow: 'wide',
      cell: ({ changedAt, changedByName }) => (
        <>
          <Time at={changedAt} /> {changedByName && `· ${changedByName}`}
        </>
      ),
    },
  ]
  return (
    <Table
      label={t('settings.canned-texts')}
      rows={texts}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => paths.settings('canned-texts', { edit: id })}
      columns={columns}
      isStackedOnPhone
      empty={<EmptyState title={t('canned.none')}>{t('settings.canned-texts.hint')}</EmptyState>}
    />
  )
}
