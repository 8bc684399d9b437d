import { useTranslation } from 'react-i18next'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { useChoices } from './case-context.ts'
import { peopleOptions } from './choice-options.ts'
import { useCodeText } from './words.ts'

type Verdict = { readonly allowed: boolean; readonly reason: string | null }

/** Why the person who was chosen cannot take it, in words. */
export function usePersonReason(verdict: Verdict | undefined, name = ''): string | null {
  const { t } = useTranslation()
  const text = useCodeText()
  return verdict?.reason ? t('case.assign.conflict', { name, reason: text(verdict.reason) }) : null
}

/** Someone for the case. Those with a conflict of interest stand below, with the reason. */
export function PersonChoice({
  name,
  label,
  hint,
  task,
  value,
  onChange,
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly task: 'mayOwn' | 'mayReview'
  readonly value: string | null
  readonly onChange: (staffId: string | null) => void
}) {
  const { staff } = useChoices()
  const why = useCodeText()
  const options = peopleOptions(staff, {
    may: (person) => person[task],
    why,
    // Whoever has not the role for it is no candidate; a conflict of interest is worth saying.
    hidden: ['complaint.ownerCannotHandle', 'policy.notReviewer'],
  })
  return (
    <ComboBox
      // The names arrive later than the field.
      key={staff.length}
      name={name}
      label={label}
      {...(hint && { hint })}
      isRequired
      options={options}
      value={value}
      onChange={onChange}
    />
  )
}
