import { z } from 'zod'
import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { withoutPersonalData } from '#db/published.server'
import {
  eachAcknowledgement,
  eachBelonging,
  eachDecision,
  eachFollowUp,
  readRegistry,
} from '#db/queries/whole-data.server'
import { eachPage } from '#db/queries/whole-list.server'
import { LICENCE, VERSION } from '#db/release.server'
import { exportText } from '#extractors/published-text'
import type { Day } from '#extractors/types'
import { commitmentSchema, documentSchema } from '../api/schemas'
import type { ArchiveFile } from './archive.server'
import { eachDocumentPage } from './documents.server'

/** Promises of every kind and certainty: what a list leaves out by itself is marked in its row. */
export const EVERYTHING: ListQuery = { unreviewed: 'all', kinds: ['inform', 'act', 'external'], sort: 'made' }

/** All published data as they stood on a day, as files. Nothing in them looks at the clock. */
export function listDataFiles(db: Database, asOf: Day): ArchiveFile[] {
  const registry = Object.entries(readRegistry(db))
  return [
    { name: 'LEESMIJ.txt', pieces: [writeReadMe(asOf)] },
    { name: 'toezeggingen.jsonl', pieces: linesOf(eachCommitment(db, asOf)) },
    { name: 'indeling.jsonl', pieces: linesOf(eachBelonging(db, asOf)) },
    { name: 'documenten.jsonl', pieces: linesOf(eachDocumentPage(db, asOf)) },
    { name: 'verwijzingen.jsonl', pieces: linesOf(eachReported(db, asOf)) },
    { name: 'vervolg.jsonl', pieces: linesOf(eachFollowUp(db, asOf)) },
    { name: 'besluiten.jsonl', pieces: linesOf(eachDecision(db)) },
    ...registry.map(([name, rows]) => ({ name: `register/${name}.json`, pieces: [asJson(rows)] })),
    { name: 'schema/toezegging.schema.json', pieces: [asJson(z.toJSONSchema(commitmentSchema))] },
    { name: 'schema/document.schema.json', pieces: [asJson(z.toJSONSchema(documentSchema))] },
  ]
}

function* eachCommitment(db: Database, asOf: Day) {
  for (const { items } of eachPage(db, EVERYTHING, asOf)) yield items.map(withoutPersonalData)
}

function* eachReported(db: Database, asOf: Day) {
  for (const rows of eachAcknowledgement(db, asOf)) yield rows.map((row) => ({ ...row, quote: exportText(row.quote) }))
}

function* linesOf(parts: Iterable<object[]>): Generator<string> {
  for (const rows of parts) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function writeReadMe(asOf: Day): string {
  return `Toezeggingenmonitor ${VERSION}: alle gepubliceerde gegevens
Peildatum: ${asOf}
Licentie: ${LICENCE}

toezeggingen.jsonl   een toezegging per regel, ook wat alleen mogelijk een toezegging is ("certainty": "possible")
                     en wat een ander moet doen ("kind": "external"). "reviewed": false betekent: automatisch
                     gevonden, nog niet beoordeeld. De vorm staat in schema/toezegging.schema.json.
indeling.jsonl       bij wie een toezegging telt: ministerie, wie haar deed, de post die haar moet nakomen (de kolom "line"
                     van register/bewindspersonen.json), en wie die post op de peildatum bekleedt
documenten.jsonl     de gelezen documenten, zonder hun tekst; die staat op /documenten/KENMERK.txt
verwijzingen.jsonl   zinnen waarin een stuk naar een eerdere toezegging verwijst
vervolg.jsonl        latere stukken naast eerdere toezeggingen; "likely" is een vermoeden en telt niet
besluiten.jsonl      alle besluiten van mensen, aan elkaar geketend met SHA-256
register/            ministeries, kabinetten, bewindspersonen, commissies en de kalender, elke regel met zijn bron
SHA256SUMS           controleer met: sha256sum -c SHA256SUMS

Een scorekaart narekenen. Neem de toezeggingen met "reviewed": true en "kind" anders dan "external" waarvan
"deadline.latest" in de periode valt en voor de peildatum ligt. Noemer: "clock" is "on-time", "late" of "overdue";
teller: "on-time". Dagen tot nakoming: "daysLate", bij "overdue" nog niet voorbij. Vaag: "document.date" in de periode,
"deadline" met woorden maar zonder "latest", "outcome" is "open", "partly" of "fulfilled". Met onbeoordeelde erbij:
ook "certainty": "sure" zonder "reviewed". Dezelfde getallen staan op /scorekaart.json.

Uitkomst en klok gelden op de peildatum. Van teksten zijn e-mailadressen en telefoonnummers weggelaten.
`
}
