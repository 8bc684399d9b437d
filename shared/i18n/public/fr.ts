import type { PublicTexts } from './en.ts'

export const fr: Partial<PublicTexts> = {}
