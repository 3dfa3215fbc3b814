import type { ListedCommitment } from '#db/contract'
import { exportLine } from '#extractors/published-text'
import {
  ACTOR_WORDS,
  clockWord,
  DOCUMENT_KIND_WORDS,
  KIND_WORDS,
  nameMembers,
  outcomeWord,
  STRENGTH_WORDS,
  tellUnreviewed,
} from '../labels'
import { printQuote, tidyQuote } from '../source-text'
import type { About } from './about'
import type { Column } from './csv'

/** The columns of a commitment. The last ones tell of the whole list, so that a row taken out of its file says what it is. */
export function commitmentColumns(about: About): Column<ListedCommitment>[] {
  return [
    ['kenmerk', (item) => item.id],
    ['toezegging', (item) => exportLine(printQuote(item.quote))],
    ['uitkomst', (item) => outcomeWord(item.outcome)],
    ['klok', (item) => clockWord(item.clock)],
    ['dagen_te_laat', (item) => item.daysLate],
    ['termijn_woorden', (item) => (item.deadline ? tidyQuote(item.deadline.words) : null)],
    ['termijn_vanaf', (item) => item.deadline?.earliest ?? null],
    ['termijn_laatste_dag', (item) => item.deadline?.latest ?? null],
    ['termijn_eerst_gegeven', (item) => item.deadline?.firstLatest ?? null],
    ['termijn_verschoven', (item) => item.deadline?.shifts ?? 0],
    ['termijn_regel', (item) => item.deadline?.rule ?? null],
    ['termijn_berust_op', (item) => item.deadline?.basis ?? null],
    ['ambt', (item) => item.actor.office ?? ACTOR_WORDS[item.actor.type]],
    ['bewindspersoon', (item) => item.actor.person],
    ['ministerie', (item) => item.actor.ministry],
    ['aan', (item) => nameMembers(item.madeTo)],
    ['soort', (item) => KIND_WORDS[item.kind]],
    ['hardheid', (item) => STRENGTH_WORDS[item.strength]],
    ['voorwaardelijk', (item) => (item.conditional ? 'ja' : 'nee')],
    ['beoordeeld', (item) => (item.reviewed ? 'ja' : `nee: ${tellUnreviewed(item)}`)],
    [
      'vervolg',
      (item) =>
        item.followUps
          .map(
            ({ document, certainty, verdict }) => `${document} (${verdict ? outcomeWord(verdict) : FOUND[certainty]})`,
          )
          .join(', '),
    ],
    ['document', (item) => item.document.id],
    ['document_soort', (item) => DOCUMENT_KIND_WORDS[item.document.kind]],
    ['document_datum', (item) => item.document.date],
    ['dossier', (item) => item.document.dossier],
    ['nummer', (item) => item.document.number],
    ['document_titel', (item) => (item.document.title === null ? null : exportLine(item.document.title))],
    ['adres', (item) => about.origin + item.url],
    ['peildatum', () => about.peildatum],
    ['zoekvraag', () => about.query],
    ['aantal_in_zoekvraag', () => (about.atLeast ? `${about.count} of meer` : about.count)],
    ['licentie', () => about.licence],
  ]
}

const FOUND = { explicit: 'noemt de toezegging', likely: 'mogelijk' }
