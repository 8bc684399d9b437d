import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../session.ts'
import { FaceButton } from '../ui/Avatar.tsx'

/** The face of the menu of the person, with or without the menu behind it. */
export function PersonButton(props: Omit<ComponentProps<typeof FaceButton>, 'name' | 'label'>): ReactNode {
  const { t } = useTranslation()
  const { name } = useMe()
  return <FaceButton {...props} name={name} label={t('shell.person', { name })} />
}
