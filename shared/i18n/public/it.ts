import type { PublicTexts } from './en.ts'

export const it: Partial<PublicTexts> = {}
