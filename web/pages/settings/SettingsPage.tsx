import { useTranslation } from 'react-i18next'
import { Link } from 'react-aria-components/Link'
import { has } from '../../../shared/permissions.ts'
import { paths } from '../../paths.ts'
import { useMe } from '../../session.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Columns, Page, Section } from '../../ui/Page.tsx'
import './Settings.css'
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
              <ul className="settings-places">
                {pages.map((page) => (
                  <li key={page.id}>
                    <Link className="settings-place" href={paths.settings(page.id)}>
                      <Icon name={page.icon} />
                      <span>
                        <span className="settings-place-name">{t(`settings.${page.id}`)}</span>
                        <span className="settings-place-hint">{t(`settings.${page.id}.hint`)}</span>
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
          )
        })}
      </Columns>
    </Page>
  )
}
