/** One written form of a verb. `finite-end` is the form of a separable verb in a subordinate clause (`toestuurt`). */
export type VerbForm = 'first' | 'third' | 'infinitive' | 'participle' | 'past'

export interface Conjugated {
  form: VerbForm
  word: string
  /** The particle stands inside the word (`toesturen`, `toegestuurd`) or must stand elsewhere in the clause. */
  joined: boolean
}

/** Present stem, third person, participle, simple past (singular) of verbs that follow no rule. */
const IRREGULAR: Record<string, [string, string, string, string]> = {
  vangen: ['vang', 'vangt', 'gevangen', 'ving'],
  beginnen: ['begin', 'begint', 'begonnen', 'begon'],
  beogen: ['beoog', 'beoogt', 'beoogd', 'beoogde'],
  bezien: ['bezie', 'beziet', 'bezien', 'bezag'],
  bespreken: ['bespreek', 'bespreekt', 'besproken', 'besprak'],
  besluiten: ['besluit', 'besluit', 'besloten', 'besloot'],
  bekijken: ['bekijk', 'bekijkt', 'bekeken', 'bekeek'],
  bereiken: ['bereik', 'bereikt', 'bereikt', 'bereikte'],
  bezoeken: ['bezoek', 'bezoekt', 'bezocht', 'bezocht'],
  betrekken: ['betrek', 'betrekt', 'betrokken', 'betrok'],
  bieden: ['bied', 'biedt', 'geboden', 'bood'],
  blijken: ['blijk', 'blijkt', 'gebleken', 'bleek'],
  blijven: ['blijf', 'blijft', 'gebleven', 'bleef'],
  brengen: ['breng', 'brengt', 'gebracht', 'bracht'],
  doen: ['doe', 'doet', 'gedaan', 'deed'],
  dragen: ['draag', 'draagt', 'gedragen', 'droeg'],
  geven: ['geef', 'geeft', 'gegeven', 'gaf'],
  gaan: ['ga', 'gaat', 'gegaan', 'ging'],
  heffen: ['hef', 'heft', 'geheven', 'hief'],
  herzien: ['herzie', 'herziet', 'herzien', 'herzag'],
  houden: ['houd', 'houdt', 'gehouden', 'hield'],
  kijken: ['kijk', 'kijkt', 'gekeken', 'keek'],
  komen: ['kom', 'komt', 'gekomen', 'kwam'],
  krijgen: ['krijg', 'krijgt', 'gekregen', 'kreeg'],
  laten: ['laat', 'laat', 'gelaten', 'liet'],
  lopen: ['loop', 'loopt', 'gelopen', 'liep'],
  nemen: ['neem', 'neemt', 'genomen', 'nam'],
  onderzoeken: ['onderzoek', 'onderzoekt', 'onderzocht', 'onderzocht'],
  ontvangen: ['ontvang', 'ontvangt', 'ontvangen', 'ontving'],
  roepen: ['roep', 'roept', 'geroepen', 'riep'],
  schrijven: ['schrijf', 'schrijft', 'geschreven', 'schreef'],
  sluiten: ['sluit', 'sluit', 'gesloten', 'sloot'],
  spreken: ['spreek', 'spreekt', 'gesproken', 'sprak'],
  staan: ['sta', 'staat', 'gestaan', 'stond'],
  treden: ['treed', 'treedt', 'getreden', 'trad'],
  treffen: ['tref', 'treft', 'getroffen', 'trof'],
  trekken: ['trek', 'trekt', 'getrokken', 'trok'],
  verschijnen: ['verschijn', 'verschijnt', 'verschenen', 'verscheen'],
  verschaffen: ['verschaf', 'verschaft', 'verschaft', 'verschafte'],
  verzoeken: ['verzoek', 'verzoekt', 'verzocht', 'verzocht'],
  vinden: ['vind', 'vindt', 'gevonden', 'vond'],
  vragen: ['vraag', 'vraagt', 'gevraagd', 'vroeg'],
  weten: ['weet', 'weet', 'geweten', 'wist'],
  winnen: ['win', 'wint', 'gewonnen', 'won'],
  zeggen: ['zeg', 'zegt', 'gezegd', 'zei'],
  vervangen: ['vervang', 'vervangt', 'vervangen', 'verving'],
  behouden: ['behoud', 'behoudt', 'behouden', 'behield'],
  ontbinden: ['ontbind', 'ontbindt', 'ontbonden', 'ontbond'],
  verkopen: ['verkoop', 'verkoopt', 'verkocht', 'verkocht'],
  bevinden: ['bevind', 'bevindt', 'bevonden', 'bevond'],
  verzenden: ['verzend', 'verzendt', 'verzonden', 'verzond'],
  hangen: ['hang', 'hangt', 'gehangen', 'hing'],
  wegen: ['weeg', 'weegt', 'gewogen', 'woog'],
  heroverwegen: ['heroverweeg', 'heroverweegt', 'heroverwogen', 'heroverwoog'],
  werven: ['werf', 'werft', 'geworven', 'wierf'],
  kopen: ['koop', 'koopt', 'gekocht', 'kocht'],
  denken: ['denk', 'denkt', 'gedacht', 'dacht'],
  vernemen: ['verneem', 'verneemt', 'vernomen', 'vernam'],
  voorkomen: ['voorkom', 'voorkomt', 'voorkomen', 'voorkwam'],
  bestaan: ['besta', 'bestaat', 'bestaan', 'bestond'],
  ontstaan: ['ontsta', 'ontstaat', 'ontstaan', 'ontstond'],
  begrijpen: ['begrijp', 'begrijpt', 'begrepen', 'begreep'],
  grijpen: ['grijp', 'grijpt', 'gegrepen', 'greep'],
  verwijzen: ['verwijs', 'verwijst', 'verwezen', 'verwees'],
  kiezen: ['kies', 'kiest', 'gekozen', 'koos'],
  verliezen: ['verlies', 'verliest', 'verloren', 'verloor'],
  vallen: ['val', 'valt', 'gevallen', 'viel'],
  gelden: ['geld', 'geldt', 'gegolden', 'gold'],
  helpen: ['help', 'helpt', 'geholpen', 'hielp'],
  zitten: ['zit', 'zit', 'gezeten', 'zat'],
  liggen: ['lig', 'ligt', 'gelegen', 'lag'],
  verbieden: ['verbied', 'verbiedt', 'verboden', 'verbood'],
  verlaten: ['verlaat', 'verlaat', 'verlaten', 'verliet'],
  stijgen: ['stijg', 'stijgt', 'gestegen', 'steeg'],
  lijken: ['lijk', 'lijkt', 'geleken', 'leek'],
  verkrijgen: ['verkrijg', 'verkrijgt', 'verkregen', 'verkreeg'],
  ontbreken: ['ontbreek', 'ontbreekt', 'ontbroken', 'ontbrak'],
  verdwijnen: ['verdwijn', 'verdwijnt', 'verdwenen', 'verdween'],
  bewegen: ['beweeg', 'beweegt', 'bewogen', 'bewoog'],
  halen: ['haal', 'haalt', 'gehaald', 'haalde'],
  zenden: ['zend', 'zendt', 'gezonden', 'zond'],
  zien: ['zie', 'ziet', 'gezien', 'zag'],
  zijn: ['ben', 'is', 'geweest', 'was'],
  zoeken: ['zoek', 'zoekt', 'gezocht', 'zocht'],
  wijzen: ['wijs', 'wijst', 'gewezen', 'wees'],
  overleggen: ['overleg', 'overlegt', 'overlegd', 'overlegde'],
  voldoen: ['voldoe', 'voldoet', 'voldaan', 'voldeed'],
  voorzien: ['voorzie', 'voorziet', 'voorzien', 'voorzag'],
  overwegen: ['overweeg', 'overweegt', 'overwogen', 'overwoog'],
  onderhouden: ['onderhoud', 'onderhoudt', 'onderhouden', 'onderhield'],
  ondernemen: ['onderneem', 'onderneemt', 'ondernomen', 'ondernam'],
}

