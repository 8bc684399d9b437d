import { Link } from 'react-aria-components/Link'
import { Icon, type IconName } from './Icon.tsx'
import './Places.css'

export type Place = {
  readonly id: string
  readonly href: string
  readonly icon: IconName
  readonly name: string
  /** What one finds there. */
  readonly hint: string
}

/** Where one can go from here, each with what it is for. */
export function Places({ places }: { readonly places: readonly Place[] }) {
  return (
    <ul className="ui-places">
      {places.map(({ id, href, icon, name, hint }) => (
        <li key={id}>
          <Link className="ui-place" href={href}>
            <Icon name={icon} />
            <span>
              <span className="ui-place-name">{name}</span>
              <small>{hint}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
