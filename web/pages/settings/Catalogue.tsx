import type { UseQueryResult } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '../../api-problem.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { Changes } from './Changes.tsx'
import { SettingsFrame, useReadOnlyReason } from './SettingsFrame.tsx'

/** What an editor of one row is given: the row, or null for a new one, and all rows for choosing among them. */
export type EditorProps<Row> = {
  readonly row: Row | null
  readonly rows: readonly Row[]
  readonly onDone: () => void
}

type CatalogueProps<Row> = {
  readonly id: 'sites' | 'products' | 'categories' | 'remedies' | 'outside-routes'
  readonly query: UseQueryResult<{ readonly items: readonly Row[] }, ApiProblem>
  readonly nameOf: (row: Row) => string
  /** What stands beside the name. */
  readonly columns: readonly Column<Row>[]
  readonly Editor: ComponentType<EditorProps<Row>>
}

/** A list of the organization's own, each row edited beside it; the address says which (`?edit=<id>` or `new`). */
export function Catalogue<Row extends { readonly id: string; readonly isActive: boolean }>({
  id,
  query,
  nameOf,
  columns,
  Editor,
}: CatalogueProps<Row>) {
  const { t } = useTranslation()
  const router = useRouter()
  const isReadOnly = useReadOnlyReason() !== null
  const { edit } = useSearch({ strict: false })
  const close = () => router.history.push(paths.settings(id))
  return (
    <SettingsFrame
      id={id}
      changeOf={({ subjectId }) => {
        const row = query.data?.items.find((one) => one.id === subjectId)
        return row && nameOf(row)
      }}
      actions={
        !isReadOnly && (
          <ButtonLink kind="primary" icon="plus" href={paths.settings(id, { edit: 'new' })}>
            {t(`settings.${id}.add`)}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => {
          const row = items.find((one) => one.id === edit)
          return (
            <>
              <List id={id} rows={items} nameOf={nameOf} columns={columns} />
              <Drawer
                title={row ? nameOf(row) : t(`settings.${id}.add`)}
                isOpen={row !== undefined || edit === 'new'}
                onOpenChange={close}
              >
                <Editor key={edit} row={row ?? null} rows={items} onDone={close} />
                {row && <Changes area={id} only={({ subjectId }) => subjectId === row.id} />}
              </Drawer>
            </>
          )
        }}
      </Loaded>
    </SettingsFrame>
  )
}

function List<Row extends { readonly id: string; readonly isActive: boolean }>({
  id,
  rows,
  nameOf,
  columns,
}: Pick<CatalogueProps<Row>, 'id' | 'nameOf' | 'columns'> & { readonly rows: readonly Row[] }) {
  const { t } = useTranslation()
  const first = useNameColumn(nameOf)
  const inUseFirst = rows.toSorted((one, other) => Number(other.isActive) - Number(one.isActive))
  return (
    <Table
      label={t(`settings.${id}`)}
      rows={inUseFirst}
      keyOf={(row) => row.id}
      hrefOf={(row) => paths.settings(id, { edit: row.id })}
      columns={[first, ...columns]}
      isStackedOnPhone
      empty={<EmptyState title={t(`settings.${id}.empty`)}>{t(`settings.${id}.hint`)}</EmptyState>}
    />
  )
}

function useNameColumn<Row extends { readonly isActive: boolean }>(
  nameOf: (row: Row) => string,
): Column<Row> {
  const { t } = useTranslation()
  return {
    id: 'name',
    header: t('settings.name'),
    cell: (row) => (
      <>
        {nameOf(row)} {!row.isActive && <Badge>{t('settings.notInUse')}</Badge>}
      </>
    ),
  }
}
