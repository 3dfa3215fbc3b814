import { paperId } from '../../acknowledgements/references'
import { tellDay } from '../../time/told-day'
import { findSamePost } from '../post'
import type { FollowUpRule } from '../rule'

const LETTER = { kind: 'letter' as const, aanhangsel: null, ministries: [] }

const LETTER_BEFORE = /(?:brief|Kamerbrief|antwoorden)\s(?:\S{1,30}\s){0,6}$/iu
const LETTER_AFTER = /^\s(?:in|per|bij|met)\s(?:een|mijn|onze|de)?\s?(?:Kamer)?brief(?!\p{L})/iu

/** Reasons by which a document belongs with the promise, without naming it. */
export const links: FollowUpRule[] = [
  {
    id: 'verwijst-naar-stuk',
    title: 'Verwijst naar het stuk met de toezegging',
    explanation:
      'Het latere stuk noemt het nummer van het stuk waarin de toezegging staat, of een brief van die dag van dezelfde post.',
    weight: 0.45,
    find: ({ promise, later }) => {
      const { document, made, ministries } = promise.facts
      const id = paperId(document.dossier, document.number)
      const cited = id && later.references.find((one) => one.id === id)
      if (cited)
        return { words: `verwijst naar Kamerstuk ${id}`, strength: 1, span: { start: cited.start, end: cited.end } }
      if (document.kind !== 'letter' || findSamePost(ministries, later.facts.ministries).length === 0) return null
      const { text } = later.facts
      const dated = later.dates.find(
        (one) =>
          one.day === made &&
          (LETTER_BEFORE.test(text.slice(Math.max(0, one.start - 120), one.start)) ||
            LETTER_AFTER.test(text.slice(one.end, one.end + 40))),
      )
      return dated
        ? {
            words: `verwijst naar de brief van ${tellDay(made)}`,
            strength: 0.8,
            span: { start: dated.start, end: dated.end },
          }
        : null
    },
    examples: [
      {
        promise: { document: { id: 'kst-12345-6', dossier: '12345', number: '6', ...LETTER } },
        later: { text: 'Zie Kamerstuk 12 345, nr. 6.' },
        words: 'verwijst naar Kamerstuk 12345-6',
      },
      {
        promise: { made: '2020-03-02', ministries: ['IenW'] },
        later: { text: 'In mijn brief van 2 maart 2020 schreef ik over de pontons.', ministries: ['IenW'] },
        words: 'verwijst naar de brief van 2 maart 2020',
      },
      {
        promise: { made: '2020-03-02', ministries: ['IenW'] },
        later: {
          text: 'Het kabinet heeft op 2 maart jl. in een brief over de pontons geschreven.',
          ministries: ['IenW'],
        },
        words: 'verwijst naar de brief van 2 maart 2020',
      },
    ],
    counterexamples: [
      {
        promise: { document: { id: 'kst-12345-6', dossier: '12345', number: '6', ...LETTER } },
        later: { text: 'Zie Kamerstuk 12 345, nr. 60.' },
        why: 'Een ander nummer in hetzelfde dossier.',
      },
    ],
  },
  {
    id: 'zelfde-dossier',
    title: 'Hetzelfde dossier',
    explanation: 'Het latere stuk hoort tot het dossier van de toezegging, of noemt een ander stuk uit dat dossier.',
    weight: 0.3,
    find: ({ promise, later }) => {
      const { dossier } = promise.facts.document
      if (dossier === null) return null
      if (later.facts.dossier === dossier) return { words: `staat in dossier ${dossier}`, strength: 1, span: null }
      const cited = later.references.find(
        (one) => one.kind === 'kamerstuk' && (one.id === dossier || one.id.startsWith(`${dossier}-`)),
      )
      return cited
        ? { words: `verwijst naar dossier ${dossier}`, strength: 0.7, span: { start: cited.start, end: cited.end } }
        : null
    },
    examples: [
      {
        promise: { document: { id: 'kst-12345-6', dossier: '12345', number: '6', ...LETTER } },
        later: { text: 'Over de pontons.', dossier: '12345' },
        words: 'staat in dossier 12345',
      },
      {
        promise: { document: { id: 'kst-12345-6', dossier: '12345', number: '6', ...LETTER } },
        later: { text: 'Zie Kamerstuk 12 345, nr. 99.' },
        words: 'verwijst naar dossier 12345',
      },
    ],
    counterexamples: [
      {
        promise: { document: { id: 'kst-12345-6', dossier: '12345', number: '6', ...LETTER } },
        later: { text: 'Zie Kamerstuk 12 346, nr. 6.' },
        why: 'Een ander dossier.',
      },
    ],
  },
  {
    id: 'zelfde-post',
    title: 'Dezelfde post',
    explanation: 'Het latere stuk komt van het ministerie dat de toezegging moet nakomen, of van zijn opvolger.',
    weight: 0.15,
    find: ({ promise, later }) => {
      const shared = findSamePost(promise.facts.ministries, later.facts.ministries)
      if (shared.length === 0) return null
      const heirs = shared.filter((code) => !promise.facts.ministries.includes(code))
      const words = `komt van ${listWords(shared)}`
      return {
        words: heirs.length === shared.length ? `${words}, opvolger van ${listWords(promise.facts.ministries)}` : words,
        strength: 1,
        span: null,
      }
    },
    examples: [
      {
        promise: { ministries: ['VenJ'] },
        later: { text: 'Pontons.', ministries: ['JenV'] },
        words: 'komt van JenV, opvolger van VenJ',
      },
      {
        promise: { ministries: ['BZ', 'DEF'] },
        later: { text: 'Pontons.', ministries: ['DEF', 'BZ'] },
        words: 'komt van DEF en BZ',
      },
    ],
    counterexamples: [
      {
        promise: { ministries: ['IenW'] },
        later: { text: 'Pontons.', ministries: ['OCW'] },
        why: 'Een ander ministerie.',
      },
    ],
  },
]

/** `BZ, DEF en BZK`. */
function listWords(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}
