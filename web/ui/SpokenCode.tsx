import { CopyButton } from './CopyButton.tsx'
import './SpokenCode.css'

/** A code to be read out: its groups stand apart, so that one is said at a time and said back. */
export function SpokenCode({
  label,
  code,
  copy,
}: {
  readonly label: string
  /** Groups with hyphens between them. */
  readonly code: string
  /** What the button that copies it is called. */
  readonly copy?: string
}) {
  return (
    <div className="ui-code">
      <span className="ui-code-label">{label}</span>
      <bdi className="ui-code-groups" dir="ltr">
        {code.split('-').map((group, index) => (
          <span key={`${index} ${group}`} className="ui-code-group">
            {group}
          </span>
        ))}
        <CopyButton text={code} {...(copy && { label: copy })} />
      </bdi>
    </div>
  )
}
