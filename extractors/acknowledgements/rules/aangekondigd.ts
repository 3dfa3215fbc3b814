import { effectOfReference, effectOfReport } from '../effect'
import type { AcknowledgementRule, Finding } from '../rule'
import { namesGovernment, namesKamer, PLACE, speaksToSigner } from '../words'

const PLACED = new RegExp(
  `(?<![\\p{L}])(?:in|bij|met|via|tijdens)\\s(?:\\p{L}{1,25}[\\s-]){0,4}${PLACE}(?![\\p{L}])`,
  'iu',
)
const INTENTION =
  /(?<!\p{L})(?:zal|zullen|zou|zouden|voornemens|van plan|wil (?:komen|sturen|informeren)|informeert|stuurt|ontvangt|wordt geïnformeerd|voorbereidt?|voorbereiden|voorzag|verwachtte|aanbiedt?|toestuur|(?:u|uw Kamer|de Kamer) .{0,80}(?:bericht|informeer)|met (?:een|het|de) .{1,60} komt?|(?:planning|streven|voornemen) is|wordt (?:gedaan|onderzocht)|te (?:informeren|sturen|onderzoeken|komen met))(?!\p{L})/u
const HERE =
  /(?<!\p{L})(?:hier(?:boven|voor|na)|antwoord(?:en)? (?:op|\d)|vraag \d|vragen \d|deze brief|eerder in)(?!\p{L})/u

function isOwn({ before, match }: Finding): boolean {
  const clause = `${before.slice(-90)}${match.text}`
  if (/(?<!\p{L})[Hh]eb(?!\p{L})/u.test(match.text)) return true
  if (speaksToSigner(match.text)) return false
  return namesGovernment(clause)
}

function isPlaced({ before, match, after }: Finding): boolean {
  return PLACED.test(`${before.slice(-120)}${match.text}${after.slice(0, 80)}`)
}

/** "zoals afgesproken informeer ik u": with the Kamer, as it is the Kamer that is told. */
const TELLS_NOW = /^.{0,12}(?:(?:informeer|stuur|zend|bied) ik (?:u|uw Kamer)|(?:ontvangt|treft) u)(?!\p{L})/u

/** "zoals ik uw Kamer eerder heb gemeld": the Kamer was told, wherever that was. */
const TOLD_KAMER =
  /(?<!\p{L})(?:ik|wij) (?:aan )?(?:u|(?:uw|de) Kamer)(?!\p{L})|^\S{5} (?:aan )?u (?:eerder |is )?(?:gemeld|bericht)$/u

