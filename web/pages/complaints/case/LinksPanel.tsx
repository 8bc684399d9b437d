import { groupReference } from '../../../../shared/reference.ts'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../paths.ts'
import { Link } from '../../../ui/Link.tsx'
import { Section } from '../../../ui/Page.tsx'
import { useCase } from './case-context.ts'

/** Cases that belong together with this one. */
export function LinksPanel() {
  const { t } = useTranslation()
  const { links } = useCase()
  if (links.length === 0) return null
  return (
    <Section title={t('case.links')}>
      <ul className="case-list">
        {links.map((link) => (
          <li key={`${link.relation} ${link.id}`}>
            <span className="case-quiet">{t(`relation.${link.relation}`)}</span>
            <Link href={paths.complaint(link.id)}>{link.title}</Link>
            <span className="case-quiet">
              <bdi>{groupReference(link.reference)}</bdi> · {t(`status.${link.status}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
