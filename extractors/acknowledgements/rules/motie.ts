import { effectOfClause, effectOfReference, effectOfReport } from '../effect'
import type { AcknowledgementRule } from '../rule'

/** A letter that does it in so many words, now. */
const NOW =
  /(?<!\p{L})(?:(?:reageer|ga|informeer|bericht)(?:en)? (?:ik|wij)|(?:ik|wij) (?:reageer|ga|informeer|bericht)(?:en)?)(?!\p{L})/iu

/** "Deze motie is aangenomen.": too short to say which motion or what it asks. */
const BARE = 40

/** Sentences in which the government tells what it does with a motion. */
export const motie: AcknowledgementRule[] = [
  {
    id: 'conform-motie',
    title: 'Conform de motie',
    explanation: 'De regering handelt conform, ter uitvoering van, in lijn met of naar aanleiding van een motie.',
    phrase: '({conform} …14 {motie}|(in|bij|door) …4 {motie} …12 (gevraagde|verzochte|bepleite))',
    accepts: ({ text }) =>
      !/(?<!\p{L})(?:met (?:u|uw Kamer|de Kamer) (?:\p{L}{1,20} )?(?:gesproken|gedebatteerd)|ontraad|ontraden)(?!\p{L})/u.test(
        text,
      ),
    effect: effectOfReference,
    examples: [
      {
        sentence: 'Nederland heeft conform de motie van het lid De Boer (ABC) tegen het voorstel gestemd.',
        written: '2020-05-01',
        expect: { effect: 'fulfilled-before' },
      },
      {
        sentence: 'In lijn met de motie-De Boer c.s. zal het kabinet de drempel verlagen.',
        written: '2020-05-01',
        expect: { effect: 'renews' },
      },
      {
        sentence: 'De in de motie-De Boer gevraagde keuring is in maart begonnen.',
        written: '2020-05-01',
        expect: { effect: 'fulfilled-before' },
      },
    ],
    counterexamples: [
      { sentence: 'Conform de Europese richtlijn wordt de drempel verlaagd.', why: 'Een richtlijn is geen motie.' },
      {
        sentence: 'Ik heb naar aanleiding van de motie met u gesproken.',
        why: 'Een gesprek over de motie, geen uitvoering.',
      },
      { sentence: 'Ik ontraad de motie van het lid De Boer.', why: 'Een oordeel over een nieuwe motie.' },
    ],
  },
  {
    id: 'uitvoering-van-motie',
    title: 'Uitvoering geven aan een motie',
    explanation: 'Aan een motie wordt uitvoering, gevolg of invulling gegeven, of er staat hoe zij wordt uitgevoerd.',
    phrase:
      '((voer|voert|voeren) …6 {motie} …10 uit|(uitvoering|gevolg|invulling|gehoor|opvolging|vervolg|tegemoet|navolging) …12 {motie}|{motie} …30 (uitvoering|gevolg|invulling|gehoor|opvolging) …6 (gegeven|geven|geeft|geef)|{motie} …24 (uitgevoerd|uit te voeren|uitvoer))',
    effect: effectOfClause,
    examples: [
      {
        sentence: 'Om uitvoering te geven aan de motie De Boer/Smit zal ik een verkenner aanstellen.',
        written: '2020-05-01',
        expect: { effect: 'renews' },
      },
      {
        sentence: 'Hiermee voer ik de motie van de leden De Boer en Smit over de veerpont uit.',
        written: '2020-05-01',
        expect: { effect: 'fulfils' },
      },
      {
        sentence: 'Aan deze motie is in het voorjaar uitvoering gegeven.',
        written: '2020-05-01',
        expect: { effect: 'fulfilled-before' },
      },
    ],
    counterexamples: [
      {
        sentence: 'De motie verzoekt de regering de tolheffing af te schaffen.',
        why: 'Alleen de inhoud van de motie.',
      },
    ],
  },
  {
    id: 'ingaan-op-motie',
    title: 'Ingaan op een motie',
    explanation: 'De brief reageert zelf op een motie of informeert de Kamer over de stand van een motie.',
    phrase:
      '(ingegaan op …8 {motie}|(beantwoord|beantwoorden|reageer|reageren|ga|gaan|inga|informeer|informeren|bericht|berichten|geïnformeerd|geeft|geef|voldoe|kom) …14 {motie}|{motie} …30 (reageer|ingaan|ga ik in|in te gaan) )',
    accepts: ({ text }) => !/(?<!\p{L})(?:ontraad|ontraden|oordeel Kamer|overbodig)(?!\p{L})/u.test(text),
    effect: (finding) => (finding.kind === 'letter' && NOW.test(finding.text) ? 'fulfils' : effectOfClause(finding)),
    examples: [
      {
        sentence: 'Voorts reageer ik op de motie van de leden De Boer en Smit over de veerpont.',
        written: '2020-05-01',
        expect: { effect: 'fulfils' },
      },
      {
        sentence: 'Met deze brief informeer ik uw Kamer over de motie-De Boer (Kamerstuk 12 345, nr. 6).',
        written: '2020-05-01',
        expect: { effect: 'fulfils' },
      },
    ],
    counterexamples: [
      { sentence: 'Dit raakt aan de motie-De Boer.', why: 'Alleen een verband, niets over wat er gebeurt.' },
    ],
  },
  {
    id: 'motie-aangenomen',
    title: 'De Kamer heeft een motie aangenomen',
    explanation:
      'De brief vertelt dat de Kamer een motie heeft aangenomen of de regering bij motie heeft verzocht iets te doen.',
    phrase:
      '((heeft|is|werd|zijn) …12 {motie} …24 aangenomen|(heeft|hebben|is|werd) …12 (bij|met|per|in|via) …4 {motie} …20 (verzocht|gevraagd|opgeroepen)|(heeft|hebben) …6 (verzocht|gevraagd) …3 (bij|met|in|via) …4 {motie}|{motie} …16 (is|werd|heeft) …4 aangenomen|in {motie} …16 (is|werd|wordt) (de regering|het kabinet) …12 (verzocht|gevraagd|opgeroepen)|in (de|deze|die|genoemde|bovengenoemde) {motie} …16 (is|werd|wordt) (de regering|het kabinet) …12 (verzocht|gevraagd|opgeroepen)|{motie} …40 waarin (is|werd|wordt) …12 (verzocht|gevraagd|opgeroepen)|in (de|deze|die|genoemde|bovengenoemde) {motie} …16 (verzoekt|verzocht|vraagt) …6 (de regering|het kabinet)|aangenomen {motie} …40 (is|werd|wordt) (de regering|het kabinet) …12 (verzocht|gevraagd|opgeroepen))',
    accepts: ({ text }) => text.length > BARE,
    effect: effectOfReport,
    examples: [
      {
        sentence: 'Op 3 maart jl. heeft uw Kamer de motie-De Boer aangenomen over de veerpont.',
        written: '2020-05-01',
        expect: { effect: 'reports', madeOn: '2020-03-03' },
      },
      {
        sentence: 'In de motie De Boer wordt de regering verzocht de drempel te verlagen.',
        written: '2020-05-01',
        expect: { effect: 'reports' },
      },
      {
        sentence: 'Uw Kamer heeft mij bij motie van de leden Smit en Kaya gevraagd de drempel te verlagen.',
        written: '2020-05-01',
        expect: { effect: 'reports' },
      },
      {
        sentence:
          'In de door uw Kamer aangenomen motie van het lid Kaya is de regering verzocht de drempel te verlagen.',
        written: '2020-05-01',
        expect: { effect: 'reports' },
      },
    ],
    counterexamples: [
      { sentence: 'Deze motie is aangenomen.', why: 'Niet welke motie, en niet wat zij vraagt.' },
      {
        sentence: 'De gemeenteraad besprak een motie over de veerpont.',
        why: 'Geen motie van de Kamer en niets aangenomen.',
      },
    ],
  },
]
