import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { beginImport, type listImports } from '../../../shared/api/customer-imports.ts'
import { fieldsOf, type ImportField, type ImportKind } from '../../../shared/customer-import.ts'
import type { DayOrder } from '../../../shared/said-values.ts'
import type { AnswerOf } from '../../api-request.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Columns, Section } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table } from '../../ui/Table.tsx'
import { asksForDecimals, mappingFor, ordersIn, type ImportFile } from './import-file.ts'

const shownRows = 8

/** What a file holds and how it is understood: columns can be told anew; an order of days that is not certain is asked. */
export function ImportPreview({
  file,
  kind,
  past,
  onSheet,
  onDone,
}: {
  readonly file: ImportFile
  readonly kind: ImportKind
  readonly past: AnswerOf<typeof listImports>['items']
  readonly onSheet: (sheet: string) => void
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const known = useMemo(() => mappingFor(file, { kind, past }), [file, kind, past])
  const [mapping, setMapping] = useState(known.mapping)
  const orders = useMemo(() => ordersIn(file, mapping), [file, mapping])
  const [chosenOrder, setOrder] = useState<DayOrder | null>(known.last?.options.dayOrder ?? null)
  const [decimal, setDecimal] = useState(known.last?.options.decimal ?? null)
  const begin = useCommand(beginImport, { onDone })
  const dayOrder = orders.length === 1 ? orders[0] : orders.find((one) => one === chosenOrder)
  const isDoubtful = asksForDecimals(file, mapping)
  const obstacle = obstacleOf({ mapping, kind, dayOrder, isOpen: isDoubtful && decimal === null })
  const submit = () =>
    begin.send({
      params: { importId: file.id },
      body: { kind, mapping: [...mapping], dayOrder: dayOrder ?? 'ymd', decimal: decimal ?? '.' },
    })
  return (
    <Section
      title={t('imports.preview', { name: file.fileName })}
      intro={t('imports.preview.read', { count: file.rowCount, encoding: file.encoding ?? 'XLSX' })}
    >
      {kind === 'cases' && <Banner meaning="note">{t('imports.cases')}</Banner>}
      {known.isRemembered && <Banner meaning="note">{t('imports.remembered')}</Banner>}
      <Form
        problem={useFormProblem(begin.problem)}
        onSubmit={submit}
        actions={
          <Button
            kind="primary"
            type="submit"
            isPending={begin.isPending}
            disabledReason={obstacle && t(obstacle)}
          >
            {t('imports.start')}
          </Button>
        }
      >
        {file.sheets.length > 1 && (
          <Select
            name="sheet"
            label={t('imports.sheet')}
            options={file.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
            value={file.sheet}
            onChange={onSheet}
          />
        )}
        <MappingFields file={file} kind={kind} mapping={mapping} onChange={setMapping} />
        {mapping.includes('on') && orders.length > 1 && (
          <RadioGroup
            name="dayOrder"
            label={t('imports.dayOrder')}
            hint={t('imports.dayOrder.hint')}
            options={orders.map((one) => ({ value: one, label: t(`imports.dayOrder.${one}`) }))}
            value={chosenOrder}
            onChange={setOrder}
          />
        )}
        {isDoubtful && (
          <RadioGroup
            name="decimal"
            label={t('imports.decimal')}
            orientation="horizontal"
            options={[
              { value: ',', label: '1.234,50' },
              { value: '.', label: '1,234.50' },
            ]}
            value={decimal}
            onChange={setDecimal}
          />
        )}
      </Form>
      <FirstRows file={file} />
    </Section>
  )
}

type Mapping = readonly (ImportField | null)[]

/** Why it cannot be sent yet: the key of the text at the button; null when it can. */
function obstacleOf({
  mapping,
  kind,
  dayOrder,
  isOpen,
}: {
  mapping: Mapping
  kind: ImportKind
  dayOrder: DayOrder | undefined
  /** Whether it is still to be said what parts the decimals. */
  isOpen: boolean
}) {
  if (kind === 'cases') {
    if (!mapping.includes('oldNumber')) return 'imports.needsNumber' as const
    if (!mapping.includes('narrative')) return 'imports.needsNarrative' as const
  } else if (!mapping.some((field) => field === 'customerNumber' || field === 'email' || field === 'phone'))
    return 'imports.needsCustomer' as const
  if (kind !== 'customers' && !mapping.includes('on')) return 'imports.needsDay' as const
  if (kind !== 'customers' && dayOrder === undefined) return 'imports.needsOrder' as const
  if (isOpen) return 'imports.needsDecimal' as const
  return null
}

function MappingFields({
  file,
  kind,
  mapping,
  onChange,
}: {
  readonly file: ImportFile
  readonly kind: ImportKind
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}) {
  const { t } = useTranslation()
  return (
    <Columns min="14rem">
      {file.head.map((name, at) => (
        <Select
          // oxlint-disable-next-line react/no-array-index-key -- two columns may bear one name
          key={at}
          name={`mapping.${at}`}
          label={name || t('imports.column', { number: at + 1 })}
          hint={file.columns[at]?.sample ?? undefined}
          options={[
            { value: '', label: t('imports.field.none') },
            ...fieldsOf[kind].map((field) => ({ value: field, label: t(`imports.field.${field}`) })),
          ]}
          value={mapping[at] ?? ''}
          onChange={(value) =>
            onChange(mapping.map((one, index) => (index === at ? value || null : one === value ? null : one)))
          }
        />
      ))}
    </Columns>
  )
}

type FirstRow = { readonly cells: readonly string[]; readonly line: number }

function FirstRows({ file }: { readonly file: ImportFile }) {
  const { t } = useTranslation()
  return (
    <Table
      label={t('imports.first')}
      rows={file.first.slice(0, shownRows).map((cells, line): FirstRow => ({ cells, line }))}
      keyOf={({ line }) => String(line)}
      leastSize={`${file.head.length * 8}rem`}
      columns={file.head.map((name, at) => ({
        id: String(at),
        header: name,
        cell: (row: FirstRow) => row.cells[at],
      }))}
    />
  )
}
