import type { Span } from '../types'

/**
 * Whether the clause around a term looks back. Dutch letters write "in september is een studie gestart" and "in
 * september start een studie": without a year only the verb tells which September is meant.
 */

/** Where a clause ends: punctuation, or a word that opens a clause of its own. */
const BOUNDARY =
  /[,;:()«»“”"–]|(?<=(?:toegezegd|beloofd|verzocht|gevraagd|aangekondigd|opgeroepen|besloten)\s)(?=\p{L})|(?<![\p{L}\p{N}])(?:(?<!(?:is|heeft|was|wordt|zal|kan|gaat|wil|had|werd|zijn)\s)dat|die|waar\p{L}{0,10}|om|omdat|zodat|opdat|terwijl|hoewel|maar|wat|wie|of|toen)(?![\p{L}\p{N}])/gu

/** A second main clause behind "en" has a finite verb of its own near by. */
const AND_CLAUSE =
  /(?<![\p{L}\p{N}])en\s(?=(?:[^\s,;]{1,30}\s){0,3}(?:zal|zullen|wordt|worden|is|zijn|heeft|hebben|kan|kunnen|gaat|gaan|wil|willen|komt|komen|volgt)(?![\p{L}\p{N}]))/gu

const FUTURE =
  /(?<![\p{L}\p{N}])(?:zal|zullen|zult|gaat|gaan|ga|wordt|worden|word|kan|kunnen|wil|willen|komt|komen|kom|volgt|volgen|start|starten|streef|streeft|streven|verwacht|verwachten|verwachting|voornemens|voornemen|moet|moeten|dient|dienen|verzoekt|verzoek|stuur|stuurt|informeer|informeert|ontvangt|zeg|hoop|hoopt|bereid|verschijnt|bied|biedt|zou|zouden)(?![\p{L}\p{N}])/u

const PAST_VERB =
  /(?<![\p{L}\p{N}])(?:was|waren|werd|werden|had|hadden|kwam|kwamen|ging|gingen|deed|deden|gaf|gaven|nam|namen|stond|stonden|bleek|bleken|bleef|bleven|zag|zagen|liet|lieten|hield|hielden|vond|vonden|kreeg|kregen|begon|begonnen|sprak|spraken|schreef|schreven|bracht|brachten|ontving|ontvingen|bood|boden|besloot|besloten|verscheen|verschenen|stelde|stelden|maakte|maakten|meldde|meldden|vroeg|vroegen|zei|zeiden|zond|zonden|stuurde|stuurden|startte|startten|toonde|toonden|leidde|leidden|bedroeg|lag|lagen|viel|vielen|trok|trokken|kon|konden|moest|moesten|waarschuwde|waarschuwden|verklaarde|verklaarden|oordeelde|oordeelden|trad|traden|achtte|achtten|wees|wezen|schatte|schatten|dachten|hoopte|hoopten|noemde|noemden|zette|zetten|legde|legden|voegde|voegden|volgde|volgden|kondigde|kondigden|gebeurde|gebeurden|antwoordde|bevestigde|bevestigden|vernam|vernamen|erkende|erkenden|benadrukte|benadrukten|eindigde|eindigden|voerde|voerden|diende|dienden|leverde|leverden|bestond|bestonden|zocht|zochten|verzocht|verzochten|bereikte|bereikten|stemde|stemden|droeg|droegen|hoorde|hoorden|leek|leken|stopte|stopten|verliep|verliepen|ontstond|ontstonden|besprak|bespraken|ondertekende|ondertekenden|keurde|keurden|werkte|werkten|wachtte|wachtten|haalde|haalden|kende|kenden|koos|kozen|nodigde|reageerde|sloot|sloten|riep|riepen|won|wonnen|bezocht|bezochten|steeg|stegen|daalde|daalden|zegde|zegden|vertrok|vertrokken|gold|golden|liep|liepen|dacht|dachten|wist|wisten|mocht|(?!ge)\p{L}{3,20}eerden?)(?![\p{L}\p{N}])/u

const PERFECT = /(?<![\p{L}\p{N}])(?:heeft|hebben|heb|hebt|is|zijn|ben|bent)(?![\p{L}\p{N}])/u
const HAVE = /(?<![\p{L}\p{N}])(?:heeft|hebben|heb|hebt)(?![\p{L}\p{N}])/u
/** Strong participles end as nouns and infinitives do, so they are listed by stem; weak ones end in -d or -t. */
const STRONG =
  'komen|geven|nomen|bleken|bleven|weest|sproken|schreven|vonden|houden|lopen|treden|sloten|stegen|vallen|laten|zonden|kozen|trokken|boden|wezen|gonnen|schenen|kregen|streken|vangen|bonden|roepen|worven|worpen|holpen|dragen|schoven|gaan|daan|zien|staan|troffen|leden|bogen|zonnen|nieten|sprongen|wonnen|stoten|hangen|dwongen'
const PARTICIPLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:beleid|besluit|bericht|beeld|bewind|verband|verbod|geld|gebied|geluid|geweld|gerecht|gezicht|gewicht|geldt|geeft|gebeurt|bevat|bestaat|betreft|betekent|verdient|vergt|\\p{L}{2,20}heid)(?!\\p{L}))(?:\\p{L}{0,12}ge\\p{L}{2,25}[dt]|(?:be|ver|ont|her|er)\\p{L}{2,25}[dt]|(?:\\p{L}{0,12}ge|be|ver|ont)(?:${STRONG}))(?![\\p{L}\\p{N}])`,
  'u',
)

/** Participles that announce: "is gepland", "zijn voorzien". */
const ANNOUNCED =
  /(?<![\p{L}\p{N}])(?:voorzien|gepland|ingepland|beoogd|verwacht|voorgenomen|bedoeld|geagendeerd|ingeroosterd|geprogrammeerd|begroot|gericht|vereist|verplicht|verschuldigd|bereikbaar|beschikbaar|gereed|klaar|te\s\p{L}{3,25}en)(?![\p{L}\p{N}])/u

/** "de op 1 juli ingevoerde regeling": what follows the term tells that it has happened. */
const DONE_AFTER =
  /^\s(?!geplande|geagendeerde|voorgenomen|gewenste|beoogde|genoemde|verwachte|voorziene|geldende|te\s)(?:\p{L}{0,12}ge\p{L}{2,20}(?:de|te)|verschenen|gehouden|aangenomen|uitgekomen|toegezonden|ingezonden|ontvangen|vastgestelde?|gepubliceerde?)\s(?!te\s)/u

const SINCE_OR_AGO = /(?<![\p{L}\p{N}])(?:geleden|reeds|eerder dit|destijds|inmiddels)(?![\p{L}\p{N}])/u

/** "besloten om in mei te starten": a clause with nothing but an infinitive looks ahead. */
const TO_DO = /(?<![\p{L}\p{N}])te\s(?:\p{L}{2,20}\s){0,2}\p{L}{2,25}(?:en|aan|ien)(?![\p{L}\p{N}])/u

/** How far a clause may reach on either side of a term; keeps a long sentence linear. */
const REACH = 300

/** Whether the clause around the span reports something that has happened. */
export function isPastClause(text: string, span: Span): boolean {
  if (DONE_AFTER.test(text.slice(span.end, span.end + 40))) return true
  const clause = clauseAround(text, span)
  const verdict = judge(clause)
  if (verdict !== null) return verdict
  if (TO_DO.test(clause)) return false
  return judge(text.slice(Math.max(0, span.start - 160), span.start) + text.slice(span.end, span.end + 160)) ?? false
}

/** True: looks back; false: looks ahead; null: no verb to tell by. */
function judge(clause: string): boolean | null {
  const ahead = FUTURE.test(clause)
  if (ahead && !SINCE_OR_AGO.test(clause)) return false
  if (PAST_VERB.test(clause)) return true
  if (!PERFECT.test(clause)) return ahead ? false : null
  if (ANNOUNCED.test(clause)) return false
  if (PARTICIPLE.test(clause)) return true
  return HAVE.test(clause) ? null : false
}

/** The clause without the term itself, whose words ("verkiezingen") must not count as verbs. */
function clauseAround(text: string, span: Span): string {
  const from = Math.max(0, span.start - REACH)
  const before = text.slice(from, span.start)
  const after = text.slice(span.end, span.end + REACH)
  let start = 0
  let end = after.length
  for (const pattern of [BOUNDARY, AND_CLAUSE]) {
    for (const found of before.matchAll(pattern)) start = Math.max(start, found.index)
    const next = after.search(pattern)
    if (next >= 0) end = Math.min(end, next)
  }
  return `${before.slice(start)} ${after.slice(0, end)}`
}
