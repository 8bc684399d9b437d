import type { PublicTexts } from './en.ts'

export const hu: Partial<PublicTexts> = {}
