/** Where the register was left in this tab, so that the way back from a case leads to the same rows. */
type Place = () => Pick<Storage, 'getItem' | 'setItem'>

const key = 'redress.register'

export function rememberRegister(href: string, place: Place): void {
  try {
    place().setItem(key, href)
  } catch {
    // A browser that keeps nothing leads back to the whole register.
  }
}

/** @param register the whole register, for a tab in which none was open, or one of another organization */
export function lastRegister(register: string, place: Place): string {
  try {
    const left = place().getItem(key)
    return left && (left === register || left.startsWith(`${register}?`)) ? left : register
  } catch {
    return register
  }
}
