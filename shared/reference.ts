import { groupCode, makeCode, readCode, type RandomBytes } from './spoken-code.ts'

// ISO 10002, 7.2: every complaint gets its unique identifier at receipt.
const length = 12

/**
 * The reference of one piece of feedback: 11 random characters (49.7 bits) and a check character, without
 * dashes, as it is stored. Not guessable, and it says nothing about how many there are.
 */
export const makeReference = (randomBytes: RandomBytes): string => makeCode(length, randomBytes)

/** The reference that a person typed or read out, as it is stored; null if it cannot be one. */
export const readReference = (text: string): string | null => readCode(text, length)

/** The reference as people see it: three groups of four. */
export const groupReference = (reference: string): string => groupCode(reference)