/** Verbs in -elen, -enen, -eren and -igen whose last syllable is weak keep their vowel single. */
const WEAK_ENDING =
  /(?:[^aeiou]elen|(?:tek|rek|op|reg|ord)enen|(?:beter|vorder|lever|minder|ander|zeker|inner|wonder|hinder|nader|helder|seiner|monitor|vergader|ondersteuner)en)$/u
const STRONG_ENDING = /^(?:ver|mede|be)?delen$|oordelen$|(?:velen|spelen|lenen|dienen)$/u
const NO_GE = /^(?:be|ge|her|er|ont|ver|onder(?:zoek|steun|teken|houd|neem|bouw|bouwen))/u

/**
 * The present, infinitive and participle forms of a Dutch verb. A bar parts a separable verb: `toe|sturen`.
 * Forms without the particle are marked `joined: false`.
 */
export function conjugate(entry: string): Conjugated[] {
  const bar = entry.indexOf('|')
  const particle = bar < 0 ? '' : entry.slice(0, bar)
  const base = entry.slice(bar + 1)
  const [first, third, participle, past] = IRREGULAR[base] ?? regularForms(base)
  const simple: Conjugated[] = [
    { form: 'first', word: first, joined: particle === '' },
    { form: 'third', word: third, joined: particle === '' },
    { form: 'infinitive', word: base, joined: particle === '' },
    { form: 'past', word: past, joined: particle === '' },
  ]
  if (particle === '') return [...simple, { form: 'participle', word: participle, joined: true }]
  const joined: Conjugated[] = [
    { form: 'first', word: particle + first, joined: true },
    { form: 'third', word: particle + third, joined: true },
    { form: 'infinitive', word: particle + base, joined: true },
    { form: 'participle', word: particle + participle, joined: true },
  ]
  return [...simple, ...joined]
}

function regularForms(infinitive: string): [string, string, string, string] {
  const cut = infinitive.slice(0, -2)
  const voiceless = /(?:t|k|f|s|ch|p|x)$/u.test(cut)
  const stem = stemOf(infinitive, cut)
  const third = stem.endsWith('t') ? stem : `${stem}t`
  const ending = voiceless ? 't' : 'd'
  const weak = stem.endsWith(ending) ? stem : stem + ending
  const participle = NO_GE.test(infinitive) ? weak : prefixed(weak)
  return [stem, third, participle, `${stem}${ending}e`]
}

function stemOf(infinitive: string, cut: string): string {
  const weak = WEAK_ENDING.test(infinitive) && !STRONG_ENDING.test(infinitive)
  let stem = cut
  if (/(\p{L})\1$/u.test(cut) && !/[aeou]{2}$/u.test(cut)) stem = cut.slice(0, -1)
  else if (!weak && /(?:^|[^aeiou])[aeou][^aeiou]$/u.test(cut)) stem = `${cut.slice(0, -1)}${cut.at(-2)}${cut.at(-1)}`
  else if (/(?:ë|ue|ie)r$/u.test(cut)) stem = `${cut.slice(0, -1)}er`
  return stem.replace(/v$/u, 'f').replace(/z$/u, 's')
}

function prefixed(weak: string): string {
  if (weak.startsWith('e')) return `geë${weak.slice(1)}`
  if (weak.startsWith('i')) return `geï${weak.slice(1)}`
  return `ge${weak}`
}
