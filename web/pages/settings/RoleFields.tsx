import { useTranslation } from 'react-i18next'
import { roles, type RoleGrant } from '../../../shared/permissions.ts'
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx'
import { Group, Indented } from '../../ui/Group.tsx'
import { everywhere, holds, placesOf, withPlaces, withRole } from './grants.ts'
import { useSitesAndProducts } from './places-of.ts'

/** Roles, each with what it may, and where it counts. */
export function RoleFields({
  grants,
  onChange,
}: {
  readonly grants: readonly RoleGrant[]
  readonly onChange: (grants: readonly RoleGrant[]) => void
}) {
  const { t } = useTranslation()
  const { sites } = useSitesAndProducts()
  return (
    <Group label={t('settings.staff.roles')} name="grants">
      {roles.map((role) => (
        <div key={role}>
          <Checkbox
            hint={t(`role.${role}.hint`)}
            isSelected={holds(grants, role)}
            onChange={(isHeld) => onChange(withRole(grants, role, isHeld))}
          >
            {t(`role.${role}`)}
          </Checkbox>
          {sites.length > 0 && holds(grants, role) && (
            <Indented>
              <CheckboxGroup
                label={t('settings.staff.onlyAt', { role: t(`role.${role}`) })}
                orientation="horizontal"
                options={[{ value: everywhere, label: t('settings.staff.everywhere') }, ...sites]}
                value={[...placesOf(grants, role)]}
                onChange={(places) => onChange(withPlaces(grants, role, places))}
              />
            </Indented>
          )}
        </div>
      ))}
    </Group>
  )
}
