import { delivers } from '../effect'
import { isOthersPromise } from '../others'
import type { AcknowledgementRule } from '../rule'

/** Sentences that close a promise or motion. */
export const afgedaan: AcknowledgementRule[] = [
  {
    id: 'hiermee-afgedaan',
    title: 'Hiermee is de toezegging of motie afgedaan',
    explanation:
      'De brief beschouwt een toezegging of motie als afgedaan, uitgevoerd, nagekomen of voldaan. Met “hiermee” of “met deze brief” doet deze brief het zelf.',
    phrase:
      '({belofte} …24 (afgedaan|afgehandeld|voldaan|ingelost|nagekomen|gestand|uitgevoerd|vervuld)|(voldaan|voldoe|voldoet|voldoen|tegemoetgekomen|gestand) …12 {belofte}|(kom|komt|gekomen) …6 {belofte} …4 (na|tegemoet))',
    accepts: (finding) =>
      !isOthersPromise(finding.text) &&
      !/(?<!\p{L})(?:om|moeten|dienen)(?!\p{L}).{0,80}te\s(?:voldoen|komen)/u.test(finding.text),
    effect: ({ text, kind }) =>
      delivers(text) || (kind === 'letter' && !/eerder|reeds/u.test(text)) ? 'fulfils' : 'fulfilled-before',
    examples: [
      {
        sentence: 'Hiermee beschouw ik de motie van het lid De Vries (ABC) als afgedaan.',
        written: '2020-05-01',
        expect: { effect: 'fulfils' },
      },
      {
        sentence: 'Met deze brief wordt voldaan aan de toezegging uit het commissiedebat Zorg van 8 april 2020.',
        written: '2020-05-01',
        expect: { effect: 'fulfils', madeOn: '2020-04-08' },
      },
      {
        sentence: 'Hiermede doe ik mijn toezegging van 3 mei jl. gestand.',
        written: '1990-06-01',
        expect: { effect: 'fulfils', madeOn: '1990-05-03' },
      },
    ],
    counterexamples: [
      {
        sentence: 'Hiermee wordt voldaan aan de wens van de omwonenden.',
        why: 'Een wens is geen toezegging of motie.',
      },
      { sentence: 'De platforms rapporteren of hun toezeggingen zijn nagekomen.', why: 'Toezeggingen van bedrijven.' },
    ],
  },
]
