/** The register of ministries, offices and office holders: lookups by every name, code and spelling since 1982. */
export { type Ministry, ministries, type OfficeHolding, officeHolders } from './data'
export { codesOf, findMinistry, ministriesOfOffice, ministryOfOffice } from './ministries'
export { findOfficeHolder, holderOn, readPersonName } from './office-holders'
export { type OfficeMention, readOffices, resolveOffice } from './offices'
