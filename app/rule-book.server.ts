import { ACKNOWLEDGEMENT_RULES } from '#extractors/acknowledgements/rules/index'
import { COMMITMENT_RULES, EXCLUSION_RULES } from '#extractors/commitments/rules/index'
import type { AcknowledgementExample, CommitmentExample, Counterexample, Rule, TimeExample } from '#extractors/rule'
import { timeRules } from '#extractors/time/rules/index'
import { formatDay } from './format-day'
import { CERTAINTY_WORDS, EFFECT_WORDS, KIND_WORDS, STRENGTH_WORDS, TERM_WORDS } from './labels'
import { findRuleFigure, type RuleFigure } from './method/measured.server'

/** A rule as its page shows it: functions are gone, examples say in words what they give. */
export interface ShownRule {
  id: string
  title: string
  explanation: string
  phrases: string[]
  convention: string | null
  examples: { sentence: string; gives: string; tryAt: string }[]
  counterexamples: Counterexample[]
  /** Null when it did not fire on the labelled documents. */
  figure: RuleFigure | null
}

export interface RuleGroup {
  id: string
  title: string
  intro: string
  rules: ShownRule[]
}

type AnyExample = TimeExample | CommitmentExample | AcknowledgementExample | Counterexample
type AnyRule = Rule & {
  also?: string[]
  convention?: string | null
  examples: AnyExample[]
  counterexamples: Counterexample[]
}

/** The rule book in the order in which a document meets it. */
export function listRuleGroups(): RuleGroup[] {
  return GROUPS.map(({ rules, ...group }) => ({ ...group, rules: rules.map(showRule) }))
}

/** The groups with only the rules in which every word of `text` stands; empty groups are left out. */
export function searchRules(groups: RuleGroup[], text: string): RuleGroup[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean)
  const fits = (rule: ShownRule) => {
    const all = JSON.stringify(rule).toLowerCase()
    return words.every((word) => all.includes(word))
  }
  return groups
    .map((group) => ({ ...group, rules: group.rules.filter(fits) }))
    .filter((group) => group.rules.length > 0)
}

/** The groups as the rule book lists them: titles and figures. */
export function indexRules(groups: RuleGroup[]) {
  return groups.map(({ rules, ...group }) => ({
    ...group,
    rules: rules.map(({ id, title, figure }) => ({ id, title, figure })),
  }))
}

/** A rule with its group and its neighbours in the rule book; null when the book has no such rule. */
export function findRule(id: string) {
  const all = GROUPS.flatMap(({ rules, ...group }) => rules.map((rule) => ({ group, rule })))
  const at = all.findIndex(({ rule }) => rule.id === id)
  const found = all[at]
  if (!found) return null
  const name = (one: (typeof all)[number] | undefined) => (one ? { id: one.rule.id, title: one.rule.title } : null)
  return { group: found.group, rule: showRule(found.rule), previous: name(all[at - 1]), next: name(all[at + 1]) }
}

/** The title of a rule; the id itself for a rule that is no longer in the book. */
export function nameRule(id: string): { id: string; title: string } {
  const rule = GROUPS.flatMap(({ rules }) => rules).find((candidate) => candidate.id === id)
  return { id, title: rule?.title ?? id }
}

const GROUPS: (Omit<RuleGroup, 'rules'> & { rules: readonly AnyRule[] })[] = [
  {
    id: 'termijnen',
    title: 'Termijnen',
    intro: 'Welke woorden een tijd noemen, en welke laatste dag daaruit volgt.',
    rules: timeRules,
  },
  {
    id: 'toezeggingen',
    title: 'Toezeggingen',
    intro: 'Hoe een toezegging wordt verwoord. De delen van een patroon mogen in elke volgorde staan.',
    rules: COMMITMENT_RULES,
  },
  {
    id: 'uitsluitingen',
    title: 'Wat geen toezegging is',
    intro: 'Deze regels overstemmen de vorige: hun voorbeelden lijken een toezegging en zijn het niet.',
    rules: EXCLUSION_RULES,
  },
  {
    id: 'verwijzingen',
    title: 'Verwijzingen naar eerdere toezeggingen',
    intro: 'Zinnen die zeggen dat iets eerder is toegezegd, en wat ermee is gebeurd.',
    rules: ACKNOWLEDGEMENT_RULES,
  },
]

function showRule(rule: AnyRule): ShownRule {
  const { id, title, explanation, phrase, counterexamples } = rule
  return {
    id,
    title,
    explanation,
    phrases: [phrase, ...(rule.also ?? [])],
    convention: rule.convention ?? null,
    examples: rule.examples.map((example) => ({
      sentence: example.sentence,
      gives: tellExample(example),
      tryAt: addressOfTrial(example),
    })),
    counterexamples,
    figure: findRuleFigure(id),
  }
}

function addressOfTrial(example: AnyExample): string {
  const params = new URLSearchParams({ zin: example.sentence })
  if ('written' in example) params.set('datum', example.written)
  return `/regels/proef?${params}`
}

function tellExample(example: AnyExample): string {
  if ('why' in example) return `geen toezegging: ${example.why}`
  if ('text' in example) return tellTime(example)
  if ('written' in example) return tellAcknowledgement(example)
  const { kind, certainty, strength, conditional } = example.expect
  return [
    kind ? KIND_WORDS[kind] : '',
    strength ? STRENGTH_WORDS[strength] : '',
    certainty ? CERTAINTY_WORDS[certainty] : '',
    conditional ? 'onder voorwaarde' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

function tellTime({ text, type, latest, written }: TimeExample): string {
  const day = latest ? `laatste dag ${formatDay(latest)}` : 'geen laatste dag'
  return `«${text}», ${TERM_WORDS[type]}: ${day} (geschreven op ${formatDay(written)})`
}

function tellAcknowledgement({ expect }: AcknowledgementExample): string {
  const made = expect.madeOn ? `, gedaan op ${formatDay(expect.madeOn)}` : ''
  return `${expect.effect ? EFFECT_WORDS[expect.effect] : 'eerdere toezegging'}${made}${expect.where ? ` (${expect.where})` : ''}`
}
