import type { PublicTexts } from './en.ts'

export const el: Partial<PublicTexts> = {}
