/** What somebody is to us, in the order in which it usually comes about. */
export const customerTypes = ['target', 'prospective', 'new', 'current', 'former'] as const
export type CustomerType = (typeof customerTypes)[number]
