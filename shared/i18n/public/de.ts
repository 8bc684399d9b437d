import type { PublicTexts } from './en.ts'

export const de: Partial<PublicTexts> = {}
