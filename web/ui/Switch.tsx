import type { ReactNode } from 'react'
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components/Switch'
import { FieldHint } from './field.tsx'
import './toggles.css'

/** A setting that acts at once when it is turned on or off; inside forms it is a Checkbox. */
export function Switch({
  children,
  hint,
  ...props
}: Omit<SwitchFieldProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly hint?: ReactNode
}) {
  return (
    <SwitchField {...props} className="ui-toggle-field ui-switch-field">
      <SwitchButton className="ui-toggle">
        <span className="ui-switch" />
        {children}
      </SwitchButton>
      <FieldHint>{hint}</FieldHint>
    </SwitchField>
  )
}
