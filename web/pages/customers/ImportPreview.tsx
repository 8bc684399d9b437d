import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { listImports } from '../../../shared/api/customer-imports.ts'
import {
  fieldsOf,
  type DayOrder,
  type ImportField,
  type ImportKind,
} from '../../../shared/customer-import.ts'
import type { AnswerOf } from '../../api-request.ts'
import { useFormProblem } from '../../problem-text.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Columns, Section } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table } from '../../ui/Table.tsx'
import { mappingFor, ordersIn, type ImportFile } from './import-file.ts'
import { useImport } from './use-import.ts'

const shownRows = 8

/** What a file holds and how it is understood: columns can be told anew; an order of days that is not certain is asked. */
export function ImportPreview({
  file,
  kind,
  past,
  onDone,
}: {
  readonly file: ImportFile
  readonly kind: ImportKind
  readonly past: AnswerOf<typeof listImports>['items']
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const known = useMemo(() => mappingFor(file, { kind, past }), [file, kind, past])
  const [mapping, setMapping] = useState(known.mapping)
  const orders = useMemo(() => ordersIn(file, mapping), [file, mapping])
  const [chosenOrder, setOrder] = useState<DayOrder | null>(known.last?.options.dayOrder ?? null)
  const [decimal, setDecimal] = useState(known.last?.options.decimal ?? null)
  const sending = useImport(onDone)
  const dayOrder = orders.length === 1 ? orders[0] : orders.find((one) => one === chosenOrder)
  const obstacle = obstacleOf({ mapping, kind, dayOrder, decimal })
  const submit = () =>
    sending.send(
      {
        kind,
        fileName: file.name,
        head: [...file.head],
        options: { mapping: [...mapping], dayOrder: dayOrder ?? 'ymd', decimal: decimal ?? '.' },
        rowCount: file.rows.length,
      },
      file.rows,
    )
  return (
    <Section
      title={t('imports.preview', { name: file.name })}
      intro={t('imports.preview.read', { count: file.rows.length, encoding: file.encoding })}
    >
      {known.isRemembered && <Banner meaning="note">{t('imports.remembered')}</Banner>}
      <Form
        problem={useFormProblem(sending.problem)}
        onSubmit={() => void submit()}
        actions={
          <>
            <Button
              kind="primary"
              type="submit"
              isPending={sending.isSending}
              disabledReason={obstacle && t(obstacle)}
            >
              {t(sending.problem ? 'imports.goOn' : 'imports.start')}
            </Button>
            {sending.state && <output>{t('imports.progress', sending.state)}</output>}
          </>
        }
      >
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
        {(mapping.includes('amount') || mapping.includes('quantity')) && (
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
  decimal,
}: {
  mapping: Mapping
  kind: ImportKind
  dayOrder: DayOrder | undefined
  decimal: string | null
}) {
  if (!mapping.some((field) => field === 'customerNumber' || field === 'email' || field === 'phone'))
    return 'imports.needsCustomer' as const
  if (kind !== 'customers' && !mapping.includes('on')) return 'imports.needsDay' as const
  if (kind !== 'customers' && dayOrder === undefined) return 'imports.needsOrder' as const
  if (decimal === null && (mapping.includes('amount') || mapping.includes('quantity')))
    return 'imports.needsDecimal' as const
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
          hint={file.rows.find((cells) => cells[at])?.[at]}
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
      rows={file.rows.slice(0, shownRows).map((cells, line): FirstRow => ({ cells, line }))}
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
