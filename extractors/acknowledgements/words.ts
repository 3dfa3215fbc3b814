import { anyOf } from '../phrase'

/** The vocabulary of the acknowledgement phrases. */

/** Those who speak for the government; a promise of anyone else is none of ours. */
const GOVERNMENT = [
  'ik',
  'wij',
  'we',
  'ondergetekende',
  'kabinet',
  'regering',
  'minister',
  'ministers',
  'staatssecretaris',
  'staatssecretarissen',
  'bewindspersoon',
  'bewindspersonen',
  'bewindslieden',
  'minister-president',
  'voorganger',
  'voorgangers',
  'voorgangster',
  'ambtsvoorganger',
  'ambtsvoorgangster',
  'ambtgenoot',
  'ambtgenote',
  'ambtsgenoot',
  'ambtsgenote',
  'collega',
  'ministerie',
  'departement',
]

/** Papers of the government in which a promise can stand, or that can be one. */
export const PAPERS = [
  'brief',
  'brieven',
  'Kamerbrief',
  'kabinetsbrief',
  'verzamelbrief',
  'voortgangsbrief',
  'hoofdlijnenbrief',
  'stand-van-zakenbrief',
  'uitstelbrief',
  'aanbiedingsbrief',
  'beleidsbrief',
  'visiebrief',
  'beantwoording',
  'antwoorden',
  'antwoord',
  'kabinetsreactie',
  'beleidsreactie',
  'appreciatie',
  'kabinetsappreciatie',
  'kabinetsstandpunt',
  'regeringsstandpunt',
  'regeerakkoord',
  'coalitieakkoord',
  'hoofdlijnenakkoord',
  'regeerprogramma',
  'beleidsprogramma',
  'regeringsverklaring',
  'voortgangsrapportage',
  'begroting',
  'memorie van toelichting',
  'nota naar aanleiding van het verslag',
  'memorie van antwoord',
  'nota',
  'notitie',
  'reactie',
]

/** What can be promised: papers and pieces of work, not money or help. */
const DELIVERABLES = [
  ...PAPERS,
  'informatie',
  'nadere informatie',
  'gegevens',
  'cijfers',
  'overzicht',
  'inventarisatie',
  'rapport',
  'rapportage',
  'verslag',
  'evaluatie',
  'evaluatieonderzoek',
  'onderzoek',
  'vervolgonderzoek',
  'studie',
  'analyse',
  'verkenning',
  'plan',
  'plan van aanpak',
  'actieplan',
  'voorstel',
  'voorstellen',
  'wetsvoorstel',
  'uitwerking',
  'stukken',
  'toelichting',
  'terugkoppeling',
  'gesprek',
  'briefing',
  'appendix',
  'kabinetsbesluit',
  'besluit',
  'bijlage',
  'lijst',
  'tabel',
  'memo',
  'factsheet',
  'feitenrelaas',
  'tijdlijn',
  'planning',
  'handreiking',
  'monitor',
  'stand van zaken',
  'reconstructie',
  'kader',
  'visie',
  'agenda',
  'advies',
  'commissie',
]

const MEETINGS = [
  'debat',
  'commissiedebat',
  'kamerdebat',
  'tweeminutendebat',
  'tweeminuten-debat',
  'dertigledendebat',
  'begrotingsdebat',
  'spoeddebat',
  'verantwoordingsdebat',
  'plenaire debat',
  'plenaire behandeling',
  'begrotingsbehandeling',
  'behandeling',
  'wetsbehandeling',
  'algemeen overleg',
  'algemene overleg',
  'mondeling overleg',
  'schriftelijk overleg',
  'wetgevingsoverleg',
  'begrotingsoverleg',
  'notaoverleg',
  'nota-overleg',
  'overleg',
  'AO',
  'VAO',
  'WGO',
  'VSO',
  'NO',
  'SO',
  'CD',
  'UCV',
  'OCV',
  'uitgebreide commissievergadering',
  'openbare commissievergadering',
  'commissievergadering',
  'vragenuur',
  'vragenuurtje',
  'mondelinge vragenuur',
  'rondetafelgesprek',
  'technische briefing',
  'algemene politieke beschouwingen',
  'algemene financiële beschouwingen',
  'regeling van werkzaamheden',
  'interpellatiedebat',
  'interpellatie',
]

