import { useLocation } from '@tanstack/react-router'
import { Link } from 'react-aria-components/Link'
import { useTranslation } from 'react-i18next'
import { has } from '../../shared/permissions.ts'
import { paths } from '../paths.ts'
import { placeOf, places } from '../places.ts'
import { useMe } from '../session.ts'
import { Icon } from '../ui/Icon.tsx'

/** The list of places, the one we are in marked. */
export function Places() {
  const { t } = useTranslation()
  const { grants, organization } = useMe()
  // The router's own addresses have no base; links do.
  const current = placeOf(paths.at(useLocation().pathname))
  return (
    <>
      <p className="shell-organization">
        <bdi>{organization.name}</bdi>
      </p>
      <ul className="shell-places">
        {places
          .filter(({ permission }) => !permission || has(grants, permission))
          .map((place) => (
            <li key={place.id}>
              <Link
                href={place.href}
                className="shell-place"
                {...(place === current && { 'aria-current': 'page' as const })}
              >
                <Icon name={place.icon} />
                {t(place.text)}
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}
