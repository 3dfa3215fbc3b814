import { bestAcknowledgement, sharesPost, spanOf } from '../named'
import type { FollowUpRule } from '../rule'

/** Consecutive words that only a quotation shares. */
const QUOTED_WORDS = 7

/** The reason of quotation. */
export const ownWords: FollowUpRule[] = [
  {
    id: 'herhaalt-eigen-woorden',
    title: 'Herhaalt de woorden van de toezegging',
    explanation:
      'Een zin die een eerdere toezegging meldt herhaalt haar woordelijk (zeven woorden of meer achter elkaar) en is van dezelfde post.',
    weight: 0.8,
    find: (pair) => {
      if (!sharesPost(pair)) return null
      const best = bestAcknowledgement(pair, ({ quote }) => sharesRun(pair.promise.facts.quote, quote))
      if (!best) return null
      return {
        words: 'herhaalt de woorden van de toezegging',
        strength: 1,
        span: spanOf(best.acknowledgement),
        names: best.acknowledgement.effect,
      }
    },
    examples: [
      {
        promise: {
          quote: 'Ik zal de drijvende pontons bij de veren over de grote rivieren laten keuren.',
          ministries: ['IenW'],
        },
        later: {
          text: 'Ik heb uw Kamer toegezegd de drijvende pontons bij de veren over de grote rivieren te keuren.',
          ministries: ['IenW'],
        },
        words: 'herhaalt de woorden van de toezegging',
      },
      {
        promise: {
          quote: 'De Kamer krijgt een kaart met de ligging van alle gedoofde vuurtorens langs de kust.',
          ministries: ['IenW'],
        },
        later: {
          text: 'Toegezegd heb ik een kaart met de ligging van alle gedoofde vuurtorens langs de kust.',
          ministries: ['IenW'],
        },
        words: 'herhaalt de woorden van de toezegging',
      },
    ],
    counterexamples: [
      {
        promise: { quote: 'Ik zal de drijvende pontons laten keuren.', ministries: ['IenW'] },
        later: { text: 'Ik heb toegezegd pontons die drijven te keuren.', ministries: ['IenW'] },
        why: 'Wel hetzelfde onderwerp, niet dezelfde woorden.',
      },
    ],
  },
]

function sharesRun(promise: string, later: string): boolean {
  const words = wordsOf(promise)
  const text = ` ${wordsOf(later).join(' ')} `
  for (let at = 0; at + QUOTED_WORDS <= words.length; at++)
    if (text.includes(` ${words.slice(at, at + QUOTED_WORDS).join(' ')} `)) return true
  return false
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? []
}
