import { readDossier } from '#db/list-values'
import { listDossier } from '#db/queries/entities.server'
import { formatDossier, nameDocument } from '../kamerstuk'
import { capitalise, formatCount } from '../labels'
import { type Asked, leadOn, refuseUnknown } from './asked.server'
import { listIndexRows } from './index-rows.server'
import { buildPart } from './part.server'
import { ENTITY_PATHS, entityPath } from './paths'
import type { EntityView, IndexView } from './view'

const PAPERS = 20

/** A dossier of the Kamer: its newest papers and the promises in all of them. */
export function viewDossier(asked: Asked, text: string | undefined): EntityView {
  const { db, asOf, words } = asked
  const read = readDossier(text ?? '')
  const number = 'value' in read ? String(read.value) : ''
  const { count, documents } = listDossier(db, number, asOf, PAPERS)
  if (count === 0) throw refuseUnknown('dossiers', text)
  leadOn(text, number, ENTITY_PATHS.dossiers, asked)
  return {
    kicker: { word: words.kinds.dossiers.one, to: ENTITY_PATHS.dossiers },
    title: `${words.kinds.dossiers.one} ${formatDossier(number)}`,
    note: null,
    facts: [
      { term: words.documents, items: [{ text: formatCount(count), to: `/documenten?dossier=${number}` }] },
      {
        term: words.latest,
        items: documents.map((document) => ({
          text: nameDocument(document),
          to: document.url,
          from: document.date,
          ...(document.title ? { note: capitalise(document.title) } : {}),
        })),
      },
    ],
    source: null,
    parts: [buildPart(asked, 'toezeggingen', words.partTitle, { dossiers: [number] })],
    groups: [],
    links: [],
  }
}

/** Dossiers with promises. */
export function listDossierIndex(asked: Asked): IndexView {
  const { words } = asked
  const { rows, isCut } = listIndexRows(asked, WAY, [])
  const { many, about } = words.kinds.dossiers
  const named = rows.map((row) => ({ ...row, name: formatDossier(row.name) }))
  return { title: many, about, groups: [{ title: many, rows: named }], note: isCut ? words.biggest(rows.length) : null }
}

const WAY = {
  grouping: 'dossier',
  narrow: (value: string) => ({ dossiers: [value] }),
  page: (value: string) => entityPath('dossiers', value),
} as const
