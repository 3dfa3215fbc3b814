import type { RegisterEntry } from '#extractors/register/types'
import { readTable } from './table'

/** What a register file holds; `problems` are Dutch and name the row. */
export interface RegisterFile {
  entries: RegisterEntry[]
  problems: string[]
}

/** The columns by the names they carry in tables and in open data, in small letters. */
const COLUMNS: Record<keyof RegisterEntry, readonly string[]> = {
  number: ['nummer', 'number'],
  text: ['tekst', 'text'],
  status: ['status'],
  madeOn: ['datum', 'date', 'aanmaakdatum'],
  activity: ['activiteitnummer'],
  holder: ['naam'],
  office: ['functie'],
}
const NUMBER = /^(?:TZ\d{6}-\d{3,4}|T\d{5})$/u
/** What open data writes where there is no day. */
const NO_DAY = '0001-01-01'
const LONGEST_TEXT = 20_000

/** Reads a register as a table (TSV, CSV with `;` or `,`) or as rows of open data (JSON). Never throws. */
export function readRegister(text: string): RegisterFile {
  const plain = text.replace(/^\uFEFF/u, '')
  const rows = /^\s*[[{]/u.test(plain) ? readJson(plain) : readRows(plain)
  if (typeof rows === 'string') return { entries: [], problems: [rows] }
  const file: RegisterFile = { entries: [], problems: [] }
  for (const [index, row] of rows.entries()) {
    const entry = readEntry(row)
    if (typeof entry === 'string') file.problems.push(`rij ${index + 1}: ${entry}`)
    else file.entries.push(entry)
  }
  if (rows.length === 0) file.problems.push('er staan geen rijen in')
  return file
}

type Row = Map<string, string>

function readRows(text: string): Row[] | string {
  const [head = [], ...rows] = readTable(text)
  const names = head.map((name) => name.toLowerCase().replace(/\s*\(.*$/u, ''))
  const missing = (['number', 'text', 'status'] as const).filter(
    (key) => !COLUMNS[key].some((one) => names.includes(one)),
  )
  if (missing.length > 0) return `de kop noemt geen kolom ${missing.map((key) => COLUMNS[key][0]).join(', ')}`
  return rows.map((cells) => new Map(names.map((name, index) => [name, cells[index] ?? ''])))
}

function readJson(text: string): Row[] | string {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return 'dit is geen geldige JSON'
  }
  const rows = Array.isArray(parsed) ? parsed : (parsed as { value?: unknown }).value
  if (!Array.isArray(rows)) return 'er staat geen lijst “value” in'
  return rows.map((row) => {
    const pairs = row && typeof row === 'object' ? Object.entries(row as Record<string, unknown>) : []
    return new Map(pairs.map(([name, value]) => [name.toLowerCase(), value === null ? '' : String(value)]))
  })
}

function readEntry(row: Row): RegisterEntry | string {
  const cell = (key: keyof RegisterEntry): string =>
    COLUMNS[key].map((name) => row.get(name)?.trim()).find(Boolean) ?? ''
  const number = cell('number').replace(/\s/gu, '')
  if (!NUMBER.test(number)) return `“${number.slice(0, 40)}” is geen nummer als TZ202412-116 of T01970`
  if (row.get('verwijderd') === 'true') return `${number} is in het register verwijderd`
  if (!cell('text')) return `${number} heeft geen tekst`
  if (cell('text').length > LONGEST_TEXT) return `de tekst van ${number} is langer dan ${LONGEST_TEXT} tekens`
  if (!cell('status')) return `${number} heeft geen status`
  const madeOn = cell('madeOn').slice(0, 10)
  if (madeOn && madeOn !== NO_DAY && !isDay(madeOn)) return `“${madeOn}” bij ${number} is geen dag als 2024-12-31`
  return {
    number,
    text: cell('text'),
    status: cell('status'),
    madeOn: madeOn && madeOn !== NO_DAY ? madeOn : null,
    activity: cell('activity') || null,
    holder: cell('holder') || null,
    office: cell('office') || null,
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
