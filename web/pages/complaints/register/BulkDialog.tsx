import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listTags, previewChanges, type Change } from '../../../../shared/api/register.ts'
import { Problem } from '../../../Loaded.tsx'
import { apiQuery } from '../../../queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import type { Option } from '../../../ui/options.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Row } from '../../../ui/Page.tsx'
import { optionsOf, useDeskChoices } from '../desk-choices.ts'
import { BulkPreview } from './BulkPreview.tsx'
import type { Selection } from './selection.ts'
import { useBulk } from './use-bulk.ts'

export type BulkKind = 'assign' | 'categorise' | 'tag' | 'untag'

/** One change for all chosen cases: what it will do is shown before it is done. */
export function BulkDialog({
  kind,
  selection,
  onClose,
}: {
  readonly kind: BulkKind
  readonly selection: Selection
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog title={t(`bulk.${kind}.title`)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <BulkForm kind={kind} selection={selection} onClose={onClose} />
    </Dialog>
  )
}

function BulkForm({ kind, selection, onClose }: Parameters<typeof BulkDialog>[0]) {
  const { t } = useTranslation()
  const [value, setValue] = useState<string | null>(null)
  const bulk = useBulk()
  // As they were when the dialog opened: the rows behind it may be read again meanwhile.
  const [cases] = useState(() => selection.rows.map(({ id, version }) => ({ id, version })))
  const change = value ? changeTo(kind, value) : null
  const groups = change ? [{ change, cases }] : []
  const preview = useQuery({
    ...apiQuery(previewChanges, { body: { groups } }),
    enabled: change !== null,
    staleTime: 0,
  })
  const possible = preview.data?.possible ?? 0
  const submit = async () => {
    if (possible === 0 || !(await bulk.run(groups))) return
    selection.choose(new Set())
    onClose()
  }
  return (
    <Form
      onSubmit={() => void submit()}
      actions={
        <Button
          type="submit"
          kind="primary"
          isPending={bulk.isPending}
          disabledReason={possible === 0 ? t(change ? 'bulk.nothing' : 'bulk.chooseFirst') : null}
        >
          {t(`bulk.${kind}.submit`, { count: possible || cases.length })}
        </Button>
      }
    >
      <Field kind={kind} selection={selection} value={value} onChange={setValue} />
      {preview.isError && <Problem problem={preview.error} onRetry={() => void preview.refetch()} />}
      {change && preview.isPending && <Loading />}
      {change && preview.data && <BulkPreview preview={preview.data} />}
    </Form>
  )
}

function changeTo(kind: BulkKind, value: string): Change | null {
  switch (kind) {
    case 'assign':
      return { kind: 'assign', ownerId: value === 'none' ? null : value }
    case 'categorise':
      return { kind: 'categorise', categoryId: value }
    case 'tag':
      return value.trim() ? { kind: 'tag', add: [value.trim()], remove: [] } : null
    case 'untag':
      return { kind: 'tag', add: [], remove: [value] }
  }
}

function Field({
  kind,
  selection,
  value,
  onChange,
}: {
  readonly kind: BulkKind
  readonly selection: Selection
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}) {
  const { t } = useTranslation()
  const options = useOptions(kind, selection)
  if (kind === 'tag') return <TagField value={value ?? ''} onChange={onChange} />
  return (
    <ComboBox
      // Its options arrive later than the field.
      key={options.length}
      label={t(`bulk.${kind}.field`)}
      isRequired
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this field
      autoFocus
      options={options}
      value={value}
      onChange={onChange}
    />
  )
}

function useOptions(kind: BulkKind, { rows }: Selection): readonly Option[] {
  const { t } = useTranslation()
  const { staff, categories } = useDeskChoices()
  switch (kind) {
    case 'assign':
      return [...optionsOf(staff), { value: 'none', label: t('bulk.assign.nobody') }]
    case 'categorise':
      return optionsOf(categories)
    default: {
      const there = [...new Set(rows.flatMap(({ tags }) => tags))].toSorted()
      return there.map((tag) => ({ value: tag, label: tag }))
    }
  }
}

/** A new word or one in use: those in use are offered, so that one thing keeps one name. */
function TagField({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const { t } = useTranslation()
  const { data } = useQuery({ ...apiQuery(listTags), staleTime: 60_000 })
  const typed = value.toLocaleLowerCase()
  const offered = (data?.tags ?? []).filter((tag) => tag !== value && tag.toLocaleLowerCase().includes(typed))
  return (
    <>
      <TextField
        label={t('bulk.tag.field')}
        hint={t('bulk.tag.hint')}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this field
        autoFocus
        maxLength={40}
        value={value}
        onChange={onChange}
      />
      {offered.length > 0 && (
        <Row>
          {offered.slice(0, 8).map((tag) => (
            <Button key={tag} size="small" onPress={() => onChange(tag)}>
              {tag}
            </Button>
          ))}
        </Row>
      )}
    </>
  )
}
