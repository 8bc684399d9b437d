/** What somebody is to us, in the order in which it usually comes about. */
export const customerTypes = ['target', 'prospective', 'new', 'current', 'former'] as const
/** The type as it is now, or as it was when the feedback was received. */
export const typeMoments = ['now', 'receipt'] as const
export type CustomerType = (typeof customerTypes)[number]
