import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ComboBox } from '../../ui/ComboBox.tsx'

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}))

/** An IANA time zone, found by typing. */
export function TimeZoneField({
  value,
  ...props
}: {
  readonly name: string
  readonly hint?: ReactNode
  readonly isRequired?: boolean
  readonly value: string | null
  readonly onChange: (zone: string | null) => void
}) {
  const { t } = useTranslation()
  const isListed = value === null || zones.some((zone) => zone.value === value)
  const options = isListed ? zones : [{ value, label: value }, ...zones]
  return <ComboBox {...props} label={t('settings.timeZone')} options={options} value={value} />
}
