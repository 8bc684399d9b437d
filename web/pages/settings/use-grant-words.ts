import { useTranslation } from 'react-i18next'
import type { RoleGrant } from '../../../shared/permissions.ts'
import { useSitesAndProducts } from './places-of.ts'

/** A role in words, with its site when it counts only there. */
export function useGrantWords(): (grant: RoleGrant) => string {
  const { t } = useTranslation()
  const { sites } = useSitesAndProducts()
  return ({ role, siteId }) => {
    const word = t(`role.${role}`)
    if (siteId === null) return word
    const site = sites.find(({ value }) => value === siteId)?.label ?? '…'
    return t('settings.staff.roleAt', { role: word, site })
  }
}
