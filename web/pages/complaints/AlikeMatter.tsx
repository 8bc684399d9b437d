import { useTranslation } from 'react-i18next'
import type { listAlike } from '../../../shared/api/case-links.ts'
import { directionOf } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import { isOpen } from '../../../shared/statuses.ts'
import type { AnswerOf } from '../../api-request.ts'
import { paths } from '../../paths.ts'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Time } from '../../ui/Time.tsx'

type Alike = AnswerOf<typeof listAlike>['items'][number]

/** A case that tells nearly the same as the one at hand, with what speaks for it. */
export function AlikeMatter({ matter, isApart }: { readonly matter: Alike; readonly isApart?: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, title, language, reference, status, outcome, receivedAt, share } = matter
  const reasons = [
    t('alike.share', { share: format.percent(Math.round(share * 20) / 20) }),
    ...(matter.isSameCustomer ? [t('alike.sameCustomer')] : []),
    ...(matter.isSameProduct ? [t('alike.sameProduct')] : []),
    ...(matter.isSameSite ? [t('alike.sameSite')] : []),
  ]
  return (
    <>
      <Link href={paths.complaint(id)} {...(isApart && { target: '_blank' })}>
        <span lang={language} dir={directionOf(language)}>
          {title}
        </span>
      </Link>
      <span className="quiet">{format.list(reasons)}</span>
      <span className="quiet">
        <bdi dir="ltr">{groupReference(reference)}</bdi> ·{' '}
        {isOpen(status) || !outcome ? t(`status.${status}`) : t(`outcome.${outcome}`)} ·{' '}
        <Time at={receivedAt} />
      </span>
    </>
  )
}
