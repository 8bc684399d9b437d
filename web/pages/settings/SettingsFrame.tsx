import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/Page.tsx'
import { Changes, isSettingsArea, type Change } from './Changes.tsx'
import type { SettingsPageId } from './settings-places.ts'

/** One page of the settings, with the way back to all of them. */
export function SettingsFrame({
  id,
  actions,
  width,
  changeOf,
  children,
}: {
  readonly id: SettingsPageId
  readonly actions?: ReactNode
  readonly width?: 'full' | 'reading'
  /** What the row is called that a change on record was about. */
  readonly changeOf?: (change: Change) => string | undefined
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <Page
      title={t(`settings.${id}`)}
      intro={t(`settings.${id}.hint`)}
      back={{ href: paths.settings(), label: t('settings.title') }}
      actions={actions}
      {...(width && { width })}
    >
      {children}
      {isSettingsArea(id) && <Changes area={id} nameOf={changeOf} />}
    </Page>
  )
}

/** Why the settings cannot be changed by this person; null when they can. */
export function useReadOnlyReason(): string | null {
  const { t } = useTranslation()
  return useMay('settings.edit') ? null : t('settings.readOnly')
}
