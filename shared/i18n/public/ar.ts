import type { PublicTexts } from './en.ts'

export const ar: Partial<PublicTexts> = {}
