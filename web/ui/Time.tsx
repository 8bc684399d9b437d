import { useFormat, useNow } from './FormatContext.tsx'
import type { Instant } from './format.ts'

const iso = (at: Instant) => (typeof at === 'string' ? at : at.toISOString())

/** When something happened: day and time, the exact instant on hover. */
export function Time({ at }: { readonly at: Instant }) {
  const format = useFormat()
  return (
    <time dateTime={iso(at)} title={format.exact(at)}>
      {format.time(at, useNow())}
    </time>
  )
}

/** How long ago or until: “in 2 days”, the exact instant on hover. */
export function RelativeTime({ at }: { readonly at: Instant }) {
  const format = useFormat()
  return (
    <time dateTime={iso(at)} title={format.exact(at)}>
      {format.relative(at, useNow())}
    </time>
  )
}

/** A calendar day, given as `YYYY-MM-DD`. */
export function Day({ on }: { readonly on: string }) {
  return <time dateTime={on}>{useFormat().day(on, useNow())}</time>
}
