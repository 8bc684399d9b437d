import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { has } from '../../shared/permissions.ts'
import { paths } from '../paths.ts'
import { placeOf, places } from '../places.ts'
import { useMe } from '../session.ts'
import { DeskPlaces } from '../ui/Desk.tsx'

/** The list of places, the one we are in marked. */
export function Places() {
  const { t } = useTranslation()
  const { grants, organization } = useMe()
  // The router's own addresses have no base; links do.
  const current = placeOf(paths.at(useLocation().pathname))
  return (
    <DeskPlaces
      title={organization.name}
      places={places
        .filter(({ permission }) => !permission || has(grants, permission))
        .map((place) => ({
          id: place.id,
          href: place.href,
          icon: place.icon,
          text: t(place.text),
          isCurrent: place === current,
        }))}
    />
  )
}
