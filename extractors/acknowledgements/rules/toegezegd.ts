import { effectOfReference, effectOfReport } from '../effect'
import type { AcknowledgementRule, Finding } from '../rule'
import { namesGovernment, namesKamer, speaksToSigner } from '../words'

/** The clause in which the participle stands: from at most 90 code units before the phrase to its end; when the auxiliary comes last, the subject may follow. */
function clauseOf({ before, match, after }: Finding): string {
  const turned = /^(?:toegezegd|beloofd)/iu.test(match.text) ? after.slice(0, 40) : ''
  return `${before.slice(-90)}${match.text}${turned}`
}

/** "heb" is always the signer; "heeft" and "hebben" need a government that speaks. */
function isOwnPromise(finding: Finding): boolean {
  const clause = clauseOf(finding)
  if (/(?<!\p{L})(?:niet|geen)(?!\p{L})/u.test(finding.match.text) || speaksToSigner(finding.match.text)) return false
  return /(?<!\p{L})[Hh]eb(?!\p{L})/u.test(finding.match.text) || namesGovernment(clause)
}

/** "De nota die ik heb toegezegd, …": what was promised is named, and the main clause says what becomes of it. */
function isRelative({ before, after }: Finding): boolean {
  return (
    /(?<!\p{L})(?:die|dat|welke?)\s(?:ik|wij|het kabinet|de regering)\s(?:\p{L}{1,15}\s){0,3}$/u.test(before) &&
    /,|(?<!\p{L})zal(?!\p{L})/u.test(after)
  )
}

/** "is toegezegd dat het departement zal …": what was promised is ours to do. */
const OURS =
  /^\s(?:dat|om)\s(?:het\s(?:departement|ministerie|kabinet)|de\s(?:regering|[Mm]inister|[Ss]taatssecretaris)|ik|wij)(?!\p{L})/u

/** Papers that only the Kamer gets. */
const FOR_KAMER =
  /(?<!\p{L})(?:kabinetsreactie|beleidsreactie|[Kk]amerbrief|voortgangsrapportage|voortgangsbrief)(?!\p{L})/u

/** A passive promise is ours when the Kamer or a paper for it is named or no one else is said to have made it. */
function isOwnPassive({ text, before, match, after }: Finding): boolean {
  if (/(?<!\p{L})(?:niet|geen)(?!\p{L})/u.test(match.text) || speaksToSigner(match.text)) return false
  const clause = `${before.slice(-90)}${match.text}`
  const agent = /(?<!\p{L})door\s(\P{L}?.{1,60})/u.exec(clause)?.[1]
  if (agent !== undefined && !namesGovernment(agent) && !/^(?:mij|ons)(?!\p{L})/u.test(agent)) return false
  return agent !== undefined || namesKamer(text) || FOR_KAMER.test(clause) || OURS.test(after)
}

