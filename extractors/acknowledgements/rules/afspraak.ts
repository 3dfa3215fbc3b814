import { effectOfReference, effectOfReport } from '../effect'
import type { AcknowledgementRule } from '../rule'
import { namesGovernment, namesKamer } from '../words'

/** Sentences that act on an agreement with the Kamer or an earlier position, and intentions that were in force. */
export const afspraak: AcknowledgementRule[] = [
  {
    id: 'conform-afspraak',
    title: 'Conform de afspraak of de kabinetsreactie',
    explanation:
      'De regering handelt conform een afspraak met de Kamer, of conform een eerdere kabinetsreactie, beleidsreactie of brief.',
    phrase:
      '(conform|overeenkomstig|volgens|ingevolge) …6 (afspraak|afspraken|kabinetsreactie|beleidsreactie|kabinetsbrief|Kamerbrief|kabinetsstandpunt|aankondiging|voornemen)',
    accepts: ({ match, text }) => !/afspra/u.test(match.text) || namesKamer(text.slice(match.start, match.end + 90)),
    effect: effectOfReference,
    examples: [
      {
        sentence: 'Conform de afspraak in het algemeen overleg van 4 juni 2013 treft u bijgaand het verslag aan.',
        written: '2013-07-01',
        expect: { effect: 'fulfils', madeOn: '2013-06-04' },
      },
      {
        sentence: 'Conform de beleidsreactie van 3 mei 2022 heeft het kabinet de drempel verlaagd.',
        written: '2022-09-01',
        expect: { effect: 'fulfilled-before', madeOn: '2022-05-03' },
      },
      {
        sentence: 'Volgens de Kamerbrief van 3 mei 2022 zal het kabinet de drempel in het voorjaar verlagen.',
        written: '2022-09-01',
        expect: { effect: 'renews', madeOn: '2022-05-03', where: 'Kamerbrief van 3 mei 2022' },
      },
    ],
    counterexamples: [
      {
        sentence: 'Conform de gebruikelijke procedure ontvangt u een fiche.',
        why: 'Een vaste werkwijze, geen afspraak.',
      },
      { sentence: 'De gemeenten handelen conform de afspraken in het convenant.', why: 'Een afspraak tussen anderen.' },
    ],
  },
  {
    id: 'met-de-kamer-afgesproken',
    title: 'Met de Kamer is afgesproken',
    explanation: 'Met de Kamer of een commissie is eerder afgesproken dat de regering iets doet of stuurt.',
    phrase: '(is|zijn|heb|hebben|heeft|was|werd) …20 afgesproken',
    accepts: ({ before, match }) =>
      /(?<!\p{L})[Mm]et (?:u|uw Kamer|uw commissie|de (?:Tweede |Eerste )?Kamer|de (?:vaste )?(?:Kamer)?commissie)(?!\p{L})/u.test(
        `${before.slice(-120)}${match.text}`,
      ),
    effect: effectOfReport,
    examples: [
      {
        sentence:
          'In het algemeen overleg van 4 juni 2013 is met uw Kamer afgesproken dat u elk kwartaal een lijst krijgt.',
        written: '2013-09-01',
        expect: { effect: 'reports', madeOn: '2013-06-04' },
      },
      {
        sentence: 'Met de vaste commissie voor Defensie heb ik afgesproken de munitie te laten tellen.',
        written: '2013-09-01',
        expect: { effect: 'reports' },
      },
    ],
    counterexamples: [
      {
        sentence: 'Met de gemeenten is afgesproken dat zij de veren betalen.',
        why: 'Een afspraak met anderen dan de Kamer.',
      },
    ],
  },
  {
    id: 'streven-was',
    title: 'Het streven was',
    explanation:
      'Een eerder voornemen om iets te sturen of te doen dat niet of later is gelukt: het streven was, ik was voornemens, zou u voor de zomer ontvangen.',
    phrase:
      '((het|mijn|ons|de) (streven|voornemen|bedoeling|planning|inzet|verwachting) was …4 (om|dat)|het was (mijn|ons|het|de) (streven|voornemen|bedoeling|planning|inzet)|(was|waren) …8 voornemens|(streefde|streefden) …6 (om|naar))',
    accepts: ({ text }) =>
      (namesGovernment(text) || namesKamer(text)) &&
      /(?<!\p{L})(?:Kamer|u|sturen|informeren|zenden|aan te bieden|toe te sturen)(?!\p{L})/u.test(text),
    effect: effectOfReport,
    examples: [
      {
        sentence: 'Het streven was om de Kamer voor de zomer de uitkomsten te sturen.',
        written: '2022-11-01',
        expect: { effect: 'reports' },
      },
      {
        sentence: 'Het was mijn voornemen de Kamer in februari te informeren.',
        written: '2022-11-01',
        expect: { effect: 'reports' },
      },
      {
        sentence: 'Ik was voornemens u in maart over de sluizen te informeren.',
        written: '2022-11-01',
        expect: { effect: 'reports' },
      },
    ],
    counterexamples: [
      { sentence: 'De bedoeling was dat de fabriek stiller werd.', why: 'Geen voornemen tegenover de Kamer.' },
    ],
  },
]
