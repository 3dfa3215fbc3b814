import { z } from 'zod'
import type { CommitmentList, DocumentRow, ListedCommitment } from '#db/contract'
import type { ToldChange } from '../exports/tell-change'
import { FIELD_WORDS } from '../words/api-fields'
import { scorecardSchema } from './score-schema'

/** The shapes of the JSON answers. The description of the API is made from these, and tests hold every answer against them. */

const day = z.iso.date().describe(FIELD_WORDS.day.nl)
const address = z.string().startsWith('/').describe(FIELD_WORDS.address.nl)
const documentKind = z.enum(['letter', 'answer', 'debate', 'other']).describe(FIELD_WORDS.documentKind.nl)
const member = z.object({ name: z.string(), party: z.string().nullable() })

const listedDocument = z.object({
  id: z.string().describe(FIELD_WORDS.documentId.nl),
  date: day.nullable(),
  kind: documentKind,
  dossier: z.string().nullable().describe(FIELD_WORDS.dossier.nl),
  number: z.string().nullable().describe(FIELD_WORDS.number.nl),
  title: z.string().nullable(),
  url: address,
})

const deadline = z.object({
  words: z.string().describe(FIELD_WORDS.words.nl),
  type: z
    .enum([
      ...(['exact', 'month', 'season', 'quarter', 'half', 'year', 'recess', 'event', 'duration'] as const),
      ...(['vague', 'conditional', 'recurring', 'vehicle'] as const),
    ])
    .describe(FIELD_WORDS.term.nl),
  earliest: day.nullable().describe(FIELD_WORDS.earliest.nl),
  latest: day.nullable().describe(FIELD_WORDS.latest.nl),
  rule: z.string().describe(FIELD_WORDS.rule.nl),
  convention: z.string().nullable().describe(FIELD_WORDS.convention.nl),
  basis: z.string().nullable().describe(FIELD_WORDS.basis.nl),
  source: z.string().nullable().describe(FIELD_WORDS.source.nl),
  readings: z.array(z.object({ day, why: z.string() })).describe(FIELD_WORDS.readings.nl),
  shifts: z.int().min(0).describe(FIELD_WORDS.shifts.nl),
  firstLatest: day.nullable().describe(FIELD_WORDS.firstLatest.nl),
  slip: z.int().describe(FIELD_WORDS.slip.nl),
  daysLateFirst: z.int().min(0).describe(FIELD_WORDS.daysLateFirst.nl),
})

const followUp = z.object({
  document: z.string(),
  date: day.nullable(),
  certainty: z.enum(['explicit', 'likely']).describe(FIELD_WORDS.evidence.nl),
  effect: z.enum(['fulfils', 'fulfilled-before', 'renews', 'none']).describe(FIELD_WORDS.effect.nl),
  verdict: z.enum(['fulfilled', 'partly']).nullable().describe(FIELD_WORDS.verdict.nl),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
})

/** One commitment in a list. */
export const commitmentSchema = z.object({
  id: z.string().describe(FIELD_WORDS.id.nl),
  url: address,
  quote: z.string().describe(FIELD_WORDS.quote.nl),
  document: listedDocument,
  kind: z.enum(['inform', 'act', 'external']),
  certainty: z.enum(['sure', 'possible']),
  reviewed: z.boolean().describe(FIELD_WORDS.reviewed.nl),
  origin: z.enum(['extracted', 'register', 'manual']),
  actor: z.object({
    type: z.enum(['signer', 'cabinet', 'office-holder', 'ministry', 'agency', 'passive']),
    office: z.string().nullable(),
    person: z.string().nullable(),
    ministry: z.string().nullable(),
    holder: z
      .object({ person: z.string(), office: z.string(), ministry: z.string() })
      .nullable()
      .describe(FIELD_WORDS.holder.nl),
  }),
  recipient: z.enum(['TK', 'EK']).nullable(),
  madeTo: z.array(member),
  strength: z.enum(['firm', 'expected', 'intended']),
  conditional: z.boolean(),
  rule: z.string(),
  deadline: deadline.nullable(),
  outcome: z.enum(['open', 'partly', 'fulfilled', 'continuing', 'lapsed', 'unclear']).describe(FIELD_WORDS.outcome.nl),
  clock: z.enum(['no-deadline', 'on-track', 'due-soon', 'overdue', 'on-time', 'late']).describe(FIELD_WORDS.clock.nl),
  daysLate: z.int().min(0),
  ageDays: z.int().nullable().describe(FIELD_WORDS.ageDays.nl),
  followUps: z.array(followUp),
}) satisfies z.ZodType<ListedCommitment>

const query = z.record(z.string(), z.array(z.string())).describe(FIELD_WORDS.query.nl)
const whole = {
  count: z.int().min(0).describe(FIELD_WORDS.count.nl),
  next: address.nullable().describe(FIELD_WORDS.next.nl),
  licence: z.url(),
  version: z.string(),
}

export const commitmentListSchema = z.object({
  peildatum: day,
  query,
  ...whole,
  atLeast: z.boolean().describe(FIELD_WORDS.atLeast.nl),
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
  commitments: z.int().min(0).describe(FIELD_WORDS.commitments.nl),
  problems: z.int().min(0).describe(FIELD_WORDS.problems.nl),
}) satisfies z.ZodType<DocumentRow>

export const documentListSchema = z.object({ peildatum: day, query, ...whole, items: z.array(documentSchema) })

export const changeSchema = z.object({
  id: z.string(),
  kind: z.enum(['decision', 'report', 'answer']).describe(FIELD_WORDS.change.nl),
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
  Scorecard: scorecardSchema,
} as const
