import { delivers, effectOfClause, effectOfReference, effectOfReport } from '../effect'
import { isOthersPromise } from '../others'
import type { AcknowledgementRule } from '../rule'
import { namesGovernment, namesKamer } from '../words'

/** "Tijdens deze vergadering zijn enkele toezeggingen gedaan": what was promised before the Kamer, by whom is plain. */
const DONE_IN_DEBATE =
  /(?<!\p{L})(?:tijdens|in|bij) (?:het|de|dit|deze|dat|die) (?:\p{L}{1,20} ){0,2}(?:vergadering|\p{L}*overleg|\p{L}*debat|begrotingsbehandeling)(?!\p{L})[^.]{0,80}\stoezegging(?:en)?\sgedaan(?!\p{L})/iu

/** Sentences that speak of "de toezegging". */
export const toezegging: AcknowledgementRule[] = [
  {
    id: 'uitvoering-aan-toezegging',
    title: 'Uitvoering geven aan een toezegging',
    explanation: 'Aan een toezegging wordt uitvoering, gevolg of invulling gegeven.',
    phrase:
      '((uitvoering|gevolg|invulling|gehoor|opvolging|vervolg) …10 {toezegging}|{toezegging} …16 (uitvoering|gevolg|invulling|gehoor|opvolging))',
    accepts: (finding) => !isOthersPromise(finding.text),
    effect: effectOfClause,
    examples: [
      {
        sentence: 'Met deze brief geef ik uitvoering aan mijn toezegging over de veerdiensten.',
        written: '2020-05-01',
        expect: { effect: 'fulfils' },
      },
      {
        sentence: 'Aan deze toezegging zal ik na de zomer invulling geven.',
        written: '2020-05-01',
        expect: { effect: 'renews' },
      },
    ],
    counterexamples: [
      {
        sentence: 'De landen geven uitvoering aan hun toezeggingen van Parijs.',
        why: 'Toezeggingen van andere landen.',
      },
    ],
  },
  {
    id: 'conform-toezegging',
    title: 'Conform de toezegging',
    explanation: 'De brief handelt conform, naar aanleiding van of ter uitvoering van een eerdere toezegging.',
    phrase: '{conform} …12 {toezegging}',
    accepts: (finding) => !isOthersPromise(finding.text),
    effect: effectOfReference,
    examples: [
      {
        sentence:
          'Conform mijn toezegging in het wetgevingsoverleg Sport van 6 december 2021 stuur ik u hierbij de lijst.',
        written: '2022-01-15',
        expect: { effect: 'fulfils', madeOn: '2021-12-06' },
      },
      {
        sentence:
          'Ter voldoening aan de toezegging die ik tijdens het debat van 2 mei 1989 heb gedaan, zend ik u een nota.',
        written: '1989-06-01',
        expect: { effect: 'fulfils', madeOn: '1989-05-02' },
      },
    ],
    counterexamples: [
      { sentence: 'Conform artikel 5 van de wet stuur ik u het ontwerpbesluit.', why: 'Een wet is geen toezegging.' },
    ],
  },
  {
    id: 'een-toezegging',
    title: 'Er is een toezegging gedaan',
    explanation:
      'De zin spreekt van een toezegging van deze regering: mijn toezegging, de toezegging aan het lid X, de toezegging uit het debat van een dag.',
    phrase:
      '(de|een|mijn|onze|ons|deze|die|dit|zijn|haar|diverse|enkele|meerdere|openstaande|gedane|eerdere|twee|drie|vier|vijf|beide) …3 {toezegging}',
    accepts: (finding) =>
      !isOthersPromise(finding.text) &&
      (namesGovernment(finding.text) ||
        namesKamer(finding.text) ||
        delivers(finding.text) ||
        DONE_IN_DEBATE.test(finding.text)),
    effect: effectOfReport,
    examples: [
      {
        sentence: 'In deze brief ga ik in op de toezegging aan het lid Jansen (XYZ) over de tolheffing.',
        written: '2020-05-01',
        expect: { effect: 'fulfils' },
      },
      {
        sentence:
          'De toezegging uit het algemeen overleg van 5 maart 2014 staat nog open omdat het onderzoek uitloopt.',
        written: '2014-05-01',
        expect: { effect: 'reports', madeOn: '2014-03-05' },
      },
      {
        sentence: 'Tijdens deze vergadering zijn enkele toezeggingen gedaan.',
        written: '2020-05-01',
        expect: { effect: 'reports' },
      },
    ],
    counterexamples: [
      { sentence: 'Ik kan daarover geen toezegging doen aan uw Kamer.', why: 'Er wordt juist niets toegezegd.' },
      { sentence: 'De ondertekenaars rapporteren over hun toezeggingen.', why: 'Toezeggingen van anderen.' },
    ],
  },
]
