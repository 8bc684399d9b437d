import { groupReference } from '../../../../shared/reference.ts'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { listComplaints } from '../../../../shared/api/complaints.ts'
import { apiQuery } from '../../../queries.ts'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { useCase } from './case-context.ts'

export type FoundComplaint = { readonly id: string; readonly label: string }

/** Another case, found by its reference or its words. */
export function ComplaintSearch({
  name,
  label,
  hint,
  chosen,
  onChoose,
}: {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly chosen: FoundComplaint | null
  readonly onChoose: (complaint: FoundComplaint | null) => void
}) {
  const { id } = useCase()
  const [typed, setTyped] = useState(chosen?.label ?? '')
  const q = useDeferredValue(typed.trim())
  const query = useQuery({
    ...apiQuery(listComplaints, { query: { q, limit: 10 } }),
    enabled: q.length > 1 && q !== chosen?.label,
  })
  const found = (query.data?.items ?? [])
    .filter((row) => row.id !== id)
    .map((row) => ({
      value: row.id,
      label: `${groupReference(row.reference)} ${row.title}`,
      hint: row.customerName ?? undefined,
    }))
  const isThere = chosen === null || found.some(({ value }) => value === chosen.id)
  const options = isThere ? found : [{ value: chosen.id, label: chosen.label }, ...found]
  return (
    <ComboBox
      name={name}
      label={label}
      hint={hint}
      isRequired
      options={options}
      inputValue={typed}
      onInputChange={setTyped}
      value={chosen?.id ?? null}
      onChange={(value) => {
        const complaint = options.find((option) => option.value === value)
        if (!complaint) return
        onChoose({ id: complaint.value, label: complaint.label })
        setTyped(complaint.label)
      }}
    />
  )
}
