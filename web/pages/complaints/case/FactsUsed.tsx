import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readCard } from '../../../../shared/api/customer-types.ts'
import { apiQuery } from '../../../queries.ts'
import { useMay } from '../../../session.ts'
import { CheckboxGroup } from '../../../ui/Checkbox.tsx'
import { useCase } from './case-context.ts'

type Props = { readonly value: readonly string[]; readonly onChange: (factIds: string[]) => void }

/** Which expectations, factors and promises of the customer are cited or confirmed by what is written here. */
export function FactsUsed({ value, onChange }: Props) {
  const { t } = useTranslation()
  const { id, complainant } = useCase()
  const { customerId } = complainant
  const mayRead = useMay('customer.read')
  const { data } = useQuery({
    ...apiQuery(readCard, { params: { customerId: customerId ?? '' }, query: { complaintId: id } }),
    enabled: mayRead && customerId !== null,
  })
  const facts = data?.facts ?? []
  if (facts.length === 0) return null
  const used = facts.filter(({ usedIn }) => usedIn !== null).map((fact) => fact.id)
  return (
    <CheckboxGroup
      label={t('asking.facts')}
      hint={t('asking.facts.hint')}
      options={facts.map((fact) => ({
        value: fact.id,
        label: fact.body,
        hint: t(`customers.part.${fact.section}`),
      }))}
      value={[...used, ...value.filter((one) => !used.includes(one))]}
      onChange={(chosen) => onChange(chosen.filter((one) => !used.includes(one)))}
    />
  )
}
