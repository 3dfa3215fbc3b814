/** A name as it stands in an address: "vaste commissie voor Financiën" gives `vaste-commissie-voor-financien`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}
