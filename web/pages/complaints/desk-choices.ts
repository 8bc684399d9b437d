import { useQuery } from '@tanstack/react-query'
import { deskChoices } from '../../../shared/api/desk.ts'
import type { AnswerOf } from '../../api-request.ts'
import { apiQuery } from '../../queries.ts'
import type { Option } from '../../ui/options.tsx'

export type DeskChoices = AnswerOf<typeof deskChoices>

const nothing: DeskChoices = { staff: [], categories: [], products: [], sites: [] }

/** The organization's people and lists; empty until they have been read. */
export const useDeskChoices = (): DeskChoices =>
  useQuery({ ...apiQuery(deskChoices), staleTime: 60_000 }).data ?? nothing

/** A list as the choices of a field. */
export const optionsOf = (
  list: readonly { readonly id: string; readonly name: string }[],
): readonly Option[] => list.map(({ id, name }) => ({ value: id, label: name }))
