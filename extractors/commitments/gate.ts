import type { CommitmentKind } from '../types'
import { readTerms, type Term } from './frame'
import {
  CUE_BITS,
  type Cue,
  type Cues,
  FINITE_BITS,
  INFINITIVE_BITS,
  PARTICIPLE_BITS,
  type PromisingGroup,
} from './lexicon/word-cues'
import { COMMITMENT_RULES } from './rules/index'

/**
 * The prefilter: what the words of a sentence must give, at the least, before some rule could hold for one of its clauses. It
 * is worked out from the phrases of the rules, so that no rule can fall outside it.
 */

/** What brings each slot besides the verbs: one of these sets must be there. A slot that is not listed asks nothing. */
const BROUGHT_BY: Record<string, readonly (readonly (Cue | PromisingGroup)[])[]> = {
  zal: [['zal'], ['kan', 'hope'], ['toezeggen']],
  'zal worden': [
    ['zal', 'wordt'],
    ['kan', 'wordt', 'hope'],
  ],
  'zal zijn': [['zal', 'is']],
  wordt: [['wordt']],
  laat: [['laat']],
  wil: [['wil']],
  kan: [['kan']],
  'moet zijn': [['moet']],
  is: [['is'], ['laat']],
  te: [['te']],
  'de regering': [['government']],
  'een dienst': [['agency']],
  'een derde': [['third'], ['wordt', 'chamber'], ['zal', 'chamber']],
  'een proces': [['work']],
  'een stuk': [['work']],
  'niemand genoemd': [['wordt'], ['zal', 'is']],
  'de Kamer': [['chamber']],
  'de Kamer als onderwerp': [['chamber']],
  'naar de Kamer': [['chamber']],
  'bericht voor de Kamer': [['letter']],
  'brief voor de Kamer': [['letter']],
  antwoorden: [['letter']],
  termijn: [['time']],
  voornemens: [['hope']],
  bereid: [['hope']],
  intentie: [['hope']],
  streven: [['hope']],
  verwachting: [['hope']],
  streefdatum: [['hope']],
  toezending: [['hope']],
  voltooiing: [['hope']],
  handelen: [['handelen'], ['laat']],
  'is klaar': [['verlopen']],
  'gaat gelden': [['verlopen']],
  'wordt duidelijk': [['verlopen']],
  toezeggen: [['toezeggen']],
}

/** The slots that the prefilter looks for: a test holds them against what rules name. */
export const GATED_SLOTS: readonly string[] = Object.keys(BROUGHT_BY)

type Form = 'finite' | 'participle' | 'any'

/** The form that a tense asks of the verb with the meaning; the other tenses take any. */
const FORM_OF = new Map<string, Form>([
  ['nu', 'finite'],
  ['wordt', 'participle'],
  ['zal worden', 'participle'],
  ['zal zijn', 'participle'],
])
const FORMS: readonly Form[] = ['finite', 'participle', 'any']

const BITS_OF: Record<Form, readonly Record<PromisingGroup, number>[]> = {
  finite: [FINITE_BITS],
  participle: [PARTICIPLE_BITS],
  any: [FINITE_BITS, INFINITIVE_BITS, PARTICIPLE_BITS],
}

/** Signs and verbs that must all be there, as in `Cues`. */
type Needed = Pick<Cues, 'signs' | 'verbs'>

/** What one term of a rule asks: one of these cues, or all of one of the sets. */
interface GatedTerm extends Needed {
  sets: readonly Needed[]
}

/** The terms of a rule that ask something. */
type Gate = readonly GatedTerm[]

const gatesOfKind = (kind: CommitmentKind): readonly Gate[] =>
  COMMITMENT_RULES.filter((rule) => rule.kind === kind).flatMap(({ phrase }) => gatesOf(phrase))
const GATES: Record<CommitmentKind, readonly Gate[]> = {
  inform: gatesOfKind('inform'),
  act: gatesOfKind('act'),
  external: gatesOfKind('external'),
}

/** In a debate an act needs a day or someone who says to promise it, and nobody else counts: see the exclusions. */
const ACT_IN_DEBATE = CUE_BITS.time | CUE_BITS.toezeggen

