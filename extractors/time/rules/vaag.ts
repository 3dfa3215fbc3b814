import { wordsOnly } from '../period'
import type { TimeRule } from '../rule'

const zoSpoedigMogelijk: TimeRule = {
  id: 'zo-spoedig-mogelijk',
  title: 'Zo spoedig mogelijk',
  explanation: 'Een haast zonder dag: de woorden blijven staan, zonder laatste dag.',
  phrase:
    '(zo|zo veel|zoveel) (spoedig|snel|vroeg|gauw|kort|tijdig) [als] [enigszins|maar|redelijkerwijs] [als] mogelijk [is]',
  also: [
    'zo (spoedig|snel|gauw) (als|het) [dat|enigszins] [kan|mogelijk is|lukt]',
    '(op|binnen) [de|een] (kortst|snelst|vroegst|eerst) mogelijke (termijn|gelegenheid|moment|datum|tijd)',
    '(op|binnen) [een|de] [zeer|heel|vrij] (korte|kortere|afzienbare|redelijke|overzienbare|niet al te lange) (termijn|tijd|tijdspanne)',
    '[op] (de eerst mogelijke|het eerst mogelijke|het vroegst mogelijke|de vroegst mogelijke) (gelegenheid|moment|termijn)',
    '(heel|zeer|al) spoedig',
    '(met|in) [de meeste|gepaste|grote] spoed',
    '(onverwijld|terstond|omgaand|onmiddellijk|ogenblikkelijk|voortvarend)',
    'per omgaande',
    'zonder (dralen|uitstel|vertraging)',
    'met voortvarendheid',
    '[zeer] (binnenkort|weldra|aanstonds|spoedig|dra)',
    'zo spoedig',
    '(z.s.m.|zsm|a.s.a.p.|asap)',
    '(dezer dagen|eerdaags|een dezer (dagen|weken)|een van de komende (dagen|weken))',
  ],
  convention: 'C10',
  read: () => wordsOnly('vague'),
  examples: [
    {
      sentence: 'Ik stuur u het rapport zo spoedig mogelijk.',
      written: '2025-11-20',
      text: 'zo spoedig mogelijk',
      type: 'vague',
      latest: null,
    },
    { sentence: 'Binnenkort volgt een brief.', written: '2025-11-20', text: 'Binnenkort', type: 'vague', latest: null },
    {
      sentence: 'Op zeer korte termijn is er overleg.',
      written: '2025-11-20',
      text: 'Op zeer korte termijn',
      type: 'vague',
      latest: null,
    },
  ],
  counterexamples: [
    { sentence: 'Het is van belang zoveel mogelijk aan te sluiten.', why: 'zoveel mogelijk is geen termijn' },
  ],
}

const komendeTijd: TimeRule = {
  id: 'komende-tijd',
  title: 'De komende tijd, weken of maanden',
  explanation: 'Een tijd zonder getal: geen laatste dag.',
  phrase:
    '[in|binnen|gedurende|tijdens|over|voor] [de] (komende|aankomende|aanstaande|eerstkomende|volgende|nabije|eerstvolgende) (tijd|periode|dagen|weken|maanden|jaren|toekomst|fase|kabinetsperiode|decennia|kwartalen|tien jaren)',
  also: [
    '(binnen|over|in) (enkele|een paar|een aantal|enige|afzienbare|niet al te lange|een tweetal|luttele) (tijd|dagen|weken|maanden|jaren|jaar)',
    '(in|binnen) (de loop van|de loop der) (de|komende) (tijd|weken|maanden|jaren|komende tijd|komende weken|komende maanden|komende jaren)',
    'in de [nabije] toekomst',
    '(binnen|in|gedurende) (deze|de huidige|de komende) (kabinetsperiode|regeerperiode|zittingsperiode|regeringsperiode)',
    '(na verloop van tijd|in de loop der tijd|mettertijd|in het verloop van (dit|het) proces)',
    '[nog] deze (kabinetsperiode|regeerperiode|zittingsperiode)',
    '(in|gedurende) de (tussentijd|tussenliggende periode)',
    'de komende en volgende (weken|maanden|jaren)',
  ],
  convention: 'C10',
  read: () => wordsOnly('vague'),
  examples: [
    {
      sentence: 'De komende tijd werk ik dit uit.',
      written: '2025-11-20',
      text: 'De komende tijd',
      type: 'vague',
      latest: null,
    },
    {
      sentence: 'Binnen enkele weken hoort u meer.',
      written: '2025-11-20',
      text: 'Binnen enkele weken',
      type: 'vague',
      latest: null,
    },
  ],
  counterexamples: [
    { sentence: 'De komende twee weken werk ik dit uit.', why: 'met een getal is het een termijn met een dag' },
  ],
}

const teZijnerTijd: TimeRule = {
  id: 'te-zijner-tijd',
  title: 'Te zijner tijd, op termijn, later',
  explanation: 'Een moment dat open blijft: geen laatste dag.',
  phrase: '(te|ter) (zijner|gelegener|bekwamer) tijd',
  also: [
    '(t.z.t.|tzt|tijdig|te gelegenertijd|te gepasten tijde|te gepaster tijd)',
    'op [de] [middel|langere|lange|de korte|de lange|middellange|wat langere] termijn',
    '(op|in) een later (moment|stadium|tijdstip|fase)',
    '(op een nader te bepalen|op een passend|op een geschikt|op een volgend|op enig|op het juiste) (moment|tijdstip)',
    '(op|bij) (de eerste|de eerstvolgende|de eerste de beste|een volgende|de eerst volgende|eerste) gelegenheid',
    '(vroeg|eerder|later) in (het|dit) proces',
    '(in een|in een volgende|in de volgende|in een latere|in een later) (fase|stadium|volgende fase)',
    '(nader|later) te bepalen (moment|tijdstip)',
    '(straks|later|gaandeweg|vroeg of laat)',
  ],
  convention: 'C10',
  read: (match, context) => {
    if (!/^(?:later|tijdig|straks)$/iu.test(match.text)) return wordsOnly('vague')
    return /^(?:tijdig|straks)$/iu.test(match.text) && !context.isPast(match) ? wordsOnly('vague') : null
  },
  examples: [
    {
      sentence: 'Te zijner tijd informeer ik u.',
      written: '2025-11-20',
      text: 'Te zijner tijd',
      type: 'vague',
      latest: null,
    },
    {
      sentence: 'Ik kom daar op een later moment op terug.',
      written: '2025-11-20',
      text: 'op een later moment',
      type: 'vague',
      latest: null,
    },
  ],
  counterexamples: [{ sentence: 'Twee jaar later was het klaar.', why: 'later vertelt hier wat er is gebeurd' }],
}

export const vagueRules: TimeRule[] = [zoSpoedigMogelijk, komendeTijd, teZijnerTijd]
