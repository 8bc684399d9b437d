import { useDeferredValue } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addCustomer, contactKinds, findLikely, saveCustomer } from '../../../shared/api/customers.ts'
import { languages } from '../../../shared/languages.ts'
import { contactChannels } from '../../../shared/statuses.ts'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Form } from '../../ui/Form.tsx'
import { Link } from '../../ui/Link.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Row } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useLanguageName } from '../complaints/case/words.ts'
import { useFields } from '../settings/use-fields.ts'
import { TimeZoneField } from '../settings/TimeZoneField.tsx'
import type { Customer } from './CustomerPage.tsx'
import { EmployerField } from './EmployerField.tsx'

type Props = { readonly customer: Customer | null; readonly onDone: (id: string) => void }
type Values = ReturnType<typeof valuesOf>
type FieldsProps = { readonly values: Values; readonly change: (changed: Partial<Values>) => void }

const valuesOf = (customer: Customer | null, defaultLanguage: (typeof languages)[number]) => ({
  kind: customer?.kind ?? ('person' as const),
  name: customer?.name ?? '',
  email: customer?.email ?? '',
  phone: customer?.phone ?? '',
  postalAddress: customer?.postalAddress ?? '',
  customerNumber: customer?.customerNumber ?? '',
  language: customer?.language ?? defaultLanguage,
  timeZone: customer?.timeZone ?? null,
  preferredChannel: customer?.preferredChannel ?? null,
  accessibilityNeeds: customer?.accessibilityNeeds ?? '',
  employerId: customer?.employerId ?? null,
  employerName: customer?.employerName ?? null,
  position: customer?.position ?? '',
  consent: customer?.consent ?? null,
  consentOn: customer?.consentOn ?? null,
  consentSource: customer?.consentSource ?? '',
  isTarget: customer?.isTarget ?? false,
  contacts: (customer?.contacts ?? [])
    .filter(({ fromId }) => fromId === null)
    .map(({ kind, value, label }) => ({ kind, value, label: label ?? '' })),
})

/** A profile: made, with who it may already be, or changed. */
export function CustomerForm({ customer, onDone }: Props) {
  const { t } = useTranslation()
  const { defaultLanguage } = useMe().organization
  const [values, change] = useFields(() => valuesOf(customer, defaultLanguage))
  const add = useCommand(addCustomer, { onDone: ({ id }) => onDone(id) })
  const save = useCommand(saveCustomer, { onDone: () => onDone(customer?.id ?? '') })
  const problem = useFormProblem(add.problem ?? save.problem)
  const submit = () => {
    const { employerName: _name, ...body } = values
    return customer
      ? save.send({ params: { customerId: customer.id }, body: { ...body, version: customer.version } })
      : add.send({ body })
  }
  return (
    <Form
      problem={problem}
      onSubmit={submit}
      actions={
        <Button kind="primary" type="submit" isPending={add.isPending || save.isPending}>
          {t('settings.save')}
        </Button>
      }
    >
      <NameFields values={values} change={change} />
      {customer === null && <MayBe values={values} />}
      <ReachFields values={values} change={change} />
      <WishFields values={values} change={change} />
    </Form>
  )
}

