import type { CommitmentDetail, ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import { hasNumber, nameDocument, titleBeside } from '../kamerstuk'
import { countDays } from '../labels'
import { printQuote, printSubject, tidyQuote } from '../source-text'
import { isSetLater } from '../term-in-force'
import { findAddressee } from './addressee'
import { findLastContact, nameInSentence } from './last-contact'

/** A written question about one promise, in Dutch, as members of parliament ask them: to whom, about what, point by point. */
export interface Question {
  to: string
  about: string
  points: string[]
}

type Asked = Pick<CommitmentDetail, keyof ListedCommitment | 'officeHolders'>

/** A draft of written questions: it states what is known on the day and asks for the rest; it accuses of nothing unproved. */
export function writeQuestion(commitment: Asked, asOf: Day): Question {
  const { office, succeeded } = findAddressee(commitment, asOf)
  return {
    to: office,
    about: nameSubject(commitment),
    points: [recall(commitment, succeeded), ...askAbout(commitment, asOf)],
  }
}

/** One question for a debate: the promise by its day and paper, its term, and what is asked. */
export function suggestQuestion(commitment: ListedCommitment): string {
  const term = tellTerm(commitment)
  const passed = commitment.clock === 'overdue' ? ` Die is met ${countDays(commitment.daysLate)} overschreden.` : ''
  const contact = findLastContact(commitment)
  const done = contact ? `Is zij afgedaan met ${nameInSentence(contact)}? Zo nee, op` : 'Op'
  const told = term ? ` had als termijn ${term}.${passed}` : ' noemde geen termijn.'
  return `De toezegging ${tellPlace(commitment)}${told} ${done} ${when(commitment)}`
}

/** What the questions are about: the subject of the paper, else the promise by its day. */
function nameSubject({ document }: ListedCommitment): string {
  const title = titleBeside(document)
  if (title) return printSubject(title)
  if (document.title && document.number) return `toezegging ${document.number} in het register van de Kamer`
  return document.date ? `de toezegging van ${formatDay(document.date)}` : 'een toezegging'
}

function recall(commitment: ListedCommitment, succeeded: boolean): string {
  const quote = `«${printQuote(commitment.quote)}»`
  return succeeded
    ? `Kent u de toezegging van uw ambtsvoorganger ${tellPlace(commitment)}: ${quote}?`
    : `Herinnert u zich de toezegging ${tellPlace(commitment)}: ${quote}?`
}

const ARTICLES = { letter: 'de', answer: 'het', debate: 'het', other: 'het' } as const

/** "van 13 december 2018 (Kamerstuk 30 821, nr. 51)"; of a paper without a number "in de brief van 24 april 2015 (Titel)". */
function tellPlace({ document }: ListedCommitment): string {
  const name = nameDocument(document)
  if (hasNumber(document)) return document.date ? `van ${formatDay(document.date)} (${name})` : `in ${name}`
  const title = document.title ? ` (${printSubject(document.title)})` : ''
  return `in ${ARTICLES[document.kind]} ${name.slice(0, 1).toLowerCase()}${name.slice(1)}${title}`
}

function askAbout(commitment: ListedCommitment, asOf: Day): string[] {
  const { clock, outcome, daysLate } = commitment
  const term = tellTerm(commitment)
  if (outcome === 'lapsed' || outcome === 'unclear' || outcome === 'continuing') {
    return ['Wat is op dit moment de stand van zaken van deze toezegging?']
  }
  if (outcome === 'fulfilled') {
    return [
      ...askAboutContact(commitment),
      'Is aan deze toezegging naar uw oordeel volledig voldaan, en met welk stuk?',
    ]
  }
  switch (clock) {
    case 'overdue':
      return [
        `Klopt het dat voor deze toezegging als termijn gold: ${term}, en dat die op ${formatDay(asOf)} met ${countDays(daysLate)} was overschreden?`,
        ...askAboutContact(commitment),
        isDone(commitment),
        'Zo nee, waarom is de termijn niet gehaald, en is de Kamer daarover geïnformeerd?',
        `Op ${when(commitment)}`,
      ]
    case 'due-soon':
    case 'on-track':
      return [
        ...askAboutContact(commitment),
        `Voor deze toezegging geldt als termijn: ${term}. Wordt die gehaald?`,
        'Zo nee, waarom niet, en op welke datum wordt de toezegging dan nagekomen?',
      ]
    case 'no-deadline':
    case 'on-time':
    case 'late':
      return [
        `${term ? `Voor deze toezegging geldt als termijn: ${term}. ` : ''}Wat is de stand van zaken?`,
        ...askAboutContact(commitment),
        'Op welke datum wordt de toezegging uiterlijk nagekomen?',
      ]
    default:
      return clock satisfies never
  }
}

function askAboutContact(commitment: ListedCommitment): string[] {
  const contact = findLastContact(commitment)
  if (!contact) return []
  return [`Beschouwt u deze toezegging als afgedaan met ${nameInSentence(contact)}? Zo ja, met welke passage?`]
}

function isDone({ kind }: ListedCommitment): string {
  return kind === 'inform'
    ? 'Heeft de Kamer het toegezegde ontvangen? Zo ja, wanneer en met welk stuk?'
    : 'Is het toegezegde gedaan? Zo ja, wanneer?'
}

/** Behind "op". */
function when({ kind }: ListedCommitment): string {
  return kind === 'inform'
    ? 'welke datum ontvangt de Kamer het toegezegde alsnog?'
    : 'welke datum zal het toegezegde alsnog zijn gedaan?'
}

/** "«in mei 2019» (uiterlijk 31 mei 2019)", as far as known; of a term set later the day in force first. Empty without a term. */
function tellTerm({ deadline }: ListedCommitment): string {
  if (!deadline) return ''
  const words = tidyQuote(deadline.words)
  const { latest, firstLatest } = deadline
  const first = firstLatest ? `«${words}» (uiterlijk ${formatDay(firstLatest)})` : `«${words}»`
  if (!latest || !isSetLater(deadline)) return words && first
  return `uiterlijk ${formatDay(latest)}${words && `, eerst ${first}`}`
}
