import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/Badge.tsx'
import { isFew } from '../analysis/overview-search.ts'

/** Marks a group that is too small to say much. */
export function Few({ of }: { readonly of: number }) {
  const { t } = useTranslation()
  return isFew(of) && <Badge meaning="soon">{t('loyalty.fewShort')}</Badge>
}