/** Who they may already be, before a second profile is made. */
function MayBe({ values }: { readonly values: Values }) {
  const { t } = useTranslation()
  const { name, email, phone, postalAddress, customerNumber } = useDeferredValue(values)
  const isTelling = name.length + email.length + phone.length + customerNumber.length > 3
  const query = useQuery({
    ...apiQuery(findLikely, { body: { name, email, phone, postalAddress, customerNumber } }),
    enabled: isTelling,
  })
  const items = isTelling ? (query.data?.items ?? []) : []
  return (
    <div aria-live="polite">
      {items.length > 0 && (
        <Banner meaning="note">
          {t('customers.mayBe')}
          <ul className="plain-list">
            {items.slice(0, 3).map((one) => (
              <li key={one.id}>
                <Link href={paths.customer(one.id)}>{one.name ?? one.email ?? one.phone}</Link>{' '}
                {one.reasons.map((reason) => t(`customers.reason.${reason}`)).join(' · ')}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </div>
  )
}

function NameFields({ values, change }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('customers.kind')}
        orientation="horizontal"
        options={(['person', 'organization'] as const).map((one) => ({
          value: one,
          label: t(`customers.kind.${one}`),
        }))}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        name="name"
        label={t('customers.name')}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      {values.kind === 'person' && <EmployerField values={values} change={change} />}
    </>
  )
}

function ReachFields({ values, change }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={t('case.who.email')}
        value={values.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('case.who.phone')}
        value={values.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextArea
        name="postalAddress"
        label={t('case.who.address')}
        rows={2}
        value={values.postalAddress}
        onChange={(postalAddress) => change({ postalAddress })}
      />
      <TextField
        name="customerNumber"
        label={t('customers.number')}
        value={values.customerNumber}
        onChange={(customerNumber) => change({ customerNumber })}
      />
      <FurtherFields values={values} change={change} />
    </>
  )
}

function FurtherFields({ values: { contacts }, change }: FieldsProps) {
  const { t } = useTranslation()
  const set = (index: number, changed: Partial<Values['contacts'][number]>) =>
    change({ contacts: contacts.map((one, at) => (at === index ? { ...one, ...changed } : one)) })
  return (
    <>
      {contacts.map((contact, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no id before they are saved
        <Row key={index} align="end">
          <Select
            name={`contacts.${index}.kind`}
            label={t('customers.further')}
            options={contactKinds.map((kind) => ({ value: kind, label: t(`customers.contact.${kind}`) }))}
            value={contact.kind}
            onChange={(kind) => set(index, { kind })}
          />
          <TextField
            name={`contacts.${index}.value`}
            label={t('customers.contact.value')}
            isRequired
            value={contact.value}
            onChange={(value) => set(index, { value })}
          />
          <TextField
            name={`contacts.${index}.label`}
            label={t('customers.contact.label')}
            width={12}
            value={contact.label}
            onChange={(label) => set(index, { label })}
          />
          <IconButton
            icon="cross"
            label={t('customers.contact.remove')}
            onPress={() => change({ contacts: contacts.filter((_one, at) => at !== index) })}
          />
        </Row>
      ))}
      <Row>
        <Button
          size="small"
          icon="plus"
          onPress={() => change({ contacts: [...contacts, { kind: 'phone', value: '', label: '' }] })}
        >
          {t('customers.contact.add')}
        </Button>
      </Row>
    </>
  )
}

function WishFields({ values, change }: FieldsProps) {
  const { t } = useTranslation()
  const { dayOf } = useFormat()
  const languageName = useLanguageName()
  return (
    <>
      <Select
        name="language"
        label={t('case.who.language')}
        options={languages.map((one) => ({ value: one, label: languageName(one) }))}
        value={values.language}
        onChange={(language) => change({ language })}
      />
      <Select
        name="preferredChannel"
        label={t('case.who.prefers')}
        isOptional
        options={contactChannels.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
        value={values.preferredChannel}
        onChange={(preferredChannel) => change({ preferredChannel })}
      />
      <TextArea
        name="accessibilityNeeds"
        label={t('case.who.needs')}
        rows={2}
        value={values.accessibilityNeeds}
        onChange={(accessibilityNeeds) => change({ accessibilityNeeds })}
      />
      <Checkbox
        isSelected={values.isTarget}
        onChange={(isTarget) => change({ isTarget })}
        hint={t('customers.target.hint')}
      >
        {t('customers.target')}
      </Checkbox>
      <TimeZoneField
        name="timeZone"
        hint={t('customers.timeZone.hint')}
        value={values.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      />
      <Select
        name="consent"
        label={t('customers.consent')}
        hint={t('customers.consent.hint')}
        isOptional
        options={(['given', 'refused'] as const).map((one) => ({
          value: one,
          label: t(`customers.consent.${one}`),
        }))}
        value={values.consent}
        onChange={(consent) => change({ consent, consentOn: dayOf(new Date()) })}
      />
      {values.consent && (
        <TextField
          name="consentSource"
          label={t('customers.consent.source')}
          value={values.consentSource}
          onChange={(consentSource) => change({ consentSource })}
        />
      )}
    </>
  )
}
