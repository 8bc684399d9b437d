import { useTranslation } from 'react-i18next'
import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import { Badge, type Meaning } from '../../ui/Badge.tsx'

const meanings: Readonly<Partial<Record<CustomerType, Meaning>>> = {
  current: 'fine',
  former: 'note',
  new: 'soon',
}

/** Which of the five types somebody is. */
export function TypeBadge({ type }: { readonly type: CustomerType | null }) {
  const { t } = useTranslation()
  if (type === null) return <Badge>{t('customers.type.unknown')}</Badge>
  const meaning = meanings[type]
  return <Badge {...(meaning && { meaning })}>{t(`customers.type.${type}`)}</Badge>
}