/** "conform", "ter uitvoering van": the main clause does what was promised or asked. */
const ACCORDING = [
  'conform',
  'overeenkomstig',
  'ingevolge',
  'volgens',
  'ter uitvoering van',
  'in uitvoering van',
  'ter voldoening aan',
  'ter invulling van',
  'ter opvolging van',
  'ter nakoming van',
  'ter beantwoording van',
  'naar aanleiding van',
  'in lijn met',
  'in overeenstemming met',
  'in navolging van',
  'in opvolging van',
  'in vervolg op',
  'als vervolg op',
  'als gevolg van',
  'als uitvloeisel van',
  'in aansluiting op',
  'in het verlengde van',
  'in het kader van',
  'in het licht van',
  'in reactie op',
  'in antwoord op',
  'met verwijzing naar',
  'onder verwijzing naar',
  'gevolg gevend aan',
  'gevolggevend aan',
  'gehoor gevend aan',
  'uitvoering gevend aan',
  'invulling gevend aan',
  'indachtig',
  'met het oog op',
  'gelet op',
  'zoals verzocht in',
  'zoals verzocht bij',
  'zoals gevraagd in',
  'zoals gevraagd bij',
]

/** "motie-De Vries": the first word of the name is written to the motion. */
const OF_MEMBER = '(?:-\\p{Lu}[^\\s,;.()]{1,40})?'

/** Slots of the phrases. */
export const SLOTS = {
  regering: anyOf(GOVERNMENT),
  stuk: anyOf(PAPERS),
  geleverde: anyOf(DELIVERABLES),
  overleg: `(?:${anyOf(MEETINGS)}|\\p{Ll}{3,25}(?:debat|overleg))`,
  conform: anyOf(ACCORDING),
  motie: `(?:[Mm]oties?|[Kk]amermoties?)${OF_MEMBER}`,
  toezegging: '[Tt]oezegging(?:en)?',
  belofte: `(?:[Tt]oezegging(?:en)?|(?:[Mm]oties?|[Kk]amermoties?)${OF_MEMBER}|[Bb]eloften?)`,
}

/** The words with which the slots of few words begin, for the look before a phrase is tried. */
export const SLOT_STARTS: Record<string, readonly string[]> = {
  conform: ACCORDING,
  motie: ['motie', 'kamermotie'],
  toezegging: ['toezegging'],
  belofte: ['toezegging', 'motie', 'kamermotie', 'belofte'],
}

const edge = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'u')

const OWN = edge(SLOTS.regering)
const FOREIGN =
  /(?<![\p{L}\p{N}])(?!Nederlandse)\p{Lu}\p{Ll}{2,20}se\s(?:[Mm]inisters?|[Pp]remier|[Rr]egering|[Ss]taatssecretaris|collega)|[Rr]aad van [Mm]inisters/u
const TO_US = /(?<![\p{L}])(?:mij|ons)(?![\p{L}])/u

/** Whether the words name this government as the one who spoke; "de Duitse regering" is another. */
export function namesGovernment(words: string): boolean {
  return OWN.test(words) && !FOREIGN.test(words)
}

/** Whether someone spoke to the signer ("heeft mij toegezegd"). */
export function speaksToSigner(words: string): boolean {
  return TO_US.test(words)
}

const KAMER =
  /(?<![\p{L}\p{N}])(?:[Kk]amer(?:lid|leden|s|commissies?)?|Tweede Kamer|Eerste Kamer|u|U|uw|lid|leden|(?:[Cc]ommissie|[Cc]ommissies) voor|vaste (?:[Kk]amer)?[Cc]ommissies?|afgevaardigden?)(?![\p{L}\p{N}])/u
const MEETING = edge(SLOTS.overleg)

/** Whether the words name the Kamer, a member, a committee or a meeting with them. */
export function namesKamer(words: string): boolean {
  return KAMER.test(words) || MEETING.test(words)
}

/** Whether the words name a meeting of the Kamer. */
export function namesMeeting(words: string): boolean {
  return MEETING.test(words)
}

/** A paper or meeting, for the place where something was promised. */
export const PLACE = `(?:${SLOTS.overleg}|${SLOTS.stuk})`
