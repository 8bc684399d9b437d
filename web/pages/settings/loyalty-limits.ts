/** Four rising limits as somebody typed them, apart by spaces or semicolons; null for none, undefined for anything else. */
export function limitsIn(text: string): number[] | null | undefined {
  const parts = text.split(/[\s;]+/).filter(Boolean)
  if (parts.length === 0) return null
  const limits = parts.map((part) => Number(part.replace(',', '.')))
  const isRising = limits.every((limit, index) => limit >= 0 && limit > (limits[index - 1] ?? -1))
  return limits.length === 4 && isRising ? limits : undefined
}

/** Rates as somebody typed them, a currency and a number on each line; undefined where a line is anything else. */
export function ratesIn(text: string): Record<string, number> | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const rates = lines.map((line) => /^([A-Za-z]{3})[\s=:]+(\d+(?:[.,]\d+)?)$/.exec(line))
  if (rates.some((rate) => rate === null || Number(rate[2]?.replace(',', '.')) <= 0)) return undefined
  return Object.fromEntries(
    rates.map((rate) => [rate?.[1]?.toUpperCase() ?? '', Number(rate?.[2]?.replace(',', '.'))]),
  )
}
