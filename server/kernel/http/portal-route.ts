import { languages } from '../../../shared/languages.ts'

/** The path of a complainant's page: `{language}/…`, in one of our languages only. */
export const portalPath = (rest: string): string => `/:language(^(?:${languages.join('|')})$)/${rest}`
