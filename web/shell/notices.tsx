import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../session.ts'
import { Banner } from '../ui/Banner.tsx'
import { DeskNotice } from '../ui/Desk.tsx'

function NoMail() {
  const { t } = useTranslation()
  return useMe().hasMail ? null : (
    <DeskNotice>
      <Banner meaning="soon" title={t('shell.noMail')}>
        {t('shell.noMail.text')}
      </Banner>
    </DeskNotice>
  )
}

/**
 * What concerns everybody who works here. A module adds a component that shows a
 * Banner when there is something to say.
 */
const notices: readonly ComponentType[] = [NoMail]

export function Notices() {
  return notices.map((Notice, index) => <Notice key={index} />)
}
