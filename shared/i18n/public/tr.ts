import type { PublicTexts } from './en.ts'

export const tr: Partial<PublicTexts> = {}
