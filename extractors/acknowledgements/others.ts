import { namesGovernment } from './words'

const OTHERS =
  /(?<!\p{L})(?:hun|geen|diens)\s(?:\p{L}{1,20}\s){0,2}toezegging|toezegging(?:en)?\svan\s(?!(?:de\s|het\s|\p{L}{4,12}e\s){0,2}(?:\d|mij|ons|mijn|ambts?|[Mm]inister|[Ss]taatssecretaris|kabinet|regering|bewinds)|\p{L}{3,9}\s(?:jl|\d))/u
/** "zijn" as "his"; "zijn enkele toezeggingen gedaan" is a passive. */
const THEIRS = /(?<!\p{L})(?:haar|zijn)\s(?:\p{L}{1,20}\s)?toezegging(?!en\sgedaan)/u

/** Whether the text speaks of promises by others ("hun toezeggingen", "toezeggingen van bedrijven") or of one refused. */
export function isOthersPromise(text: string): boolean {
  return OTHERS.test(text) || (THEIRS.test(text) && !namesGovernment(text))
}
