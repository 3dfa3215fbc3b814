import { describe, expect, test } from 'vitest'
import {
  AccountError,
  addUser,
  checkPassword,
  disableUser,
  endSession,
  findSession,
  listUsers,
  openSession,
  setPassword,
} from '#db/accounts.server'
import { openDatabase } from '#db/open.server'
import { sessions, users } from '#db/tracking-schema'

const PASSWORD = 'een lang wachtwoord'

function openWithEditor() {
  const db = openDatabase(':memory:')
  addUser(db, 'griffie', 'editor', PASSWORD)
  return db
}

describe('accounts', () => {
  test('a password opens its own account only, and stands nowhere', () => {
    const db = openWithEditor()
    expect(checkPassword(db, 'griffie', PASSWORD)).toEqual({ name: 'griffie', role: 'editor' })
    expect(checkPassword(db, 'griffie', `${PASSWORD}!`)).toBeNull()
    expect(checkPassword(db, 'onbekend', PASSWORD)).toBeNull()
    expect(JSON.stringify(db.select().from(users).all())).not.toContain(PASSWORD)
  })

  test.each([
    ['X', PASSWORD, '2 tot 40 tekens'],
    ['griffie', PASSWORD, 'al in gebruik'],
    ['nieuw', 'kort', '12 tot 200 tekens'],
    ['nieuw', 'x'.repeat(201), '12 tot 200 tekens'],
  ])('refuses the account %s in Dutch', (name, password, message) => {
    const db = openWithEditor()
    expect(() => addUser(db, name, 'reader', password)).toThrow(AccountError)
    expect(() => addUser(db, name, 'reader', password)).toThrow(message)
    expect(listUsers(db)).toEqual([{ name: 'griffie', role: 'editor', disabled: false }])
  })
})

describe('sessions', () => {
  test('a token leads to its account until the session ends, and only its hash is stored', () => {
    const db = openWithEditor()
    const token = openSession(db, 'griffie')
    expect(findSession(db, token)).toEqual({ name: 'griffie', role: 'editor' })
    expect(findSession(db, `${token}x`)).toBeNull()
    expect(JSON.stringify(db.select().from(sessions).all())).not.toContain(token)
    endSession(db, token)
    expect(findSession(db, token)).toBeNull()
  })

  test('it expires after twelve hours', () => {
    const db = openWithEditor()
    const token = openSession(db, 'griffie', '2026-01-01T08:00:00.000Z')
    expect(findSession(db, token, '2026-01-01T19:59:59.000Z')).not.toBeNull()
    expect(findSession(db, token, '2026-01-01T20:00:00.000Z')).toBeNull()
  })

  test('a new password and a closed account end every session', () => {
    const db = openWithEditor()
    const first = openSession(db, 'griffie')
    setPassword(db, 'griffie', 'een ander wachtwoord')
    expect(findSession(db, first)).toBeNull()
    const second = openSession(db, 'griffie')
    disableUser(db, 'griffie')
    expect(findSession(db, second)).toBeNull()
    expect(checkPassword(db, 'griffie', 'een ander wachtwoord')).toBeNull()
  })
})
