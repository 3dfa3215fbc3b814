import type { AcknowledgementEffect, DocumentKind } from '../types'
import type { Finding } from './rule'

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u')

/** Words with which a letter says that it is itself the delivery. */
const HERE = word(
  '[Hh]ier(?:mee|mede|bij|onder)|[Bb]ij(?:gaand|gaande|gevoegd|gevoegde|geval)|[Mm]et (?:de )?(?:toezending|aanbieding) van (?:dit|deze|het|de)|[Mm]et deze (?:brief|brieven|rapportage|aanpassing|wijziging|notitie|reactie|beantwoording)|(?:[Ii]n|[Mm]iddels|[Vv]ia|[Dd]oor|[Bb]ij) (?:deze|onderhavige) (?:brief|Kamerbrief|notitie|rapportage)|[Dd]eze brief (?:gaat|geeft|bevat|informeert|voldoet)|[Mm]et onderstaande?|[Oo]nderstaand|treft (?:u|uw Kamer)|ontvangt u(?: hier)?|bied(?:en)? (?:ik|wij)|aan te bieden|doe(?:n)? (?:ik|wij) u|zend(?:en)? (?:ik|wij) u|toekomen|daarop ziet|ga(?:an)? (?:ik|wij) in deze brief|bericht(?:en)? (?:ik|wij) u',
)
const FUTURE = word(
  'zal|zullen|zult|ga ik|gaan wij|gaat (?:het kabinet|de [Mm]inister|de [Ss]taatssecretaris|mijn)|voornemens|van plan|volg(?:t|en) nog|streef|streven (?:wij|ik)|stuur (?:ik|wij)|informeer (?:ik|wij)|informeren wij|kom(?:t|en)? (?:ik|wij) (?:hier|daar)?(?:op)? ?terug|wordt (?:u|uw Kamer|de Kamer) .{0,80}geïnformeerd|verwacht ik|zoekt|onderzoekt',
)
/** A letter that says it cannot deliver yet does not deliver. */
const DELAYED = word(
  '(?:helaas|nog|blijkt|is|bleek) niet (?:mogelijk|gelukt|haalbaar)|niet (?:mogelijk|gelukt|haalbaar) (?:gebleken|is|blijkt)|meer tijd (?:nodig|vergt|vraagt|kost)|(?:vereist|vergt|vraagt|kost) (?:nog )?(?:enige|meer|extra) (?:extra )?tijd|(?:verzoek|vraag) ik u .{0,20}uitstel|niet (?:eerder|binnen de (?:gestelde|gevraagde|toegezegde|gebruikelijke) termijn)',
)
/** The Kamer did something; the government did not do it yet. */
const KAMER_ACTED = word(
  '(?:heeft|had) (?:uw|de) (?:Kamer|commissie)|(?:[Uu]w|[Dd]e) (?:Kamer|commissie) (?:heeft|had)',
)
const PAST = word('heb|heeft|hebben|had|hadden|is|zijn|werd|werden|was|waren')
const PARTICIPLE =
  /(?<![\p{L}])(?:gegaan|gedaan)(?![\p{L}])|(?<![\p{L}])(?!geen|gelet|gezien|geacht|gedurende|gemeente|gebied)(?:\p{Ll}{0,12}ge\p{Ll}{2,20}(?:d|t|en)|(?:be|ver|ont|her|over|onder)\p{Ll}{2,18}(?:d|t|en))(?![\p{L}])/u

/** Whether this document itself delivers, by the words given. */
export function delivers(words: string): boolean {
  return HERE.test(words)
}

/**
 * The effect of a main report ("heb ik toegezegd"): this document keeps the promise when it says so in the same sentence
 * or beside it; otherwise it only reports.
 */
export function effectOfReport({ text, before, around }: Finding): AcknowledgementEffect {
  if (DELAYED.test(text) || DELAYED.test(around)) return 'reports'
  return delivers(before) || delivers(around) ? 'fulfils' : 'reports'
}

/**
 * The effect of a reference ("zoals toegezegd", "conform de motie"): the main clause beside it tells whether this
 * document does it, will do it, or did it before.
 */
export function effectOfReference({ before, after, kind }: Finding): AcknowledgementEffect {
  return effectOf(`${before} | ${after}`, kind)
}

/** The effect when the words the rule found are themselves the main clause ("aan deze motie is uitvoering gegeven"). */
export function effectOfClause({ text, kind }: Finding): AcknowledgementEffect {
  return effectOf(text, kind)
}

function effectOf(words: string, kind: DocumentKind): AcknowledgementEffect {
  if (delivers(words)) return 'fulfils'
  if (FUTURE.test(words)) return kind === 'letter' && informsNow(words) ? 'fulfils' : 'renews'
  if (KAMER_ACTED.test(words)) return 'reports'
  return PAST.test(words) && PARTICIPLE.test(words) ? 'fulfilled-before' : 'reports'
}

/** A letter that says "informeer ik u" or "stuur ik u" without a later day is itself the information. */
function informsNow(words: string): boolean {
  return INFORMS.test(words) && !LATER.test(words)
}

const INFORMS = word('informeer ik|informeren wij|stuur ik (?:u|uw Kamer|de Kamer)|sturen wij (?:u|uw Kamer|de Kamer)')
const LATER = word(
  'zal|zullen|voor|vóór|uiterlijk|in het (?:voorjaar|najaar|eerste|tweede|derde|vierde|komende|nieuwe)|nader|binnen|zodra|na|begin|eind|medio|komend|komende|volgend|volgende',
)
