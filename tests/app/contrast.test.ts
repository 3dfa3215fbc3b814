import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')
const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)')

function readColours(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/gu)].map(([, name, hex]) => [name, hex]))
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const SURFACES = ['surface', 'surface-quiet', 'surface-mark', 'surface-term', 'surface-notice']
/** Text on each surface it is set on: at least 4.5. */
const TEXT_PAIRS = [
  ...SURFACES.flatMap((surface) => ['text', 'link', 'link-visited'].map((text) => [text, surface])),
  ...['surface', 'surface-quiet', 'surface-notice'].map((surface) => ['text-quiet', surface]),
  ['surface', 'link'],
]
/** Shapes, control borders and the focus ring: at least 3. */
const SHAPE_PAIRS = [
  ...['fulfilled', 'partly', 'open', 'due-soon', 'overdue', 'outline'].flatMap((status) => [
    [`status-${status}`, 'surface'],
    [`status-${status}`, 'surface-quiet'],
  ]),
  ...SURFACES.map((surface) => ['focus', surface]),
  ['line-control', 'surface'],
  ['line-control', 'surface-quiet'],
]

describe.each([
  ['light', readColours(lightBlock)],
  ['dark', readColours(darkBlock)],
])('the %s palette', (_name, colours) => {
  test.each(TEXT_PAIRS)('text %s on %s reads', (text, surface) => {
    expect(contrast(colours[text ?? ''] ?? '', colours[surface ?? ''] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SHAPE_PAIRS)('%s shows on %s', (shape, surface) => {
    expect(contrast(colours[shape ?? ''] ?? '', colours[surface ?? ''] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

test('both palettes name the same colours, and the contrast of black on white is 21', () => {
  expect(Object.keys(readColours(darkBlock)).sort()).toEqual(Object.keys(readColours(lightBlock)).sort())
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

test('no other style sheet names a colour of its own', () => {
  const folder = new URL('../../app/styles/', import.meta.url)
  const others = readdirSync(folder).filter((name) => name !== 'tokens.css')
  expect(others.length).toBeGreaterThan(5)
  for (const name of others) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    expect(text.match(/#[0-9a-f]{3,8}(?![0-9a-z])|rgb\(|hsl\(/giu) ?? []).toEqual([])
  }
})
