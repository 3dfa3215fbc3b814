import type { Refusal } from '../refusal'

/** What a page says when it cannot give what was asked: both languages of one refusal stand together. */
type Said = { nl: Refusal; en: Refusal }

function say(nl: [title: string, text: string], en: [title: string, text: string]): Said {
  return { nl: { title: nl[0], text: nl[1] }, en: { title: en[0], text: en[1] } }
}

const UNKNOWN_QUERY = ['Deze zoekvraag is niet bekend', 'We do not know this query'] as const
const UNKNOWN_VALUE = ['Deze waarde is niet bekend', 'We do not know this value'] as const
const NO_PROMISE = ['Deze toezegging is er niet', 'There is no such promise'] as const
const NO_PAGE = ['Deze bladzijde is er niet', 'There is no such page'] as const
const NO_DOCUMENT = ['Dit document is er niet', 'There is no such document'] as const

export const REFUSALS = {
  query: (nl: string, en: string) => say([UNKNOWN_QUERY[0], nl], [UNKNOWN_QUERY[1], en]),
  value: (nl: string, en: string) => say([UNKNOWN_VALUE[0], nl], [UNKNOWN_VALUE[1], en]),
  /** A value of a name, with what was expected. */
  valueOf: (name: string, value: string, nl: string, en: string) =>
    say(
      [UNKNOWN_VALUE[0], `Onbekende waarde “${value}” voor “${name}”: ${nl}.`],
      [UNKNOWN_VALUE[1], `Unknown value “${value}” for “${name}”: ${en}.`],
    ),
  choice: (name: string, value: string, values: string) =>
    REFUSALS.valueOf(name, value, `kies uit ${values}`, `choose from ${values}`),
  name: (name: string, known: string) =>
    say(
      [UNKNOWN_QUERY[0], `Het adres vraagt om “${name}”, maar die naam kent deze pagina niet. Wel bekend: ${known}.`],
      [UNKNOWN_QUERY[1], `The address asks for “${name}”, a name this page does not know. It knows: ${known}.`],
    ),
  twice: (name: string) =>
    say(
      ['Een naam staat er dubbel', `“${name}” staat meer dan eens in het adres. Laat er één staan.`],
      ['A name stands there twice', `“${name}” stands in the address more than once. Leave one.`],
    ),
  noDay: (name: string, given: string) =>
    say(
      ['Deze dag bestaat niet', `“${given}” is geen dag. Schrijf “${name}” als jjjj-mm-dd, bijvoorbeeld 2019-01-05.`],
      ['There is no such day', `“${given}” is no day. Write “${name}” as yyyy-mm-dd, for example 2019-01-05.`],
    ),
  farDay: (name: string, nl: [string, string], en: [string, string]) =>
    say(
      ['Deze dag ligt te ver weg', `Kies voor “${name}” een dag van ${nl[0]} tot en met ${nl[1]}.`],
      ['This day is too far away', `Choose a day from ${en[0]} up to ${en[1]} for “${name}”.`],
    ),
  pageNumber: (text: string) =>
    say(
      ['Deze bladzijde bestaat niet', `“${text}” is geen bladzijde: kies een getal vanaf 1.`],
      ['There is no such page', `“${text}” is no page: choose a number from 1 on.`],
    ),
  pastTheEnd: () => say([NO_PAGE[0], 'De lijst houdt eerder op.'], [NO_PAGE[1], 'The list ends before it.']),
  nothingHere: () =>
    say(
      ['Deze pagina is er niet', 'Het adres klopt niet, of wat hier stond heeft een ander adres gekregen.'],
      ['There is no such page', 'The address is wrong, or what stood here has moved.'],
    ),
  entity: (nl: { one: string; many: string }, en: { one: string; many: string }, text: string) =>
    say(
      [
        `${nl.one} niet gevonden`,
        `“${text}” kennen wij niet. Kijk in de lijst “${nl.many}” hoe de naam in een adres staat.`,
      ],
      [`${en.one} not found`, `We do not know “${text}”. The list “${en.many}” shows how a name stands in an address.`],
    ),
  noPromise: () =>
    say(
      [NO_PROMISE[0], 'Misschien is het adres niet volledig overgenomen.'],
      [NO_PROMISE[1], 'Perhaps the address was not copied in full.'],
    ),
  noPromiseThen: () =>
    say(
      [NO_PROMISE[0], 'Er is op de peildatum geen toezegging met dit adres.'],
      [NO_PROMISE[1], 'On this day there is no promise with this address.'],
    ),
  notYetPromised: () =>
    say(
      ['Deze toezegging was er nog niet', 'Zij is gedaan na de peildatum die in het adres staat.'],
      ['This promise had not been made', 'It was made after the day in the address.'],
    ),
  noDocument: () =>
    say(
      [NO_DOCUMENT[0], 'Het is niet gelezen, of het is van na de peildatum in het adres.'],
      [NO_DOCUMENT[1], 'It was not read, or is of after the day in the address.'],
    ),
  noRule: (rule: string) =>
    say(
      [
        'Deze regel staat niet in het regelboek',
        `“${rule}” is geen regel, of is het niet meer. Alle regels staan op /regels.`,
      ],
      ['This rule is not in the rule book', `“${rule}” is no rule, or no longer. All rules stand at /en/regels.`],
    ),
  noChart: (name: string, known: string) =>
    say(
      ['Deze grafiek is er niet', `“${name}” is geen grafiek. Wel: ${known}.`],
      ['There is no such chart', `“${name}” is no chart. These are: ${known}.`],
    ),
  noWeek: (week: string) =>
    say(
      [
        'Van deze week is geen stand bevroren',
        `“${week}” staat niet bij de weekstanden. Een week heet als 2026-w48; de scorekaart noemt welke er zijn.`,
      ],
      [
        'Nothing was frozen of this week',
        `“${week}” is not among the frozen weeks. A week is named as 2026-w48; the scorecard lists those there are.`,
      ],
    ),
  noMinistry: (code: string) =>
    say(
      ['Dit ministerie is niet bekend', `“${code}” is geen code als BZK, JenV of VWS.`],
      ['We do not know this ministry', `“${code}” is no code such as BZK, JenV or VWS.`],
    ),
  noCommittee: (text: string) =>
    say(
      ['Deze commissie is niet bekend', `“${text}” voor “commissie”: een commissie als binnenlandse-zaken of BIZA.`],
      ['We do not know this committee', `“${text}” for “commissie”: a committee such as binnenlandse-zaken or BIZA.`],
    ),
  pastDebate: (nl: [string, string], en: [string, string]) =>
    say(
      [
        'Dit debat is al geweest',
        `Het debat van ${nl[0]} ligt voor de peildatum, ${nl[1]}. Zet de peildatum op de dag van het debat of ervoor.`,
      ],
      [
        'This debate has been held',
        `The debate of ${en[0]} lies before the day asked for, ${en[1]}. Ask for the day of the debate or one before it.`,
      ],
    ),
  noDebate: () =>
    say(
      ['Welk debat?', 'Noem in het adres een “commissie” of een “onderwerp”.'],
      ['Which debate?', 'Name a “commissie” or an “onderwerp” in the address.'],
    ),
  notBegun: (nl: [string, string], en: [string, string]) =>
    say(
      [
        'Deze periode is nog niet begonnen',
        `De periode begint op ${nl[0]}; op de peildatum, ${nl[1]}, kan er nog niets over worden gezegd.`,
      ],
      [
        'This period has not begun',
        `The period begins on ${en[0]}; on the day asked for, ${en[1]}, nothing can be said of it yet.`,
      ],
    ),
  longSentence: (length: number, most: number) =>
    say(
      ['Deze zin is te lang', `“zin” heeft ${length} tekens; ten hoogste ${most} kan.`],
      ['This sentence is too long', `“zin” has ${length} characters; at most ${most} can be read.`],
    ),
  unreadableForm: () =>
    say(
      ['Dit formulier kan niet worden gelezen', 'Er is niets gewijzigd. Open de pagina opnieuw.'],
      ['This form cannot be read', 'Nothing was changed. Open the page again.'],
    ),
  notYours: () =>
    say(
      ['Dit mag niet met uw account', 'Beslissen over toezeggingen kan alleen wie redacteur is.'],
      ['Not allowed with your account', 'Only editors can decide on promises.'],
    ),
  outside: (address: string) =>
    say(
      ['Dit adres ligt buiten deze site', `Na het aanmelden kunt u niet naar “${address}”.`],
      ['This address is outside this site', `After signing in you cannot go to “${address}”.`],
    ),
  noLink: () =>
    say(
      ['Deze koppeling is er niet', 'De regels stellen dit vervolg niet (meer) voor bij deze toezegging.'],
      ['There is no such link', 'The rules do not (or no longer) propose this document for this promise.'],
    ),
  tooBusy: () =>
    say(
      [
        'Er wordt al gedownload',
        'Het bestand met alle gegevens wordt nu voor anderen gemaakt. Probeer het over een minuut opnieuw.',
      ],
      ['Too many downloads', 'The file with all data is being made for others. Try again in a minute.'],
    ),
}
