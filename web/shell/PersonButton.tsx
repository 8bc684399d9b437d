import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { useMe } from '../session.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'

/** The face of the menu of the person, with or without the menu behind it. */
export function PersonButton(props: Omit<ButtonProps, 'children' | 'className'>): ReactNode {
  const { t } = useTranslation()
  const { name } = useMe()
  return (
    <Button {...props} className="shell-person">
      <VisuallyHidden>{t('shell.person', { name })}</VisuallyHidden>
      <span aria-hidden="true">
        <Avatar name={name} />
      </span>
    </Button>
  )
}
