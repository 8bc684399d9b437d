import type { PublicTexts } from './en.ts'

export const zhTW: Partial<PublicTexts> = {}
