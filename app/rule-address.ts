/** The address of a rule. `/regels#id`, which it was before, still leads to the rule by way of the rule book. */
export function addressOfRule(id: string): string {
  return `/regels/${encodeURIComponent(id)}`
}
