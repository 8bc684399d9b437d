import type { PublicTexts } from './en.ts'

export const ru: Partial<PublicTexts> = {}
