import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** An option of a command; `value` is what its help calls the value, absent for a switch. */
export interface Option {
  value?: string
  many?: boolean
  about: string
}

/** A command as `main` runs it and as its help shows it. The words are Dutch. */
export interface Command {
  name: string
  about: string
  /** What the positional arguments are called, `…` behind it when there may be more; absent when there are none. */
  takes?: { word: string; about: string } | undefined
  options: Record<string, Option>
  notes?: string[]
  /** Gives the exit code: 0 all well, 1 some input failed. Throws UsageError for what only the user can mend. */
  run(input: Input): Promise<number>
}

export interface Input {
  paths: string[]
  /** Text of an option, null when absent. */
  text(name: string): string | null
  texts(name: string): string[]
  on(name: string): boolean
}

/** The command was called wrongly: exit code 2. The message is Dutch. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Reads the words after the command's name. Unknown options, missing values and missing arguments are a UsageError. */
export function readInput(command: Command, words: string[]): Input {
  const entries = Object.entries(command.options)
  const options = Object.fromEntries(
    entries.map(([name, option]) => [
      name,
      { type: option.value ? ('string' as const) : ('boolean' as const), multiple: true },
    ]),
  )
  const { values, positionals } = parse(words, options)
  for (const [name, option] of entries) {
    if (!option.many && (values[name]?.length ?? 0) > 1) throw new UsageError(`--${name} mag maar één keer voorkomen`)
  }
  if (command.takes && positionals.length === 0) throw new UsageError(`${command.takes.word} ontbreekt`)
  if (!command.takes && positionals.length > 0) throw new UsageError(`onverwacht argument “${positionals[0]}”`)
  const texts = (name: string) => (values[name] ?? []).map(String)
  return { paths: positionals, texts, text: (name) => texts(name)[0] ?? null, on: (name) => values[name] !== undefined }
}

/** The help of one command. */
export function writeHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.value ? ` ${option.value}` : ''}`,
    `${option.about}${option.many ? ' (mag vaker)' : ''}`,
  ])
  const width = Math.max(...options.map(([left = '']) => left.length), command.takes?.word.length ?? 0) + 2
  const line = ([left = '', right = '']: string[]) => `  ${left.padEnd(width)}${right}`
  return [
    command.about,
    '',
    `Gebruik: toezeggingen ${command.name}${options.length ? ' [opties]' : ''}${command.takes ? ` ${command.takes.word}` : ''}`,
    ...(command.takes ? ['', line([command.takes.word, command.takes.about])] : []),
    ...(options.length ? ['', 'Opties:', ...options.map(line)] : []),
    ...(command.notes ? ['', ...command.notes] : []),
  ].join('\n')
}

/** A day that exists, else a UsageError. */
export function readDay(name: string, text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--${name}: “${text}” is geen bestaande dag; schrijf hem als 2019-01-31`)
  }
  return text
}

/** A path as the user meant it: npm runs its scripts in the folder of the package, but tells where it was called. */
export function resolvePath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
  return resolve(script === 'toezeggingen' && called ? called : process.cwd(), path)
}

type Options = Record<string, { type: 'string' | 'boolean'; multiple: boolean }>

function parse(words: string[], options: Options) {
  try {
    const read = parseArgs({ args: words, options, allowPositionals: true, strict: true })
    return { ...read, values: read.values as Record<string, (string | boolean)[] | undefined> }
  } catch (error) {
    throw new UsageError(explain(error, words))
  }
}

function explain(error: unknown, words: string[]): string {
  const { code, message } = error as { code?: string; message: string }
  const named = /'(-[^']+?)(?: <value>)?'/u.exec(message)?.[1] ?? words.find((word) => word.startsWith('-')) ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `onbekende optie ${named}`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return /does not take/u.test(message) ? `${named} neemt geen waarde` : `${named} heeft een waarde nodig`
  }
  return message
}
