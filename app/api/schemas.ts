import { z } from 'zod'
import type { CommitmentList, DocumentRow, ListedCommitment } from '#db/contract'
import type { ToldChange } from '../exports/tell-change'

/** The shapes of the JSON answers. The description of the API is made from these, and tests hold every answer against them. */

const day = z.iso.date().describe('Dag, jjjj-mm-dd.')
const address = z.string().startsWith('/').describe('Adres op deze site.')
const documentKind = z.enum(['letter', 'answer', 'debate', 'other']).describe('Soort document.')
const member = z.object({ name: z.string(), party: z.string().nullable() })

const listedDocument = z.object({
  id: z.string().describe('Kenmerk van het document; verandert niet.'),
  date: day.nullable(),
  kind: documentKind,
  dossier: z.string().nullable().describe('Dossiernummer van de Kamer.'),
  number: z.string().nullable().describe('Ondernummer in het dossier.'),
  title: z.string().nullable(),
  url: address,
})

const deadline = z.object({
  words: z.string().describe('De woorden van de termijn; leeg als alleen een besluit een dag gaf.'),
  type: z
    .enum([
      ...(['exact', 'month', 'season', 'quarter', 'half', 'year', 'recess', 'event', 'duration'] as const),
      ...(['vague', 'conditional', 'recurring', 'vehicle'] as const),
    ])
    .describe('Soort termijn.'),
  earliest: day.nullable().describe('Eerste mogelijke dag.'),
  latest: day.nullable().describe('Laatste dag: daarna is het te laat. Null: de woorden geven geen dag.'),
  rule: z.string().describe('De regel die dit las; zie /regels/kenmerk.'),
  convention: z.string().nullable().describe('De leesafspraak; zie /methode.'),
  basis: z.string().nullable().describe('De kalenderregel of dag waarop de lezing rust.'),
  source: z.string().nullable().describe('De bron van die kalenderregel.'),
  readings: z.array(z.object({ day, why: z.string() })).describe('Andere verdedigbare lezingen.'),
  shifts: z.int().min(0).describe('Hoe vaak de laatste dag verschoof.'),
  firstLatest: day.nullable().describe('De eerste laatste dag.'),
  slip: z.int().describe('Dagen tussen de eerste laatste dag en die van nu; negatief: eerder.'),
  daysLateFirst: z.int().min(0).describe('Dagen te laat, geteld vanaf de eerste laatste dag.'),
})

const followUp = z.object({
  document: z.string(),
  date: day.nullable(),
  certainty: z
    .enum(['explicit', 'likely'])
    .describe('explicit: het stuk noemt de toezegging; likely: een vermoeden, telt niet.'),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
})

/** One commitment in a list. */
export const commitmentSchema = z.object({
  id: z.string().describe('Kenmerk; verandert niet. Een vervangen kenmerk stuurt door.'),
  url: address,
  quote: z
    .string()
    .describe('De woorden zoals ze in het document staan; adressen en nummers van personen zijn weggelaten.'),
  document: listedDocument,
  kind: z.enum(['inform', 'act', 'external']),
  certainty: z.enum(['sure', 'possible']),
  reviewed: z.boolean().describe('false: automatisch gevonden, nog niet beoordeeld.'),
  origin: z.enum(['extracted', 'register', 'manual']),
  actor: z.object({
    type: z.enum(['signer', 'cabinet', 'office-holder', 'ministry', 'agency', 'passive']),
    office: z.string().nullable(),
    person: z.string().nullable(),
    ministry: z.string().nullable(),
    holder: z
      .object({ person: z.string(), office: z.string(), ministry: z.string() })
      .nullable()
      .describe('Wie het ambt op de peildatum bekleedt, onder de naam die het dan heeft.'),
  }),
  recipient: z.enum(['TK', 'EK']).nullable(),
  madeTo: z.array(member),
  strength: z.enum(['firm', 'expected', 'intended']),
  conditional: z.boolean(),
  rule: z.string(),
  deadline: deadline.nullable(),
  outcome: z
    .enum(['open', 'partly', 'fulfilled', 'continuing', 'lapsed', 'unclear'])
    .describe('Uitkomst op de peildatum.'),
  clock: z
    .enum(['no-deadline', 'on-track', 'due-soon', 'overdue', 'on-time', 'late'])
    .describe('Stand tegenover de laatste dag, op de peildatum.'),
  daysLate: z.int().min(0),
  ageDays: z.int().nullable().describe('Dagen sinds de toezegging, zolang zij zonder laatste dag openstaat.'),
  followUps: z.array(followUp),
}) satisfies z.ZodType<ListedCommitment>

const query = z.record(z.string(), z.array(z.string())).describe('De zoekvraag, zoals in het adres.')
const whole = {
  count: z.int().min(0).describe('Rijen in de hele lijst.'),
  next: address.nullable().describe('Adres van de volgende bladzijde; null op de laatste.'),
  licence: z.url(),
  version: z.string(),
}

export const commitmentListSchema = z.object({
  peildatum: day,
  query,
  ...whole,
  atLeast: z
    .boolean()
    .describe(
      'Waar: de woorden van de zoekvraag staan in meer toezeggingen dan een lijst doorzoekt; “count” is dan een ondergrens.',
    ),
  items: z.array(commitmentSchema),
}) satisfies z.ZodType<CommitmentList>

/** One commitment by itself. */
export const oneCommitmentSchema = z.object({
  peildatum: day,
  licence: z.url(),
  version: z.string(),
  item: commitmentSchema,
})

/** A document in a list; its text stands at `url` and at `url.txt`. */
export const documentSchema = listedDocument.extend({
  ministries: z.array(z.string()),
  officeHolders: z.array(
    z.object({ name: z.string().nullable(), office: z.string(), ministry: z.string().nullable() }),
  ),
  commitments: z.int().min(0).describe('Gepubliceerde toezeggingen erin.'),
  problems: z.int().min(0).describe('Opmerkingen bij het lezen.'),
}) satisfies z.ZodType<DocumentRow>

export const documentListSchema = z.object({ peildatum: day, query, ...whole, items: z.array(documentSchema) })

export const changeSchema = z.object({
  id: z.string(),
  kind: z.enum(['decision', 'report', 'answer']).describe('Besluit, melding van een lezer, of antwoord daarop.'),
  recordedAt: z.iso.datetime(),
  title: z.string(),
  author: z.string(),
  text: z.string(),
  commitment: z.string(),
  url: address,
  quote: z.string(),
}) satisfies z.ZodType<ToldChange>

/** Each change has its own moment; the peildatum is the day asked for. */
export const changeListSchema = z.object({ peildatum: day, query, ...whole, items: z.array(changeSchema) })

/** By the name each has in the description of the API. */
export const SCHEMAS = {
  CommitmentList: commitmentListSchema,
  Commitment: commitmentSchema,
  OneCommitment: oneCommitmentSchema,
  DocumentList: documentListSchema,
  Document: documentSchema,
  ChangeList: changeListSchema,
  Change: changeSchema,
} as const
