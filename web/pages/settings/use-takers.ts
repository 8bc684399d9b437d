import { useQuery } from '@tanstack/react-query'
import { listStaff } from '../../../shared/api/staff.ts'
import { apiQuery } from '../../queries.ts'
import type { Option } from '../../ui/options.tsx'

/** Everybody who works here, for naming somebody in the settings; administrators, who see no case, may read them too. */
export const useTakers = (): readonly Option[] =>
  (useQuery(apiQuery(listStaff)).data?.items ?? [])
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ value: id, label: name }))
