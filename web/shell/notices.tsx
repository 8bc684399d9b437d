import type { ComponentType } from 'react'

/**
 * What concerns everybody who works here, such as mail that is not set up. A
 * module adds a component that shows a Banner when there is something to say.
 */
const notices: readonly ComponentType[] = []

export function Notices() {
  return notices.map((Notice, index) => <Notice key={index} />)
}
