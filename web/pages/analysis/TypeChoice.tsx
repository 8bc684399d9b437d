import { useTranslation } from 'react-i18next'
import { customerTypes } from '../../../shared/api/customer-type-names.ts'
import { Select } from '../../ui/Select.tsx'
import type { TypeCut } from './overview-search.ts'

/**
 * Of customers of which type the figures are, and when they were of it.
 * @param then the other moment than now: when the feedback came, or the day that a figure is of
 */
export function TypeChoice<At extends 'receipt' | 'then'>({
  cut: { customerType, customerTypeAt },
  then,
  onChange,
}: {
  readonly cut: TypeCut<At>
  readonly then: At
  readonly onChange: (cut: TypeCut<At>) => void
}) {
  const { t } = useTranslation()
  const moments: readonly ('now' | 'receipt' | 'then')[] = ['now', then]
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
        <Select<'now' | 'receipt' | 'then'>
          label={t('register.filter.customerTypeAt')}
          options={moments.map((value) => ({ value, label: t(`register.typeAt.${value}`) }))}
          value={customerTypeAt ?? 'now'}
          onChange={(at) => onChange({ customerType, customerTypeAt: at === 'now' ? undefined : then })}
        />
      )}
    </>
  )
}
