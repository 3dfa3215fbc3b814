import { expect, test } from 'vitest'
import { readAct } from '../../app/decisions/read-act.server'

test.each(['', 'weg', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a form that asks for “%s” is told that it is no decision',
  (besluit) => {
    expect(() => readAct({ besluit, sinds: '2020-01-01' })).toThrow('is geen besluit dat hier kan worden genomen')
  },
)
