import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../ui/Button.tsx'
import { ChipList } from '../../../ui/Chip.tsx'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { Stack } from '../../../ui/Page.tsx'
import { useCase, useChoices } from './case-context.ts'
import { optionsOf } from './choice-options.ts'

/** Any number of staff, found by name, one after the other. */
export function PeopleChoice({
  name,
  label,
  hint,
  value,
  onChange,
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: readonly string[]
  readonly onChange: (staffIds: string[]) => void
}) {
  const { t } = useTranslation()
  const { subjects, readers } = useCase()
  const { staff } = useChoices()
  // The field begins anew after each choice.
  const [round, setRound] = useState(0)
  const known = [...staff, ...subjects, ...readers]
  const nameOf = (id: string) => known.find((person) => person.id === id)?.name ?? t('case.actor.someone')
  return (
    <Stack gap={2}>
      <ComboBox
        key={`${round} ${staff.length}`}
        name={name}
        label={label}
        {...(hint && { hint })}
        isRequired
        options={optionsOf(staff.filter((person) => !value.includes(person.id)))}
        onChange={(id) => {
          if (!id) return
          onChange([...value, id])
          setRound(round + 1)
        }}
      />
      {value.length > 0 && (
        <ChipList
          label={label}
          chips={value.map((id) => ({
            id,
            content: (
              <>
                {nameOf(id)}
                <IconButton
                  icon="cross"
                  size="small"
                  label={t('ui.remove', { name: nameOf(id) })}
                  onPress={() => onChange(value.filter((other) => other !== id))}
                />
              </>
            ),
          }))}
        />
      )}
    </Stack>
  )
}
