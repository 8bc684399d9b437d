import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../shared/reference.ts'
import { paths } from '../../paths.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import type { Return } from './ReturnPage.tsx'

/** What the cases in the figures lack, each with the way to it. */
export function Lacking({ lacking }: { readonly lacking: Return['lacking'] }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  return lacking.map(({ need, cases, others }) => (
    <Banner key={need} meaning="soon" title={t(`returns.lacks.${need}`, { count: cases.length + others })}>
      <ul>
        {cases.map(({ id, reference, title }) => (
          <li key={id}>
            <Link href={paths.complaint(id)}>{`${groupReference(reference)} ${title}`}</Link>
          </li>
        ))}
      </ul>
      {others > 0 && <p>{t('returns.lacks.others', { n: number(others) })}</p>}
    </Banner>
  ))
}
