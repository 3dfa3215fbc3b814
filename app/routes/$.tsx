import { refuse } from '../refusal'

/** Every address without a page of its own. */
export function loader(): never {
  throw refuse(404, 'Deze pagina is er niet', 'Het adres klopt niet, of wat hier stond heeft een ander adres gekregen.')
}

export default function Nothing() {
  return null
}
