import type { CommitmentRule } from '../rule'
import { LOOKS_AHEAD } from './kamer-informeren'

/** Intentions and expectations to inform the Kamer. */
export const VOORNEMEN_INFORMEREN: CommitmentRule[] = [
  {
    id: 'voornemens-te-informeren',
    title: 'Voornemens de Kamer te informeren',
    explanation:
      'De regering is voornemens of bereid, streeft ernaar, hoopt of verwacht de Kamer te informeren of iets toe te sturen.',
    phrase:
      '({de regering}|{onbekend onderwerp}|{een stuk}|{een proces}) ({te}|{wil}) {de Kamer} ({informeren}|{sturen}|{beantwoorden}|{terugkomen}|{ontvangen})',
    when: ({ slots, clause }) =>
      clause.kind !== 'aim' && (slots.has('te') || LOOKS_AHEAD.some((slot) => slots.has(slot))),
    kind: 'inform',
    certainty: 'sure',
    strength: 'intended',
    examples: [
      {
        sentence: 'Ik streef ernaar uw Kamer voor de kerst over de uitkomst te informeren.',
        expect: { kind: 'inform', strength: 'intended' },
      },
      {
        sentence: 'Het kabinet zet zich in om de nota zo spoedig mogelijk aan uw Kamer aan te bieden.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'intended' },
      },
      {
        sentence: 'Ik verwacht u het advies in het eerste kwartaal van 2031 toe te kunnen sturen.',
        expect: { kind: 'inform', strength: 'expected' },
      },
    ],
    counterexamples: [{ sentence: 'De inspectie verwacht haar leden in mei te informeren.', why: 'niet de Kamer' }],
  },
  {
    id: 'voornemens-te-beantwoorden',
    title: 'Voornemens vragen te beantwoorden',
    explanation:
      'Het beantwoorden van Kamervragen is informeren, ook als de Kamer niet genoemd is: „ik streef ernaar de vragen in mei te beantwoorden”.',
    phrase:
      '({de regering}|{onbekend onderwerp}{termijn}) {te} ({streven}|{voornemens}|{bereid}|{verwachting}) {beantwoorden}',
    kind: 'inform',
    certainty: 'sure',
    strength: 'intended',
    examples: [
      {
        sentence: 'Ik streef ernaar deze vragen voor het kerstreces te beantwoorden.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'intended' },
      },
      {
        sentence: 'Ik verwacht de overige vragen eind mei te kunnen beantwoorden.',
        expect: { kind: 'inform', strength: 'expected' },
      },
      {
        sentence: 'Het is ons streven de vragen voor 1 mei 2031 te beantwoorden.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'intended' },
      },
    ],
    counterexamples: [
      { sentence: 'Om deze vragen te beantwoorden is overleg met de havens nodig.', why: 'geen voornemen van iemand' },
    ],
  },
  {
    id: 'streeft-naar-toezending',
    title: 'Streven naar toezending of beantwoording',
    explanation:
      'De regering streeft naar toezending, aanbieding of beantwoording, met een termijn of met de Kamer erbij: „ik streef naar toezending in mei”.',
    phrase:
      '({de regering}|{niemand genoemd}) ({nu}|{wordt}) {streven} {toezending} ({termijn}|{losse termijn}|{na een gebeurtenis}|{de Kamer}) zonder ({een derde}|{een dienst}|{aan een derde})',
    kind: 'inform',
    certainty: 'sure',
    strength: 'intended',
    examples: [
      {
        sentence: 'Het plan vergt overleg, waarbij ik streef naar toezending in mei 2031.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'intended' },
      },
      {
        sentence: 'Gestreefd wordt naar beantwoording voor het kerstreces.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'intended' },
      },
    ],
    counterexamples: [
      { sentence: 'De gemeente streeft naar toezending van de cijfers in mei 2031.', why: 'een derde' },
      { sentence: 'Ik streef naar een akkoord over de sluis in mei 2031.', why: 'niets gaat naar de Kamer' },
    ],
  },
  {
    id: 'streeft-naar-voltooiing',
    title: 'Streven naar publicatie, afronding of inwerkingtreding',
    explanation:
      'De regering streeft op een termijn naar publicatie, afronding, een besluit of inwerkingtreding: „ik streef naar inwerkingtreding per 1 januari”.',
    phrase:
      '({de regering}|{niemand genoemd}) ({nu}|{wordt}) {streven} {voltooiing} {termijn} zonder ({een derde}|{een dienst})',
    kind: 'act',
    certainty: 'sure',
    strength: 'intended',
    examples: [
      {
        sentence: 'Ik streef naar inwerkingtreding per 1 januari 2032.',
        expect: { kind: 'act', certainty: 'sure', strength: 'intended' },
      },
      { sentence: 'Gestreefd wordt naar publicatie in mei 2031.', expect: { kind: 'act', certainty: 'sure' } },
    ],
    counterexamples: [
      { sentence: 'Ik streef naar afronding van de sluis.', why: 'geen termijn' },
      { sentence: 'De gemeente streeft naar afronding in mei 2031.', why: 'een derde' },
    ],
  },
  {
    id: 'toezegging-uitgesproken',
    title: 'Ik zeg toe',
    explanation: 'De spreker zegt met zoveel woorden iets toe.',
    phrase: '{de regering} ({nu}|{wil}|{kan}) {toezeggen}',
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'Ja, dat zeg ik de heer De Wit toe.', expect: { certainty: 'sure' } },
      { sentence: 'Dat zeg ik u graag toe.', expect: { certainty: 'sure' } },
      { sentence: 'Dat kan ik mevrouw De Wit toezeggen.', expect: { certainty: 'sure' } },
    ],
    counterexamples: [
      { sentence: 'De bedrijven zeggen toe hun uitstoot te verlagen.', why: 'een derde zegt toe' },
      { sentence: 'Dat kan ik niet toezeggen.', why: 'ontkend' },
    ],
  },
]
