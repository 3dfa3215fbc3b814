import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Role } from '#db/accounts.server'
import type { Database } from '#db/open.server'
import { type Command, UsageError } from './command'

const ROLE_WORDS: Record<string, Role> = { lezer: 'reader', redacteur: 'editor', beheerder: 'administrator' }

export const userCommand: Command = {
  name: 'user',
  about: 'Beheert de accounts waarmee over toezeggingen wordt beslist.',
  takes: {
    word: 'add NAAM | password NAAM | disable NAAM | list',
    about: 'het wachtwoord wordt gevraagd, of van de standaardinvoer gelezen',
  },
  options: {
    rol: {
      value: 'ROL',
      about: 'lezer, redacteur of beheerder; zonder keuze beheerder voor het eerste account, anders redacteur',
    },
  },
  async run(input) {
    const [verb = '', name, ...rest] = input.paths
    if (!['add', 'password', 'disable', 'list'].includes(verb))
      throw new UsageError(`onbekend “${verb}”; kies add, password, disable of list`)
    if (rest.length > 0 || (verb === 'list') !== (name === undefined))
      throw new UsageError(`“${verb}” vraagt ${verb === 'list' ? 'geen' : 'één'} naam`)
    const role = readRole(input.text('rol'))
    const { databasePath, openDatabase } = await import('#db/open.server')
    const { AccountError } = await import('#db/accounts.server')
    const db = openDatabase(databasePath(process.env))
    try {
      await manage(db, verb, name ?? '', role)
      return 0
    } catch (error) {
      if (!(error instanceof AccountError)) throw error
      console.error(error.message)
      return 1
    } finally {
      db.$client.close()
    }
  },
}

async function manage(db: Database, verb: string, name: string, role: Role | null): Promise<void> {
  const { addUser, disableUser, listUsers, setPassword } = await import('#db/accounts.server')
  const users = listUsers(db)
  if (verb === 'list')
    for (const user of users) console.log(`${user.name}\t${wordOf(user.role)}${user.disabled ? '\tgesloten' : ''}`)
  if (verb === 'disable') disableUser(db, name)
  if (verb === 'password') setPassword(db, name, await askPassword())
  if (verb === 'add') {
    const added = addUser(db, name, role ?? (users.length === 0 ? 'administrator' : 'editor'), await askPassword())
    console.log(`Account ${added.name} is gemaakt, rol ${wordOf(added.role)}.`)
  }
}

function readRole(text: string | null): Role | null {
  if (text === null) return null
  const role = Object.hasOwn(ROLE_WORDS, text) ? ROLE_WORDS[text] : undefined
  if (!role) throw new UsageError(`--rol: “${text}” is geen rol; kies uit ${Object.keys(ROLE_WORDS).join(', ')}`)
  return role
}

function wordOf(role: Role): string {
  return Object.entries(ROLE_WORDS).find(([, value]) => value === role)?.[0] ?? role
}

/** The password, typed without echo at a terminal, else the first line of the standard input. */
async function askPassword(): Promise<string> {
  const typed = Boolean(process.stdin.isTTY)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: typed ? silent : undefined, terminal: typed })
  if (typed) process.stderr.write('Wachtwoord (12 tekens of meer): ')
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (typed) process.stderr.write('\n')
  }
}
