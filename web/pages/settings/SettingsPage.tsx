import { useTranslation } from 'react-i18next'
import { has } from '../../../shared/permissions.ts'
import { paths } from '../../paths.ts'
import { useMe } from '../../session.ts'
import { Columns, Page, Section } from '../../ui/Page.tsx'
import { Places } from '../../ui/Places.tsx'
import { settingsGroups } from './settings-places.ts'

/** All that can be set, with what each page is for. */
export function SettingsPage() {
  const { t } = useTranslation()
  const { grants } = useMe()
  return (
    <Page title={t('settings.title')}>
      <Columns min="18rem">
        {settingsGroups.map((group) => {
          const pages = group.pages.filter((page) => !('permission' in page) || has(grants, page.permission))
          return pages.length === 0 ? null : (
            <Section key={group.id} title={t(`settings.group.${group.id}`)}>
              <Places
                places={pages.map(({ id, icon }) => ({
                  id,
                  icon,
                  href: paths.settings(id),
                  name: t(`settings.${id}`),
                  hint: t(`settings.${id}.hint`),
                }))}
              />
            </Section>
          )
        })}
      </Columns>
    </Page>
  )
}
