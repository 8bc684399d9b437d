import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  addFact,
  factSources,
  removeFact,
  saveFact,
  type FactSection as SectionName,
} from '../../../shared/api/customers.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Day } from '../../ui/Time.tsx'
import { useFields } from '../settings/use-fields.ts'
import type { Customer } from './CustomerPage.tsx'

type Fact = Customer['facts'][number]
type Props = { readonly section: SectionName; readonly customer: Customer }

/** What is noted under one heading, each entry with its source and date. */
export function FactSection({ section, customer }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<string | null>(null)
  const mayEdit = useMay('customer.edit')
  const facts = customer.facts.filter((fact) => fact.section === section)
  const close = () => setOpen(null)
  return (
    <Section
      title={t(`customers.part.${section}`)}
      actions={
        mayEdit &&
        open === null && (
          <Button
            kind="quiet"
            size="small"
            icon="plus"
            aria-label={t(`customers.note.${section}`)}
            onPress={() => setOpen('new')}
          >
            {t('customers.note')}
          </Button>
        )
      }
    >
      {facts.length === 0 && open === null && <p className="quiet">{t('customers.nothing')}</p>}
      <ul className="plain-list">
        {facts.map((fact) => (
          <li key={fact.id}>
            {open === fact.id ? (
              <FactForm section={section} customer={customer} fact={fact} onDone={close} />
            ) : (
              <Entry fact={fact} onEdit={mayEdit ? () => setOpen(fact.id) : null} />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' && <FactForm section={section} customer={customer} fact={null} onDone={close} />}
    </Section>
  )
}

function Entry({ fact, onEdit }: { readonly fact: Fact; readonly onEdit: (() => void) | null }) {
  const { t } = useTranslation()
  return (
    <>
      <span>{fact.body}</span>
      <span className="quiet">
        {t(`customers.source.${fact.source}`)}
        {fact.sourceNote && ` (${fact.sourceNote})`} · <Day on={fact.notedOn} />
        {fact.notedByName && ` · ${fact.notedByName}`}{' '}
        {onEdit && (
          <Button kind="quiet" size="small" icon="edit" onPress={onEdit}>
            {t('case.edit')}
          </Button>
        )}
      </span>
    </>
  )
}

function FactForm({
  section,
  customer,
  fact,
  onDone,
}: Props & { readonly fact: Fact | null; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [fields, change] = useFields({
    body: fact?.body ?? '',
    source: fact?.source ?? ('stated' as const),
    sourceNote: fact?.sourceNote ?? '',
  })
  const add = useCommand(addFact, { onDone })
  const save = useCommand(saveFact, { onDone })
  const remove = useCommand(removeFact, { onDone })
  const problem = useFormProblem(add.problem ?? save.problem ?? remove.problem)
  const submit = () => {
    const body = { section, ...fields }
    if (fact === null) return add.send({ params: { customerId: customer.id }, body })
    const { notedOn, version } = fact
    return save.send({
      params: { customerId: customer.id, factId: fact.id },
      body: { ...body, notedOn, version },
    })
  }
  return (
    <Form
      problem={problem}
      onSubmit={submit}
      actions={
        <>
          <Button kind="primary" type="submit" isPending={add.isPending || save.isPending}>
            {t('settings.save')}
          </Button>
          {fact && (
            <Button
              isPending={remove.isPending}
              onPress={() =>
                remove.send({
                  params: { customerId: customer.id, factId: fact.id },
                  body: { version: fact.version },
                })
              }
            >
              {t('customers.note.remove')}
            </Button>
          )}
          <Button kind="quiet" onPress={onDone}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <TextArea
        name="body"
        label={t(`customers.note.${section}`)}
        isRequired
        rows={2}
        value={fields.body}
        onChange={(body) => change({ body })}
      />
      <Row align="end">
        <Select
          name="source"
          label={t('customers.source')}
          options={factSources.map((one) => ({ value: one, label: t(`customers.source.${one}`) }))}
          value={fields.source}
          onChange={(source) => change({ source })}
        />
        <TextField
          name="sourceNote"
          label={t('customers.source.note')}
          value={fields.sourceNote}
          onChange={(sourceNote) => change({ sourceNote })}
        />
      </Row>
    </Form>
  )
}
