import { uuidv7 } from 'uuidv7'

/** A new id: UUIDv7, so that ids sort by the time they were made. */
export const newId = (): string => uuidv7()

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => uuidPattern.test(text)
