import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listCustomers } from '../../../shared/api/customers.ts'
import { apiQuery } from '../../queries.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { TextField } from '../../ui/TextField.tsx'

type Values = {
  readonly employerId: string | null
  readonly employerName: string | null
  readonly position: string
}

/** The organization that a person speaks for, and as what. */
export function EmployerField({
  values,
  change,
}: {
  readonly values: Values
  readonly change: (changed: Partial<Values>) => void
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(values.employerName ?? '')
  const q = useDeferredValue(typed.trim())
  const query = useQuery({
    ...apiQuery(listCustomers, { query: { q, kind: 'organization', limit: 10 } }),
    enabled: q.length > 1 && q !== values.employerName,
  })
  const found = (query.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name ?? id }))
  const chosen =
    values.employerId === null || found.some(({ value }) => value === values.employerId)
      ? []
      : [{ value: values.employerId, label: values.employerName ?? '' }]
  return (
    <>
      <ComboBox
        name="employerId"
        label={t('customers.employer')}
        options={[...chosen, ...found]}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text)
          if (text === '') change({ employerId: null, employerName: null })
        }}
        value={values.employerId}
        onChange={(value) => {
          const one = found.find((option) => option.value === value)
          if (!one) return
          change({ employerId: one.value, employerName: one.label })
          setTyped(one.label)
        }}
      />
      {values.employerId && (
        <TextField
          name="position"
          label={t('customers.position')}
          value={values.position}
          onChange={(position) => change({ position })}
        />
      )}
    </>
  )
}
