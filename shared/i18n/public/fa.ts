import type { PublicTexts } from './en.ts'

export const fa: Partial<PublicTexts> = {}
