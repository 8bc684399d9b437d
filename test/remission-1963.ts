import type { Ending } from '../server/modules/analysis/survival.rules.ts'

/**
 * Weeks of remission of children with acute leukaemia, 21 with 6-mercaptopurine and 21 with placebo; `+` marks those who
 * were still in remission when last seen. Source: Freireich, E. J. et al. (1963), “The effect of 6-mercaptopurine on the
 * duration of steroid-induced remissions in acute leukemia”, Blood 21, 699–716, as tabled by Gehan, E. A. (1965),
 * Biometrika 52, 203–223. The numbers are facts and free of copyright; they are the usual check of survival curves.
 */
const treated = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'

const endingsOf = (weeks: string): Ending[] =>
  weeks.split(' ').map((one) => {
    const isThere = one.endsWith('+')
    return { days: Number.parseInt(one, 10), left: isThere ? 0 : 1, stillThere: isThere ? 1 : 0 }
  })

export const remission = { treated: endingsOf(treated), placebo: endingsOf(placebo) }