/** Sentences that report a promise with the verb "toezeggen". */
export const toegezegd: AcknowledgementRule[] = [
  {
    id: 'zoals-toegezegd',
    title: 'Zoals toegezegd',
    explanation:
      'Een zin die begint met of verwijst naar “zoals toegezegd” noemt een eerdere toezegging; de hoofdzin zegt of die nu wordt nagekomen, is nagekomen of wordt herhaald.',
    phrase: '(zoals|als|gelijk) …14 toegezegd',
    accepts: ({ match }) =>
      !speaksToSigner(match.text) &&
      (/^\S{3,7}(?:\s(?:al|ook|reeds|eerder|eveneens|is|werd|was|dit|vorig|jaar|schriftelijk|mondeling|destijds|toen)\d{0,2}){0,6}\stoegezegd$/u.test(
        match.text,
      ) ||
        namesGovernment(match.text) ||
        namesKamer(match.text)),
    effect: effectOfReference,
    examples: [
      {
        sentence: 'Zoals toegezegd tijdens het debat over de wolf op 4 maart 2021 zal ik u in mei de cijfers sturen.',
        written: '2021-04-01',
        expect: { effect: 'renews', madeOn: '2021-03-04' },
      },
      {
        sentence: 'Zoals eerder dit jaar schriftelijk toegezegd, ga ik in deze brief in op de veren.',
        written: '2021-04-01',
        expect: { effect: 'fulfils' },
      },
      {
        sentence: 'Bijgaand treft u, zoals door mijn voorganger is toegezegd, de evaluatie van de spoorwet aan.',
        written: '2021-04-01',
        expect: { effect: 'fulfils', madeOn: null },
      },
    ],
    counterexamples: [
      {
        sentence: 'De fabriek sluit, zoals de directie van het bedrijf de omwonenden heeft toegezegd, in de zomer.',
        why: 'Een bedrijf belooft iets, niet de regering.',
      },
    ],
  },
  {
    id: 'heb-toegezegd',
    title: 'Heb ik toegezegd',
    explanation:
      'Een bewindspersoon of het kabinet zegt zelf iets te hebben toegezegd of beloofd. Toezeggingen van anderen (landen, bedrijven, gemeenten) tellen niet mee.',
    phrase:
      '((heb|hebben|heeft|had|hadden) …24 (toegezegd|toezegd|beloofd|in het vooruitzicht gesteld)|(toegezegd|beloofd|in het vooruitzicht gesteld) (heb|hebben|heeft|had|hadden))',
    accepts: isOwnPromise,
    effect: (finding) => (isRelative(finding) ? effectOfReference(finding) : effectOfReport(finding)),
    examples: [
      {
        sentence: 'In het commissiedebat Water van 3 februari 2022 heb ik toegezegd de dijken opnieuw te laten meten.',
        written: '2022-03-01',
        expect: { effect: 'reports', madeOn: '2022-02-03', where: 'commissiedebat Water van 3 februari 2022' },
      },
      {
        sentence: 'Ik heb u toegezegd u voor 1 maart over de dijken te informeren.',
        written: '2022-04-01',
        expect: { effect: 'reports', madeOn: null },
      },
      {
        sentence: 'Bij die behandeling heb ik uw Kamer een nota over de dijken in het vooruitzicht gesteld.',
        written: '1992-03-01',
        expect: { effect: 'reports' },
      },
      {
        sentence: 'De Minister van Defensie heeft uw Kamer toegezegd de munitievoorraad te laten tellen.',
        written: '2022-03-01',
        expect: { effect: 'reports', madeOn: null },
      },
      {
        sentence:
          'Het overzicht dat ik heb toegezegd in mijn brief van 3 mei 2022, zal ik uiterlijk 1 oktober 2022 sturen.',
        written: '2022-09-01',
        expect: { effect: 'renews', madeOn: '2022-05-03' },
      },
    ],
    counterexamples: [
      { sentence: 'Deze landen hebben toegezegd de grens open te houden.', why: 'Andere landen beloven iets.' },
      {
        sentence: 'De provincie heeft mij toegezegd de weg te herstellen.',
        why: 'De toezegging is aan de Minister gedaan.',
      },
      { sentence: 'Dat heb ik niet toegezegd in het debat.', why: 'Er is juist niets toegezegd.' },
    ],
  },
  {
    id: 'is-toegezegd',
    title: 'Is toegezegd',
    explanation: 'De lijdende vorm: aan de Kamer of een Kamerlid is iets toegezegd, of in een debat is iets toegezegd.',
    phrase: '((is|zijn|was|waren|werd|werden) …24 toegezegd|toegezegd (is|zijn|was|waren|werd|werden))',
    accepts: isOwnPassive,
    effect: effectOfReport,
    examples: [
      {
        sentence:
          'In het tweeminutendebat Jacht op 7 mei 2020 is toegezegd om de regels voor schietbanen te vergelijken.',
        written: '2020-06-01',
        expect: { effect: 'reports', madeOn: '2020-05-07' },
      },
      {
        sentence: 'Door de regering werd bij de behandeling van de wet toegezegd dat een nadere notitie zou volgen.',
        written: '1988-06-01',
        expect: { effect: 'reports', madeOn: null },
      },
    ],
    counterexamples: [
      {
        sentence: 'Aan de getroffen bedrijven is door de verzekeraar een voorschot toegezegd.',
        why: 'Een verzekeraar belooft iets.',
      },
      {
        sentence: 'Voor het stadion was 10 miljoen toegezegd.',
        why: 'Geld voor derden, geen toezegging aan de Kamer.',
      },
    ],
  },
  {
    id: 'zegde-toe',
    title: 'Zegde ik toe',
    explanation: 'De verleden tijd van toezeggen: toen zegde ik of een collega toe iets te doen.',
    phrase: '((zegde|zegden) …20 toe|(ik|wij|kabinet|minister|staatssecretaris) …16 (toezegde|toezegden))',
    accepts: (finding) => namesGovernment(clauseOf(finding)) && !speaksToSigner(finding.match.text),
    effect: effectOfReport,
    examples: [
      {
        sentence: 'Tijdens het vragenuur van 9 april 2019 zegde ik de heer De Wit toe de cijfers te laten controleren.',
        written: '2019-05-01',
        expect: { effect: 'reports', madeOn: '2019-04-09' },
      },
      {
        sentence: 'Toen zegde mijn ambtsvoorganger uw Kamer een nota over de visserij toe.',
        written: '1991-05-01',
        expect: { effect: 'reports', madeOn: null },
      },
    ],
    counterexamples: [
      { sentence: 'De bank zegde de klanten toe de rente te verlagen.', why: 'Een bank is geen regering.' },
    ],
  },
  {
    id: 'toegezegde-brief',
    title: 'De toegezegde brief',
    explanation:
      'Een stuk of onderzoek heet “toegezegd”: de toegezegde brief, de door mij toegezegde evaluatie. Toegezegd geld telt niet mee.',
    phrase: '(de|het|een|mijn|onze|deze|dit) …10 toegezegde …2 {geleverde}',
    accepts: ({ match, text }) => {
      const agent = /(?<!\p{L})door\s(.{1,60})\stoegezegde/u.exec(match.text)?.[1]
      return agent === undefined ? namesOurs(text) : namesGovernment(agent) || /^(?:mij|ons)(?!\p{L})/u.test(agent)
    },
    effect: effectOfReference,
    examples: [
      {
        sentence: 'Hierbij bied ik u de toegezegde evaluatie van de noodfondsen aan.',
        written: '2015-05-01',
        expect: { effect: 'fulfils' },
      },
      {
        sentence: 'Deze bijlage is de door mij toegezegde lijst van veren.',
        written: '2015-05-01',
        expect: { effect: 'reports' },
      },
      {
        sentence: 'De tijdens het notaoverleg van 2 juni jl. toegezegde analyse zal ik u in het najaar sturen.',
        written: '2015-06-20',
        expect: { effect: 'renews', madeOn: '2015-06-02' },
      },
    ],
    counterexamples: [
      { sentence: 'Het door de aannemer toegezegde onderzoek laat op zich wachten.', why: 'De aannemer beloofde het.' },
      { sentence: 'De toegezegde subsidie is uitbetaald.', why: 'Geld, geen stuk of onderzoek.' },
    ],
  },
]

/** Whether the sentence is about the government's own business with the Kamer. */
function namesOurs(text: string): boolean {
  return namesGovernment(text) || namesKamer(text)
}
