import { type Part, readParts } from './phrase-parts'

/** Whether a text, folded by `foldForGate`, holds the words without which a phrase cannot stand in it. */
export type Gate = (folded: string) => boolean

/** Lower case, without the accents that a phrase allows on its double vowels. */
export function foldForGate(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('é') || lower.includes('ó') ? lower.replaceAll('é', 'e').replaceAll('ó', 'o') : lower
}

/**
 * A cheap look before a phrase is tried: every part that must be there has one of its words somewhere in the text, the
 * longest (and so rarest) words first. `starts` gives the first words of slots; a slot that it lacks asks nothing.
 */
export function compileGate(phrase: string, starts: Record<string, readonly string[]>): Gate {
  return gateOfSequence(readParts(phrase), starts).open
}

interface Weighed {
  open: Gate
  /** Length of the shortest word that may open the gate. */
  rarity: number
}

const OPEN: Weighed = { open: () => true, rarity: 0 }

function gateOfSequence(parts: readonly Part[], starts: Record<string, readonly string[]>): Weighed {
  const gates = parts
    .map((part) => gateOfPart(part, starts))
    .filter((gate) => gate !== OPEN)
    .sort((a, b) => b.rarity - a.rarity)
  if (gates.length < 2) return gates[0] ?? OPEN
  return { open: (folded) => gates.every(({ open }) => open(folded)), rarity: (gates[0] as Weighed).rarity }
}

function gateOfPart(part: Part, starts: Record<string, readonly string[]>): Weighed {
  if (part.kind === 'literal') return gateOfWords([part.text])
  if (part.kind === 'slot') return part.vocabulary in starts ? gateOfWords(starts[part.vocabulary] ?? []) : OPEN
  if (part.kind === 'gap' || part.optional) return OPEN
  const options = part.options.map((option) => gateOfSequence(option, starts))
  if (options.includes(OPEN)) return OPEN
  return {
    open: (folded) => options.some(({ open }) => open(folded)),
    rarity: Math.min(...options.map(({ rarity }) => rarity)),
  }
}

function gateOfWords(words: readonly string[]): Weighed {
  const folded = words.map((word) => foldForGate(word.split(' ')[0] as string))
  const [only = ''] = folded
  return {
    open: folded.length === 1 ? (text) => text.includes(only) : (text) => folded.some((word) => text.includes(word)),
    rarity: Math.min(...folded.map((word) => word.length)),
  }
}
