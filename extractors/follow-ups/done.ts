import { anyOf, compilePhrase } from '../phrase'
import type { PreparedLater } from './subject'
import type { LaterDocument } from './types'

/** Words with which a letter hands something over. */
const HANDED = compilePhrase('{aan}', {
  aan: anyOf([
    'hierbij',
    'bijgaand',
    'bijgevoegd',
    'bijgesloten',
    'in deze brief',
    'met deze brief',
    'in deze reactie',
    'met deze reactie',
    'treft u',
  ]),
})
const AUXILIARY = compilePhrase('{hulp}', {
  hulp: anyOf(['heb', 'heeft', 'hebben', 'ben', 'is', 'zijn', 'werd', 'werden']),
})
/** What ministers say they have done. */
const DONE = compilePhrase('{gedaan}', {
  gedaan: anyOf(
    `aangeboden aangenomen aangepast aangewezen afgerond afgesloten begonnen bericht besloten doorgevoerd gedaan geëvalueerd
    gegeven gehouden geïnformeerd gekomen gemeld gepresenteerd gepubliceerd gerealiseerd gesproken gestart gestuurd
    gevoerd geweest gezonden ingediend ingegaan ingericht ingesteld ingevoerd onderschreven ondertekend onderzocht ontwikkeld
    opgericht opgesteld opgezet overgelegd plaatsgevonden toegestuurd toegezonden toegelicht uitgebracht uitgevoerd uitgewerkt
    vastgesteld verkend verleend verschenen verstrekt verstuurd verzonden voldaan voltooid vormgegeven`
      .trim()
      .split(/\s+/u),
  ),
})

const SEEN = new WeakMap<PreparedLater, boolean[]>()

/**
 * The first sentence (by index), of those from `first` to `last`, that tells of a thing done or handed over or reports an
 * earlier promise; null when none does.
 */
export function findDone(later: PreparedLater, first: number, last: number): number | null {
  const told = SEEN.get(later) ?? readDone(later.facts)
  SEEN.set(later, told)
  for (let at = first; at <= last; at++) if (told[at]) return at
  return null
}

function readDone({ sentences, acknowledgements }: LaterDocument): boolean[] {
  return sentences.map(
    ({ text, start, end }) =>
      HANDED.find(text) !== null ||
      (AUXILIARY.find(text) !== null && DONE.find(text) !== null) ||
      acknowledgements.some((one) => one.start < end && start < one.end),
  )
}
