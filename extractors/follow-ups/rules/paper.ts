import { anyOf, compilePhrase } from '../../phrase'
import type { FollowUpRule } from '../rule'

/** Kinds of paper by the names that mean the same kind; a plain letter is none. */
const KINDS: Record<string, readonly string[]> = {
  kabinetsreactie: [
    'kabinetsreactie',
    'beleidsreactie',
    'kabinetsstandpunt',
    'kabinetsappreciatie',
    'appreciatie',
    'beleidsstandpunt',
  ],
  'BNC-fiche': ['BNC-fiche', 'BNC-fiches', 'fiche'],
  voortgang: [
    'voortgangsbrief',
    'voortgangsrapportage',
    'voortgangsverslag',
    'stand-van-zakenbrief',
    'voortgangsbericht',
  ],
  evaluatie: [
    'evaluatie',
    'wetsevaluatie',
    'beleidsevaluatie',
    'evaluatierapport',
    'evaluatieonderzoek',
    'doorlichting',
  ],
  wetsvoorstel: ['wetsvoorstel', 'voorstel van wet', 'wetswijziging', 'nota van wijziging'],
  actieplan: ['actieplan', 'plan van aanpak', 'actieagenda', 'uitvoeringsplan', 'routekaart', 'werkprogramma'],
  monitor: ['monitor', 'monitoring', 'monitorrapport', 'jaarrapportage'],
  onderzoeksrapport: ['onderzoeksrapport', 'eindrapport', 'onderzoeksresultaten', 'rapport'],
  verkenning: ['verkenning', 'haalbaarheidsstudie', 'quickscan', 'inventarisatie'],
  notitie: ['notitie', 'nota', 'discussienota', 'hoofdlijnennotitie'],
  overzicht: ['overzicht', 'lijst'],
}
/** Code units at the head of a document in which it says what it is. */
const HEAD = 900

const PHRASES = Object.entries(KINDS).map(([kind, names]) => ({
  kind,
  phrase: compilePhrase('{naam}', { naam: anyOf(names) }),
}))

/** The reason of form. */
export const paper: FollowUpRule[] = [
  {
    id: 'soort-stuk',
    title: 'Het soort stuk dat is beloofd',
    explanation:
      'De toezegging noemt een soort stuk (kabinetsreactie, BNC-fiche, voortgangsbrief, evaluatie, wetsvoorstel) en het latere stuk noemt dat soort in zijn titel of eerste alinea’s.',
    weight: 0.2,
    find: ({ promise, later }) => {
      const { title, text, sentences } = later.facts
      const start = sentences[0]?.start ?? 0
      const head = `${title ?? ''} ${text.slice(start, start + HEAD)}`
      const shared = PHRASES.find(({ phrase }) => phrase.find(promise.facts.quote) && phrase.find(head))
      return shared ? { words: `is of bevat het beloofde soort stuk: ${shared.kind}`, strength: 1, span: null } : null
    },
    examples: [
      {
        promise: { quote: 'De Kamer ontvangt een kabinetsreactie op het advies over pontons.' },
        later: { text: 'Hierbij bied ik u de beleidsreactie op het advies over pontons aan.' },
        words: 'is of bevat het beloofde soort stuk: kabinetsreactie',
      },
      {
        promise: { quote: 'Uw Kamer ontvangt een BNC-fiche over de verordening.' },
        later: { text: 'Hierbij.', title: 'Fiche: Verordening pontons' },
        words: 'is of bevat het beloofde soort stuk: BNC-fiche',
      },
    ],
    counterexamples: [
      {
        promise: { quote: 'Ik informeer uw Kamer per brief over de pontons.' },
        later: { text: 'Met deze brief informeer ik u over de pontons.' },
        why: 'Elke brief is een brief.',
      },
    ],
  },
]
