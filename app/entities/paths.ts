/** Where the page of each kind of entity stands. */
export const ENTITY_PATHS = {
  ministries: '/ministeries',
  officeHolders: '/bewindspersonen',
  committees: '/commissies',
  members: '/leden',
  parties: '/fracties',
  dossiers: '/dossiers',
  cabinets: '/kabinetten',
} as const

export type EntityKind = keyof typeof ENTITY_PATHS

/** The address of one page: `/leden/de-wit`. */
export function entityPath(kind: EntityKind, name: string): string {
  return `${ENTITY_PATHS[kind]}/${encodeURIComponent(name)}`
}
