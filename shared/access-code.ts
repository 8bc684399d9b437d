import { groupCode, makeCode, readCode, type RandomBytes } from './spoken-code.ts'

const length = 16

/**
 * The code that opens a complainant's page together with the reference: 15 random characters (67.8 bits)
 * and a check character, without dashes. Only its hash is stored.
 */
export const makeAccessCode = (randomBytes: RandomBytes): string => makeCode(length, randomBytes)

/** The access code that a person typed, in the form that is hashed; null if it cannot be one. */
export const readAccessCode = (text: string): string | null => readCode(text, length)

/** The access code as people see it: four groups of four. */
export const groupAccessCode = (accessCode: string): string => groupCode(accessCode)
