import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addRemedy, listRemedies, saveRemedy } from '../../../shared/api/organization.ts'
import type { AnswerOf } from '../../api-request.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Catalogue, type EditorProps } from './Catalogue.tsx'
import { nextPosition } from './CategoriesPage.tsx'
import { Editor } from './Editor.tsx'
import { rowPlace, useFields } from './use-fields.ts'
import { WordsFields, noWords, written } from './WordsFields.tsx'

type Remedy = AnswerOf<typeof listRemedies>['items'][number]

/** How something can be put right. */
export function RemediesPage() {
  const { t, i18n } = useTranslation()
  return (
    <Catalogue
      id="remedies"
      query={useQuery(apiQuery(listRemedies))}
      nameOf={({ names, name }) => names[i18n.language as keyof typeof names] ?? name}
      columns={[
        {
          id: 'money',
          header: t('settings.remedies.cost'),
          width: '12rem',
          cell: (remedy) => remedy.isMonetary && t('settings.remedies.isMonetary'),
        },
      ]}
      Editor={RemedyForm}
    />
  )
}

function RemedyForm({ row, rows, onDone }: EditorProps<Remedy>) {
  const { t } = useTranslation()
  const [remedy, change, changes] = useFields(
    {
      names: row?.names ?? noWords,
      isMonetary: row?.isMonetary ?? false,
      isActive: row?.isActive ?? true,
    },
    rowPlace('remedies', row),
  )
  const done = () => {
    changes.settle()
    onDone()
  }
  const add = useCommand(addRemedy, { onDone: done })
  const save = useCommand(saveRemedy, { onDone: done })
  const given = {
    names: written(remedy.names),
    isMonetary: remedy.isMonetary,
    position: row?.position ?? nextPosition(rows),
  }
  const submit = () =>
    row
      ? save.send({
          params: { id: row.id },
          body: { ...given, isActive: remedy.isActive, version: row.version },
        })
      : add.send({ body: given })
  return (
    <Editor
      commands={[add, save]}
      changes={changes}
      isActive={row ? remedy.isActive : undefined}
      onActive={(isActive) => change({ isActive })}
      onSubmit={submit}
      onCancel={onDone}
    >
      <WordsFields
        name="names"
        label={(language) => t('settings.nameIn', { language })}
        hint={row?.key ? t('settings.emptyIsOurs') : undefined}
        value={remedy.names}
        onChange={(names) => change({ names })}
      />
      <Checkbox
        isSelected={remedy.isMonetary}
        onChange={(isMonetary) => change({ isMonetary })}
        hint={t('settings.remedies.isMonetary.hint')}
      >
        {t('settings.remedies.isMonetary')}
      </Checkbox>
    </Editor>
  )
}
