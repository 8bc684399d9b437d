import { useSuspenseQuery } from '@tanstack/react-query'
import { getSession } from '../shared/api/session.ts'
import { has, type Permission } from '../shared/permissions.ts'
import type { AnswerOf } from './api-request.ts'
import { apiQuery } from './queries.ts'

/** Who is signed in. */
export type Me = AnswerOf<typeof getSession>

export const meQuery = { ...apiQuery(getSession), staleTime: 5 * 60_000 }

/** The signed-in person; only inside the shell, which opens only for one. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data

/** Whether the signed-in person holds a permission at all; per case, use its policy, which gives a reason. */
export const useMay = (permission: Permission): boolean => has(useMe().grants, permission)
