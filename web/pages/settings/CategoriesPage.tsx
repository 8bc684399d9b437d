import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addCategory, listCategories, saveCategory } from '../../../shared/api/organization.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { useFormat } from '../../ui/FormatContext.tsx'
import type { Column } from '../../ui/Table.tsx'
import { Catalogue, type EditorProps } from './Catalogue.tsx'
import { CategoryProcess } from './CategoryProcess.tsx'
import { CategoryHistory } from './CategoryHistory.tsx'
import { Editor } from './Editor.tsx'
import { useCategoryName, type Category } from './category-name.ts'
import { useTakers } from './use-takers.ts'
import { rowPlace, useFields } from './use-fields.ts'
import { WordsFields, noWords, written } from './WordsFields.tsx'

/** What a matter can be about, and how such a matter is handled. */
export function CategoriesPage() {
  const query = useQuery(apiQuery(listCategories))
  const nameOf = useCategoryName()
  return (
    <Catalogue
      id="categories"
      query={query}
      nameOf={nameOf}
      columns={useColumns(query.data?.items ?? [], nameOf)}
      Editor={CategoryForm}
    />
  )
}

function useColumns(
  all: readonly Category[],
  nameOf: (category: Category) => string,
): readonly Column<Category>[] {
  const { t } = useTranslation()
  const { list } = useFormat()
  const takers = useTakers()
  const handlingOf = (category: Category) => {
    const into = all.find(({ id }) => id === category.mergedIntoId)
    if (into) return t('settings.categories.merge.done', { name: nameOf(into) })
    const { severityFloor, needsApproval, mandatorySteps } = category
    return list([
      ...(severityFloor ? [`${t('settings.categories.floor')} ${t(`severity.${severityFloor}`)}`] : []),
      ...(needsApproval ? [t('settings.categories.approval')] : []),
      ...mandatorySteps.map((step) => t(`mandatoryStep.${step}`)),
    ])
  }
  return [
    {
      id: 'owner',
      header: t('settings.categories.owner'),
      width: '12rem',
      cell: ({ defaultOwnerId }) => <bdi>{takers.find(({ value }) => value === defaultOwnerId)?.label}</bdi>,
    },
    {
      id: 'handling',
      header: t('settings.categories.process'),
      width: '26rem',
      onPhone: 'line',
      cell: handlingOf,
    },
  ]
}

function CategoryForm({ row, rows, onDone }: EditorProps<Category>) {
  const { t } = useTranslation()
  const [category, change, changes] = useFields(
    {
      names: row?.names ?? noWords,
      mandatorySteps: row?.mandatorySteps ?? [],
      defaultOwnerId: row?.defaultOwnerId ?? null,
      severityFloor: row?.severityFloor ?? null,
      needsApproval: row?.needsApproval ?? false,
      isActive: row?.isActive ?? true,
    },
    rowPlace('categories', row),
  )
  const done = () => {
    changes.settle()
    onDone()
  }
  const add = useCommand(addCategory, { onDone: done })
  const save = useCommand(saveCategory, { onDone: done })
  const given = {
    names: written(category.names),
    parentId: row?.parentId ?? null,
    mandatorySteps: category.mandatorySteps,
    defaultOwnerId: category.defaultOwnerId,
    severityFloor: category.severityFloor,
    needsApproval: category.needsApproval,
    position: row?.position ?? nextPosition(rows),
  }
  const submit = () =>
    row
      ? save.send({
          params: { id: row.id },
          body: { ...given, isActive: category.isActive, version: row.version },
        })
      : add.send({ body: given })
  const nameOf = useCategoryName()
  return (
    <>
      <Editor
        commands={[add, save]}
        changes={changes}
        isActive={row ? category.isActive : undefined}
        onActive={(isActive) => change({ isActive })}
        onSubmit={submit}
        onCancel={onDone}
      >
        <WordsFields
          name="names"
          label={(language) => t('settings.nameIn', { language })}
          hint={row?.key ? t('settings.emptyIsOurs') : undefined}
          value={category.names}
          onChange={(names) => change({ names })}
        />
        <CategoryProcess category={category} change={change} />
      </Editor>
      {row && <CategoryHistory category={row} all={rows} nameOf={nameOf} onDone={onDone} />}
    </>
  )
}

/** After all others. */
export const nextPosition = (rows: readonly { readonly position: number }[]): number =>
  Math.min(10_000, Math.max(0, ...rows.map(({ position }) => position + 1)))
