import type { ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import { citeDocument, nameDocumentId } from '../kamerstuk'
import { ACTOR_WORDS, capitalise, countDays } from '../labels'
import { printQuote, tidyQuote } from '../source-text'
import { findLastContact } from './last-contact'

/** A written question about one promise, in Dutch, as members of parliament ask them: to whom, about what, point by point. */
export interface Question {
  to: string
  about: string
  points: string[]
}

/** A draft of written questions: it states what is known on the day and asks for the rest; it accuses of nothing unproved. */
export function writeQuestion(commitment: ListedCommitment, asOf: Day): Question {
  const { document, actor } = commitment
  return {
    to: actor.office ?? capitalise(ACTOR_WORDS[actor.type]),
    about: document.title ? tidyQuote(document.title) : citeDocument(document),
    points: [recall(commitment), ...askAbout(commitment, asOf)],
  }
}

/** One question for a debate: the promise by its day and paper, its term, and what is asked. */
export function suggestQuestion(commitment: ListedCommitment): string {
  const { document, daysLate } = commitment
  const made = document.date ? `van ${formatDay(document.date)} ` : ''
  const term = tellTerm(commitment)
  const passed = commitment.clock === 'overdue' ? `; die termijn is ${countDays(daysLate)} verstreken` : ''
  return `Over de toezegging ${made}(${citeDocument(document)})${term ? `, ${term}${passed}` : ''}: ${when(commitment)}`
}

function recall({ document, quote }: ListedCommitment): string {
  const made = document.date ? ` van ${formatDay(document.date)}` : ''
  return `Herinnert u zich de toezegging${made} in ${citeDocument(document)}: «${printQuote(quote)}»?`
}

function askAbout(commitment: ListedCommitment, asOf: Day): string[] {
  const { clock, outcome, daysLate } = commitment
  const term = tellTerm(commitment)
  if (outcome === 'lapsed' || outcome === 'unclear' || outcome === 'continuing') {
    return ['Wat is op dit moment de stand van zaken van deze toezegging?']
  }
  switch (clock) {
    case 'overdue':
      return [
        `Klopt het dat deze toezegging ${term} had, en dat die termijn op ${formatDay(asOf)} ${countDays(daysLate)} verstreken was?`,
        ...askAboutContact(commitment),
        isDone(commitment),
        'Zo nee, waarom is de termijn niet gehaald, en waarom is de Kamer niet eerder over het uitstel geïnformeerd?',
        when(commitment),
      ]
    case 'due-soon':
    case 'on-track':
      return [
        `De toezegging heeft ${term}. Wordt die termijn gehaald?`,
        ...askAboutContact(commitment),
        'Zo nee, waarom niet, en op welke datum wordt de toezegging dan nagekomen?',
      ]
    case 'no-deadline':
      return [
        term ? `De toezegging heeft ${term}. Wat is de stand van zaken?` : 'Wat is de stand van zaken?',
        ...askAboutContact(commitment),
        'Op welke datum wordt de toezegging uiterlijk nagekomen?',
      ]
    case 'on-time':
    case 'late':
      return [
        ...askAboutContact(commitment),
        'Is aan deze toezegging naar uw oordeel volledig voldaan, en met welk stuk?',
      ]
    default:
      return clock satisfies never
  }
}

function askAboutContact(commitment: ListedCommitment): string[] {
  const contact = findLastContact(commitment)
  if (!contact) return []
  const name = nameDocumentId(contact.document, contact.date)
  return [`Beschouwt u deze toezegging als afgedaan met ${name}? Zo ja, met welke passage?`]
}

function isDone({ kind }: ListedCommitment): string {
  return kind === 'inform'
    ? 'Heeft de Kamer het toegezegde ontvangen, en zo ja, wanneer en met welk stuk?'
    : 'Is het toegezegde gedaan, en zo ja, wanneer?'
}

function when({ kind }: ListedCommitment): string {
  return kind === 'inform'
    ? 'Op welke datum ontvangt de Kamer het toegezegde?'
    : 'Op welke datum is het toegezegde gedaan?'
}

/** "als termijn «in mei 2019», uiterlijk 31 mei 2019", as far as known; empty when there is no term. */
function tellTerm({ deadline }: ListedCommitment): string {
  if (!deadline) return ''
  const words = tidyQuote(deadline.words)
  const moved = deadline.shifts > 0 && deadline.firstLatest ? `, eerst ${formatDay(deadline.firstLatest)}` : ''
  const day = deadline.latest ? `uiterlijk ${formatDay(deadline.latest)}${moved}` : ''
  return `als termijn ${[words && `«${words}»`, day].filter(Boolean).join(', ')}`
}
