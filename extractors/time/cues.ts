/**
 * The cheap scan that decides which rules a sentence meets. One pass over the sentence; a sentence without a cue costs
 * nothing more. A stem may hit inside another word: that only means that rules look and find nothing.
 */

export type Cue =
  | 'month'
  | 'year'
  | 'season'
  | 'recess'
  | 'part-year'
  | 'week'
  | 'weekday'
  | 'digits'
  | 'event'
  | 'duration'
  | 'vague'
  | 'condition'
  | 'vehicle'
  | 'recurring'

const STEMS: Record<Cue, string> = {
  month:
    '[Jj]anuari|[Ff]ebruari|[Mm]aart|[Aa]pril|[Mm]ei(?![sn])|[Jj]uni|[Jj]uli|[Aa]ugustus|[Ss]eptember|[Oo][kc]tober|[Nn]ovember|[Dd]ecember|\\d\\s{0,2}(?:jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)',
  year: "(?:19|20)\\s?\\d{2}|[’'‘]\\d{2}(?!\\d)|jaar|Jaar|decennium",
  season: '[Ll]ente|[Zz]omer|[Nn]ajaar|[Hh]erfst|[Ww]inter|[Vv]oorjaar',
  recess: '[Rr]eces|vakantie',
  'part-year': '[Kk]wartaal|[Kk]wartalen|[Qq]\\s?[1-4]|helft|[Hh]alfjaar|half\\sjaar|semester|[Tt]rimester',
  week: '[Ww]eek|[Ww]eken|weekend|maand',
  weekday: 'dag(?![a-df-z])|[Mm]orgen|[Vv]andaag|[Gg]isteren|[Vv]anavond|[Vv]anmiddag|avond',
  digits: '\\d[-/.]\\s?\\d{1,2}[-/.]\\s?\\d',
  event:
    '[Pp]rinsjesdag|[Mm]iljoenennota|[Vv]erantwoording|[Vv]oorjaarsnota|[Nn]ajaarsnota|[Vv]erkiezing|[Rr]eferend|[Kk]erst|[Pp]asen|[Pp]inkster|[Hh]emelvaart|[Ss]interklaas|[Kk]oningsdag|[Jj]aarwisseling|[Bb]egroting|[Bb]eschouwing|[Dd]ebat|[Oo]verleg|WGO|\\bAO|[Vv]ergadering|[Rr]aad|RBZ|\\btop|[Cc]onferentie|[Bb]riefing|[Gg]esprek|[Bb]ehandeling|[Kk]abinetsperiode|[Rr]egeerperiode|[Zz]ittingsperiode|stemming|[Bb]ijeenkomst|[Hh]oorzitting',
  duration: '[Bb]innen|[Oo]ver|[Tt]ermijn|[Kk]omende|[Nn]a\\s|[Uu]iterlijk',
  vague:
    '[Ss]poedig|[Ss]nel|[Bb]innenkort|[Tt]ermijn|[Kk]omende|[Tt]ijd|[Tt]oekomst|[Ii]nmiddels|[Vv]erwijld|[Vv]oortvarend|[Ss]pade|[Bb]ekwame|[Ee]erlang|[Mm]oment|[Tt]ussentijd|[Dd]irect|[Oo]nmiddellijk|[Oo]mgaand|[Nn]abije|[Aa]fzienbare|[Vv]ervolgens|[Ll]ater|[Pp]er ommegaande|[Ee]erstvolgende|[Kk]ort|[Pp]eriode|[Vv]roeg|[Hh]ierna|gelegenheid|[Ss]tadium|[Gg]auw|[Ss]traks|[Gg]elegen|[Vv]ertraging',
  condition:
    '[Zz]odra|[Nn]adat|[Nn]a\\s|[Ww]anneer|[Oo]p het moment|[Ii]ndien|[Mm]ocht|(?:^|[,;:.(–-]\\s{0,2})[Aa]ls\\s|[Tt]otdat|[Mm]its|[Aa]anleiding|[Bb]asis|[Dd]aarna|[Ww]aarna|[Hh]ierna|[Nn]adien|[Vv]ervolgens|[Aa]fhankelijk|[Tt]enzij|[Tt]ot die tijd|[Tt]ot dat moment|[Aa]an de hand',
  vehicle:
    'rapportage|brief|brieven|monitor|verslag|bericht|nota|agenda|begroting|rapport|reactie|standpunt|memorie|update|actieplan|[Ee]valuatie|overzicht|herziening|herbeoordeling|programma|visie|strategie|plan',
  recurring:
    '[Jj]aarlijks|[Kk]wartaal|[Mm]aandelijks|[Ww]ekelijks|[Pp]eriodiek|[Rr]egelmatig|[Ee]lk|[Ii]eder|[Ee]ens|[Kk]eer|[Tt]weemaal|[Mm]aal|[Oo]m de|[Pp]er\\s|[Hh]alfjaar|[Vv]ierjaar|[Dd]oorlopend|[Vv]oortdurend|[Cc]ontinu|[Ff]requent|[Dd]agelijks|[Ss]tructureel|vaste momenten',
}

const NAMES = Object.keys(STEMS) as Cue[]
const SCANS = NAMES.map((cue) => new RegExp(STEMS[cue].replace(/\\b/gu, '(?<!\\p{L})'), 'u'))

/** The cues the sentence holds. */
export function readCues(text: string): Set<Cue> {
  const found = new Set<Cue>()
  NAMES.forEach((cue, index) => {
    if (SCANS[index]?.test(text)) found.add(cue)
  })
  return found
}
