import { expect, test } from 'vitest'
import { findNear } from '#extractors/search/near'

test.each<[string, string[], string[]]>([
  ['ollongren', ['kajsa-ollongren', 'hugo-de-jonge'], ['kajsa-ollongren']],
  ['de-witt', ['de-wit', 'de-wilt', 'van-dam'], ['de-wilt', 'de-wit']],
  ['inge-van-dijk', ['van-dijk', 'dijk', 'boswijk'], ['dijk', 'van-dijk']],
  ['CDAA', ['CDA', 'VVD', 'D66'], ['CDA']],
  ['x', ['CDA', 'VVD'], []],
  ['', ['CDA'], []],
  [
    'financien',
    ['ek-financien', 'financien-en-economie', 'financien', 'x-financien-y'],
    ['ek-financien', 'financien', 'financien-en-economie'],
  ],
])('near %s', (text, candidates, near) => expect(findNear(text, candidates)).toEqual(near))