/** Sentences that report what the government announced or said it would do. */
export const aangekondigd: AcknowledgementRule[] = [
  {
    id: 'zoals-aangekondigd',
    title: 'Zoals aangekondigd',
    explanation: 'De zin verwijst met “zoals aangekondigd” naar een eerdere aankondiging van de regering zelf.',
    phrase: '(zoals|als) …14 (aangekondigd|aankondigde|aankondigden)',
    accepts: ({ match, text }) =>
      /^\S{3,5}(?:\s(?:al|ook|reeds|eerder|eveneens|is|werd)){0,3}\saangekondigd$/u.test(match.text)
        ? !HERE.test(text)
        : namesGovernment(match.text) || PLACED.test(match.text),
    effect: effectOfReference,
    examples: [
      {
        sentence: 'Zoals aangekondigd in mijn brief van 1 maart 2021 zal ik de regeling in juli openstellen.',
        written: '2021-05-01',
        expect: { effect: 'renews', madeOn: '2021-03-01' },
      },
      {
        sentence: 'Zoals het kabinet in de Miljoenennota heeft aangekondigd, is de heffing verlaagd.',
        written: '2021-05-01',
        expect: { effect: 'fulfilled-before' },
      },
    ],
    counterexamples: [
      { sentence: 'De winkel sluit, zoals de eigenaar heeft aangekondigd.', why: 'Een eigenaar is geen regering.' },
    ],
  },
  {
    id: 'heeft-aangekondigd',
    title: 'Heeft het kabinet aangekondigd',
    explanation:
      'De regering, een bewindspersoon of een voorganger heeft eerder iets aangekondigd dat nog gedaan zou worden.',
    phrase:
      '((heb|heeft|hebben|had|hadden) …20 aangekondigd|aangekondigd (heb|heeft|hebben)|(kondigde|kondigden) …20 aan|(heb|heeft|hebben|had) …12 (voornemen|bereidheid|intentie) …4 (gemeld|uitgesproken|geuit|kenbaar gemaakt))',
    accepts: isOwn,
    effect: effectOfReport,
    examples: [
      {
        sentence: 'In de brief van 4 april 2022 heeft het kabinet aangekondigd de veren te laten keuren.',
        written: '2022-09-01',
        expect: { effect: 'reports', madeOn: '2022-04-04' },
      },
      {
        sentence: 'In dat overleg heb ik mijn voornemen gemeld om voor de zomer met een visie op de veren te komen.',
        written: '2022-09-01',
        expect: { effect: 'reports' },
      },
      {
        sentence: 'Mijn voorganger kondigde in de zomer van 2020 een plan voor de veerdiensten aan.',
        written: '2022-09-01',
        expect: { effect: 'reports' },
      },
    ],
    counterexamples: [
      { sentence: 'De Europese Commissie heeft een verordening aangekondigd.', why: 'De Commissie is een derde.' },
      { sentence: 'De Franse regering heeft verkiezingen aangekondigd.', why: 'Een andere regering.' },
    ],
  },
  {
    id: 'is-aangekondigd',
    title: 'In de brief is aangekondigd',
    explanation: 'In een eerdere brief, een akkoord of de begroting is iets aangekondigd.',
    phrase:
      '((is|zijn|was|waren|werd|werden) …16 aangekondigd|aangekondigd (is|zijn|was|werd)|(is|was|werd) …8 voornemen …4 (opgenomen|uitgesproken|neergelegd|verwoord))',
    accepts: (finding) => {
      const agent = /(?<!\p{L})door\s(.{1,60})/u.exec(finding.match.text)?.[1]
      return agent === undefined ? isPlaced(finding) : namesGovernment(agent) || /^(?:mij|ons)(?!\p{L})/u.test(agent)
    },
    effect: effectOfReport,
    examples: [
      {
        sentence: 'In het regeerakkoord is aangekondigd dat de veren gratis worden.',
        written: '2018-05-01',
        expect: { effect: 'reports', where: 'regeerakkoord' },
      },
      {
        sentence: 'In het regeerakkoord is het voornemen opgenomen om met een wetsvoorstel over de veren te komen.',
        written: '2018-05-01',
        expect: { effect: 'reports', where: 'regeerakkoord' },
      },
      {
        sentence: 'Dit onderzoek was door het vorige kabinet aangekondigd.',
        written: '2018-05-01',
        expect: { effect: 'reports' },
      },
    ],
    counterexamples: [
      { sentence: 'De staking is door de bond aangekondigd.', why: 'Een bond is geen regering.' },
      { sentence: 'Inmiddels is een nieuwe dienstregeling aangekondigd.', why: 'Niet gezegd waar of door wie.' },
    ],
  },
  {
    id: 'aangekondigde-brief',
    title: 'De aangekondigde brief',
    explanation: 'Een stuk of onderzoek heet “aangekondigd” door de regering zelf.',
    phrase: '(de|het|een) (door|eerder|eerdere|in|tijdens) …8 aangekondigde …2 {geleverde}',
    accepts: ({ match }) => {
      const agent = /(?<!\p{L})door\s(.{1,60})\saangekondigde/u.exec(match.text)?.[1]
      return agent === undefined || namesGovernment(agent) || /^(?:mij|ons)(?!\p{L})/u.test(agent)
    },
    effect: effectOfReference,
    examples: [
      {
        sentence: 'Ik zal de eerder aangekondigde evaluatie in mei aan uw Kamer sturen.',
        written: '2018-03-01',
        expect: { effect: 'renews' },
      },
      {
        sentence: 'Wij zullen de door ons aangekondigde commissie op korte termijn instellen.',
        written: '1994-03-01',
        expect: { effect: 'renews' },
      },
    ],
    counterexamples: [
      { sentence: 'De door het bedrijf aangekondigde reactie bleef uit.', why: 'Aangekondigd door een bedrijf.' },
    ],
  },
  {
    id: 'aangegeven-dat-zal',
    title: 'In de brief is aangegeven dat iets zal gebeuren',
    explanation:
      'Een eerdere brief of debat hield een voornemen in (“aangegeven dat … zal worden geëvalueerd”). Een eerdere mededeling van feiten telt niet mee.',
    phrase:
      '((is|heb|heeft|hebben|had|werd|zijn|hadden) …24 (aangegeven|gemeld|bericht|meegedeeld|medegedeeld|laten weten|geschreven|geïnformeerd|gezegd|toegelicht|opgemerkt|bevestigd)) [,] dat …40 (zal|zullen|zou|zouden|informeert|stuurt|ontvangt|ontvangen|voornemens|wordt geïnformeerd|wil komen|wil sturen|wil informeren|voorbereid|voorbereidt|voorbereiden|voorzag|verwachtte|aanbied|aanbiedt|toestuur|bericht|informeer|kom|komt|wordt gedaan|wordt onderzocht|planning is|streven is|voornemen is)',
    accepts: (finding) =>
      (isOwn(finding) || isPlaced(finding)) &&
      !HERE.test(finding.match.text) &&
      INTENTION.test(finding.match.text) &&
      !/(?<!\p{L})(?:het|een|dit|het feit) bericht dat(?!\p{L})/u.test(finding.match.text),
    effect: (finding) =>
      /(?:informeert|stuurt|ontvangt)$/u.test(finding.match.text) ? 'renews' : effectOfReport(finding),
    examples: [
      {
        sentence: 'In mijn brief van 2 juni 2020 heb ik gemeld dat ik u voor de kerst over de veren zou informeren.',
        written: '2021-01-10',
        expect: { effect: 'reports', madeOn: '2020-06-02' },
      },
      {
        sentence: 'In de kabinetsreactie is aangegeven dat de regeling in 2022 zal worden herzien.',
        written: '2021-01-10',
        expect: { effect: 'reports', where: 'kabinetsreactie' },
      },
    ],
    counterexamples: [
      {
        sentence: 'In de brief van 2 juni is aangegeven dat de sector bezig was met een overleg.',
        why: 'Een feit, geen voornemen.',
      },
      { sentence: 'De bewoners hebben aangegeven dat zij zullen verhuizen.', why: 'Bewoners zijn geen regering.' },
    ],
  },
  {
    id: 'aangegeven-terug-te-komen',
    title: 'Heb ik gezegd erop terug te komen',
    explanation:
      'Een bewindspersoon zei eerder de Kamer te zullen informeren of erop terug te komen, zonder het woord toezegging.',
    phrase:
      '(heb|heeft|hebben|is|had) …20 (aangegeven|gezegd|gemeld|laten weten|bericht|meegedeeld|medegedeeld|geschreven|voorgenomen) …30 (terug te [zullen] komen|te [zullen] informeren|te [zullen] sturen|te [zullen] zenden|te [zullen] berichten|te [zullen] toesturen|te [zullen] toezenden|toe te [zullen] sturen|toe te [zullen] zenden|te [zullen] doen toekomen|te doen toekomen|te komen met|te [zullen|kunnen] aanbieden|aan te bieden|te [zullen] onderzoeken|te [zullen] bezien|te [zullen] voorleggen|voor te leggen)',
    accepts: (finding) => isOwn(finding) && namesKamer(`${finding.before.slice(-90)}${finding.match.text}`),
    effect: effectOfReport,
    examples: [
      {
        sentence: 'Tijdens het debat van 3 juni 2021 heb ik aangegeven schriftelijk op de sluizen terug te komen.',
        written: '2021-07-01',
        expect: { effect: 'reports', madeOn: '2021-06-03', where: 'debat van 3 juni 2021' },
      },
      {
        sentence:
          'In mijn brief van 20 mei 2021 heb ik aangegeven naar verwachting in de eerste helft van het volgende jaar het kabinetsstandpunt over de veren aan uw Kamer te kunnen aanbieden.',
        written: '2021-07-01',
        expect: { effect: 'reports', madeOn: '2021-05-20' },
      },
      {
        sentence: 'De Staatssecretaris heeft uw Kamer laten weten u na de zomer over de veren te informeren.',
        written: '2021-07-01',
        expect: { effect: 'reports' },
      },
      {
        sentence: 'Ik heb mij voorgenomen uw Kamer na de zomer een kaart te sturen.',
        written: '2021-07-01',
        expect: { effect: 'reports' },
      },
    ],
    counterexamples: [
      { sentence: 'De gemeente heeft aangegeven de bewoners te informeren.', why: 'Een gemeente is geen regering.' },
    ],
  },
  {
    id: 'zoals-aangegeven-zal',
    title: 'Zoals eerder aangegeven zal ik',
    explanation:
      'De brief herhaalt een voornemen uit een eerdere brief of debat: “zoals aangegeven in mijn brief … zal ik …”.',
    phrase:
      '(zoals|als) …40 (aangegeven|gemeld|vermeld|bericht|meegedeeld|medegedeeld|aangaf|meldde|berichtte|schreef|afgesproken|geschreven|gezegd|verzocht|uiteengezet|toegelicht|beschreven)',
    accepts: ({ match, text, after, before }) => {
      if (/^\S{3,5} afgesproken$/u.test(match.text) && TELLS_NOW.test(after)) return true
      if (HERE.test(text.slice(match.start, match.end + 60))) return false
      const placed = PLACED.test(`${match.text}${after.slice(0, 80)}`)
      if (/afgesproken$/u.test(match.text))
        return placed || /(?:u|uw Kamer|de Kamer)\s(?:is |heb )?afgesproken/u.test(match.text)
      const main = `${before} ${after}`
      return (
        (placed || TOLD_KAMER.test(match.text)) &&
        (/(?<!\p{L})(?:zal|zullen|zou|zouden)(?!\p{L})|(?:informeer|stuur) ik|(?<!\p{L})(?:voornemens|kunt u|ontvangt (?:u|uw Kamer)|kan (?:uw|de) Kamer|komt er)(?!\p{L})/u.test(
          main,
        ) ||
          (/(?<!\p{L})(?:ik|wij)(?!\p{L})/u.test(match.text) && /^.{0,90}, (?:zal|zullen) /u.test(after)))
      )
    },
    effect: effectOfReference,
    examples: [
      {
        sentence: 'Zoals aangegeven in mijn brief van 6 mei 2019 zal ik uw Kamer na de zomer over de sluis informeren.',
        written: '2019-06-20',
        expect: { effect: 'renews', madeOn: '2019-05-06' },
      },
      {
        sentence: 'Zoals ik uw Kamer eerder heb gemeld, zal ik voor de zomer met een voorstel komen.',
        written: '2019-03-20',
        expect: { effect: 'renews' },
      },
      {
        sentence: 'Zoals aangegeven in mijn brief van 6 mei 2019 zal de keuring in juni worden afgerond.',
        written: '2019-05-20',
        expect: { effect: 'renews', madeOn: '2019-05-06' },
      },
      {
        sentence: 'Zoals afgesproken informeer ik u met deze brief over de veren.',
        written: '2019-03-20',
        expect: { effect: 'fulfils' },
      },
      {
        sentence: 'Zoals afgesproken tijdens het commissiedebat van 6 mei 2019 ontvangt u hierbij de planning.',
        written: '2019-06-20',
        expect: { effect: 'fulfils', madeOn: '2019-05-06' },
      },
    ],
    counterexamples: [
      {
        sentence: 'Zoals aangegeven in het antwoord op vraag 3 zal ik de sluis laten keuren.',
        why: 'Verwijst binnen dit document.',
      },
      { sentence: 'Zoals aangegeven in de Kamerbrief van 3 mei 2019 ligt de norm op 3 procent.', why: 'Een feit.' },
    ],
  },
]