/** Whether a sentence with these cues has what some rule needs. */
export function mayPromise(signs: number, verbs: number, isDebate: boolean): boolean {
  if (hasOpen(GATES.inform, signs, verbs)) return true
  if (isDebate) return (signs & ACT_IN_DEBATE) !== 0 && hasOpen(GATES.act, signs, verbs)
  return hasOpen(GATES.act, signs, verbs) || hasOpen(GATES.external, signs, verbs)
}

function hasOpen(gates: readonly Gate[], signs: number, verbs: number): boolean {
  for (const gate of gates) if (isOpen(gate, signs, verbs)) return true
  return false
}

function isOpen(gate: Gate, signs: number, verbs: number): boolean {
  for (const term of gate)
    if ((signs & term.signs) === 0 && (verbs & term.verbs) === 0 && !hasOne(term.sets, signs, verbs)) return false
  return true
}

function hasOne(sets: readonly Needed[], signs: number, verbs: number): boolean {
  for (const set of sets) if ((signs & set.signs) === set.signs && (verbs & set.verbs) === set.verbs) return true
  return false
}

/** A gate for each form that the tenses of a rule ask of its verb. */
function gatesOf(phrase: string): Gate[] {
  const terms = readTerms(phrase).filter((term) => !term.absent)
  const tenses = terms.find(({ options }) => options.some((option) => formOf(option) !== 'any'))
  if (tenses === undefined) return [gateOf(terms, 'any')]
  return FORMS.flatMap((form) => {
    const options = tenses.options.filter((option) => formOf(option) === form)
    return options.length === 0
      ? []
      : [
          gateOf(
            terms.map((term) => (term === tenses ? { ...term, options } : term)),
            form,
          ),
        ]
  })
}

function formOf(option: readonly string[]): Form {
  return option.map((slot) => FORM_OF.get(slot)).find((form) => form !== undefined) ?? 'any'
}

/** The terms that ask something, those with the fewest ways first. */
function gateOf(terms: readonly Term[], form: Form): Gate {
  return terms
    .map(({ options }) => options.flatMap((option) => setsOf(option, form)))
    .filter((sets) => !sets.some(({ signs, verbs }) => signs === 0 && verbs === 0))
    .sort((a, b) => a.length - b.length)
    .map(toTerm)
}

function toTerm(sets: readonly Needed[]): GatedTerm {
  const single = sets.filter(isSingle)
  const signs = single.reduce((bits, set) => bits | set.signs, 0)
  const verbs = single.reduce((bits, set) => bits | set.verbs, 0)
  return { signs, verbs, sets: sets.filter((set) => !isSingle(set)) }
}

/** Whether a set is one cue. */
function isSingle({ signs, verbs }: Needed): boolean {
  return (signs & (signs - 1)) === 0 && (verbs & (verbs - 1)) === 0 && (signs === 0 || verbs === 0)
}

/** The sets of cues that bring all slots of an option. */
function setsOf(option: readonly string[], form: Form): Needed[] {
  return option.reduce<Needed[]>(
    (sets, slot) => {
      const ways = BROUGHT_BY[slot] ?? (isGroup(slot) ? [[slot]] : [[]])
      return sets.flatMap((set) => ways.flatMap((way) => addWay(set, way, form)))
    },
    [{ signs: 0, verbs: 0 }],
  )
}

/** A set with the cues of one way to bring a slot; several where a verb may stand in any form. */
function addWay({ signs, verbs }: Needed, way: readonly (Cue | PromisingGroup)[], form: Form): Needed[] {
  const signsOfWay = way.reduce((bits, name) => (isGroup(name) ? bits : bits | CUE_BITS[name]), signs)
  const group = way.find(isGroup)
  const forms = group === undefined ? [0] : BITS_OF[form].map((bits) => bits[group])
  return forms.map((bits) => ({ signs: signsOfWay, verbs: verbs | bits }))
}

function isGroup(name: string): name is PromisingGroup {
  return name in FINITE_BITS
}
