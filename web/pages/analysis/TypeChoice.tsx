import { useTranslation } from 'react-i18next'
import { customerTypes, typeMoments } from '../../../shared/api/customer-type-names.ts'
import { Select } from '../../ui/Select.tsx'
import type { TypeCut } from './overview-search.ts'

/** Of customers of which type the figures are, and when they were of it. */
export function TypeChoice({
  cut: { customerType, customerTypeAt },
  onChange,
}: {
  readonly cut: TypeCut
  readonly onChange: (cut: TypeCut) => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <Select
        label={t('register.filter.customerType')}
        options={[
          { value: 'all' as const, label: t('customers.type.all') },
          ...customerTypes.map((value) => ({ value, label: t(`customers.type.${value}`) })),
        ]}
        value={customerType ?? 'all'}
        onChange={(type) =>
          onChange(
            type === 'all'
              ? { customerType: undefined, customerTypeAt: undefined }
              : { customerType: type, customerTypeAt },
          )
        }
      />
      {customerType && (
        <Select
          label={t('register.filter.customerTypeAt')}
          options={typeMoments.map((value) => ({ value, label: t(`register.typeAt.${value}`) }))}
          value={customerTypeAt ?? 'now'}
          onChange={(at) => onChange({ customerType, customerTypeAt: at === 'now' ? undefined : at })}
        />
      )}
    </>
  )
}
