/** Tasks that end with what they ask for, where their link leads; ticking one off would leave it undone unseen. */
export const endsByItself = (kind: string): boolean => kind === 'confirmWords'
