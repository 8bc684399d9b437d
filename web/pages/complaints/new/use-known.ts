import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { findKnown } from '../../../../shared/api/callers.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { apiQuery } from '../../../queries.ts'
import { useMay } from '../../../session.ts'
import { askedOf, isTelling, type Told } from './new-feedback.ts'

export type Known = AnswerOf<typeof findKnown>
export type KnownPerson = Known['people'][number]
export type KnownMatter = Known['matters'][number]

const nobody: Known = { people: [], matters: [] }
const pauseMs = 250

/** Who may be calling and which of their matters it may be, looked up while it is typed. */
export function useKnown(told: Told): Known {
  const mayRecognise = useMay('customer.read')
  const asked = useSettled(JSON.stringify(askedOf(told)))
  const query = useQuery({
    ...apiQuery(findKnown, { body: JSON.parse(asked) as ReturnType<typeof askedOf> }),
    enabled: mayRecognise && isTelling(told),
    placeholderData: keepPreviousData,
  })
  return isTelling(told) ? (query.data ?? nobody) : nobody
}

/** The value once it has stayed the same for a moment, so that not every letter asks the server. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
