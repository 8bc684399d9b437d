import type { PublicTexts } from './en.ts'

export const es: Partial<PublicTexts> = {}
