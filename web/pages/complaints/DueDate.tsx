import { useTranslation } from 'react-i18next'
import { dataText } from '../../data-text.ts'
import { DueTime } from '../../ui/DueTime.tsx'

/** The next date of a case. Which clock it is, and in one sentence what for, stand in its title. */
export function DueDate({ at, clockKey }: { readonly at: string; readonly clockKey: string | null }) {
  const { t } = useTranslation()
  if (clockKey === null) return <DueTime at={at} />
  const clock = dataText(t, `deadlines.clock.${clockKey}`)
  const why = dataText(t, `deadlines.why.${clockKey}`)
  const titleOf = (time: string) =>
    [clock ? t('register.due.title', { clock, time }) : time, why].filter(Boolean).join('\n')
  return <DueTime at={at} titleOf={titleOf} />
}
