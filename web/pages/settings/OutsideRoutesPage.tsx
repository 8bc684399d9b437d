import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addOutsideRoute, listOutsideRoutes, saveOutsideRoute } from '../../../shared/api/organization.ts'
import type { AnswerOf } from '../../api-request.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import type { FormProblem } from '../../ui/Form.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Catalogue, type EditorProps } from './Catalogue.tsx'
import { nextPosition } from './CategoriesPage.tsx'
import { Editor } from './Editor.tsx'
import { rowPlace, useFields } from './use-fields.ts'
import { isNumberFrom, numberIn } from './number-in.ts'
import { WordsFields, noWords, written } from './WordsFields.tsx'

type Route = AnswerOf<typeof listOutsideRoutes>['items'][number]

/** Bodies outside that a complainant can turn to. */
export function OutsideRoutesPage() {
  const { t } = useTranslation()
  return (
    <Catalogue
      id="outside-routes"
      query={useQuery(apiQuery(listOutsideRoutes))}
      nameOf={(route) => route.name}
      columns={[
        {
          id: 'window',
          header: t('settings.outside-routes.window'),
          width: '12rem',
          cell: ({ windowDays }) =>
            windowDays === null
              ? t('settings.outside-routes.noWindow')
              : t('settings.outside-routes.days', { count: windowDays }),
        },
        {
          id: 'website',
          header: t('settings.website'),
          width: '16rem',
          hideBelow: 'wide',
          cell: (route) => route.website,
        },
      ]}
      Editor={RouteForm}
    />
  )
}

const lines = ['phone', 'email', 'website'] as const

function RouteForm({ row, rows, onDone }: EditorProps<Route>) {
  const { t } = useTranslation()
  const [route, change, changes] = useFields(
    {
      name: row?.name ?? '',
      address: row?.address ?? '',
      phone: row?.phone ?? '',
      email: row?.email ?? '',
      website: row?.website ?? '',
      windowDays: row?.windowDays?.toString() ?? '',
      notes: row?.notes ?? noWords,
      isActive: row?.isActive ?? true,
    },
    rowPlace('outside-routes', row),
  )
  const done = () => {
    changes.settle()
    onDone()
  }
  const add = useCommand(addOutsideRoute, { onDone: done })
  const save = useCommand(saveOutsideRoute, { onDone: done })
  const { isActive, windowDays, notes, ...texts } = route
  const given = {
    ...texts,
    windowDays: numberIn(windowDays),
    notes: written(notes),
    position: row?.position ?? nextPosition(rows),
  }
  const [problem, setProblem] = useState<FormProblem | null>(null)
  const submit = () => {
    const isNumber = isNumberFrom(1, windowDays)
    setProblem(isNumber ? null : { text: '', fields: { windowDays: t('error.field.number') } })
    if (!isNumber) return
    if (row) save.send({ params: { id: row.id }, body: { ...given, isActive, version: row.version } })
    else add.send({ body: given })
  }
  return (
    <Editor
      commands={[add, save]}
      changes={changes}
      isActive={row ? isActive : undefined}
      onActive={(value) => change({ isActive: value })}
      problem={problem}
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextField
        name="name"
        label={t('settings.name')}
        isRequired
        value={route.name}
        onChange={(name) => change({ name })}
      />
      <TextArea
        name="address"
        label={t('settings.address')}
        rows={2}
        value={route.address}
        onChange={(address) => change({ address })}
      />
      {lines.map((line) => (
        <TextField
          key={line}
          name={line}
          label={t(`settings.${line}`)}
          value={route[line]}
          onChange={(value) => change({ [line]: value })}
        />
      ))}
      <TextField
        name="windowDays"
        label={t('settings.outside-routes.window')}
        hint={t('settings.outside-routes.window.hint')}
        inputMode="numeric"
        width={6}
        value={windowDays}
        onChange={(value) => change({ windowDays: value })}
      />
      <WordsFields
        name="notes"
        isLong
        label={(language) => t('settings.outside-routes.notes', { language })}
        value={notes}
        onChange={(value) => change({ notes: value })}
      />
    </Editor>
  )
}
