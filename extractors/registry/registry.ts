/** The register of ministries, offices and office holders: lookups by every name, code and spelling since 1982. */

export { type Cabinet, cabinetOn, cabinetSlug, cabinets, findCabinet } from './cabinets'
export {
  type Committee,
  committeeSlug,
  committees,
  findCommittee,
  findCommitteeSlug,
  isSitting,
  listCommitteeSlugs,
  listCommitteesOn,
  ministriesOfCommittees,
} from './committees'
export { type Ministry, ministries, type OfficeHolding, officeHolders } from './data'
export {
  codesOf,
  findMinistry,
  findMinistryByCode,
  listMinistryCodes,
  ministriesOfOffice,
  ministryOfOffice,
} from './ministries'
export { findOfficeHolder, holderOn, readPersonName } from './office-holders'
export { type OfficeMention, readOffices, resolveOffice } from './offices'
export { partyCode } from './parties'
export {
  holderSlug,
  holdersOf,
  holdingOf,
  holdingsOn,
  keepersOn,
  listHolderSlugs,
  listHoldings,
  postsOf,
} from './posts'
export { slugOf } from './slug'
