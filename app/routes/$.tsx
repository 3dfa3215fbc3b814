import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'

/** Every address without a page of its own. */
export function loader(): never {
  throw refuse(404, REFUSALS.nothingHere())
}

export default function Nothing() {
  return null
}
