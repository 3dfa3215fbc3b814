import { resolveOffice } from '../../registry/registry'
import type { DocumentFacts, OfficeHolder } from '../../types'
import { repairMojibake } from './mojibake'
import type { XmlHandlers } from './xml'

/** Elements whose words state a fact, with the element they must stand in, if any. */
const STATED: {
  name: string
  within?: string
  /** Each such element states one more; else the first counts. */
  repeats?: boolean
  set: (facts: Partial<DocumentFacts>, words: string) => void
}[] = [
  { name: 'dossiernummer', set: (facts, words) => setDossier(facts, words) },
  {
    name: 'ondernummer',
    set: (facts, words) => {
      facts.number = words
    },
  },
  {
    name: 'titel',
    within: 'dossier',
    set: (facts, words) => {
      facts.title = words
    },
  },
  {
    name: 'functie',
    within: 'ondertekening',
    repeats: true,
    set: (facts, words) => {
      facts.officeHolders = [...(facts.officeHolders ?? []), { name: null, office: officeOf(words), ministry: null }]
    },
  },
  {
    name: 'naam',
    within: 'ondertekening',
    repeats: true,
    set: (facts, words) => nameLast(facts.officeHolders ?? [], words),
  },
  {
    name: 'item-titel',
    set: (facts, words) => {
      facts.title = words
    },
  },
]
/** Parts of a fact that are words of their own. */
const APART = new Set(['voornaam', 'voorvoegsels', 'achternaam', 'begrotingsnr'])
const PUBLICATION = /^https?:\/\/zoek\.officielebekendmakingen\.nl\/([a-z]{1,6}-[\dA-Za-z-]{1,60})\//u
const DOSSIER = /^(\d[\d\s.]{0,12}\d)\s?[-–]?\s?\(?([A-Z]{0,6})\)?/u

/** Listens to an official publication and keeps what it states: dossier, number, title, kind and address. */
export function collectOfficialFacts(): XmlHandlers & { result(): Partial<DocumentFacts> } {
  const facts: Partial<DocumentFacts> = {}
  const done = new Set<string>()
  const path: string[] = []
  let stated: (typeof STATED)[number] | null = null
  let words = ''
  return {
    open(name, attributes) {
      if (name === 'meta') setAddress(facts, attributes.content ?? '')
      if (name === 'handelingen') facts.kind = 'debate'
      const found = STATED.find((row) => row.name === name && (row.within === undefined || row.within === path.at(-1)))
      if (stated !== null && APART.has(name)) words += ' '
      if (stated === null && found !== undefined && !done.has(name)) {
        stated = found
        words = ''
      }
      path.push(name)
    },
    text(text) {
      if (stated !== null && words.length < 1000) words += text
    },
    close(name) {
      path.pop()
      if (stated?.name !== name) return
      const folded = repairMojibake(words).replace(/\s+/gu, ' ').trim()
      if (folded !== '') {
        stated.set(facts, folded)
        if (stated.repeats !== true) done.add(name)
      }
      stated = null
    },
    result: () => facts,
  }
}

function officeOf(words: string): string {
  return resolveOffice(words) ?? words.replace(/^de\s+/iu, '').replace(/[,.\s]+$/u, '')
}

function nameLast(holders: OfficeHolder[], name: string): void {
  const last = holders.at(-1)
  if (last !== undefined && last.name === null) last.name = name
}

function setDossier(facts: Partial<DocumentFacts>, words: string): void {
  const [, digits = '', suffix = ''] = DOSSIER.exec(words) ?? []
  if (digits !== '') facts.dossier = digits.replace(/\D/gu, '') + (suffix === '' ? '' : `-${suffix}`)
}

function setAddress(facts: Partial<DocumentFacts>, address: string): void {
  const [, id] = PUBLICATION.exec(address) ?? []
  if (id === undefined || facts.id !== undefined) return
  facts.id = id
  facts.url = `https://zoek.officielebekendmakingen.nl/${id}`
}
