/**
 * The Wilson interval of a share, at 95 %: [lowest, highest], both 0 to 1. With few cases it is wide, and it never leaves
 * the range. E.B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
 */
export function deriveWilsonInterval(hits: number, total: number): [number, number] {
  if (total === 0) return [0, 1]
  const share = hits / total
  const square = Z * Z
  const middle = share + square / (2 * total)
  const half = Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total))
  const scale = 1 + square / total
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)]
}

/** The normal quantile of 97.5 %: both sides of an interval at 95 %. */
export const Z = 1.959964
