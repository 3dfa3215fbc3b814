import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSmallDatabase } from '../app/small-database'
import { type Served, serve } from './serve'

const FAR = '9999-12-31'
/** Every name of an address that takes a day or a stretch of days, with the addresses that know it. */
const ASKED: [name: string, value: string, paths: string[]][] = [
  [
    'peildatum',
    FAR,
    [
      '/',
      ...['', '.csv', '.json', '.ics', '.atom', '.docx'].map((kind) => `/toezeggingen${kind}`),
      ...['', '.csv', '.json'].map((kind) => `/documenten${kind}`),
      ...['', '.csv', '.json', '.atom'].map((kind) => `/wijzigingen${kind}`),
      ...['', '.json', '.ics', '.atom', '/vraag', '/vraag.docx', '/melding'].map(
        (kind) => `/toezeggingen/kst-99001-7.0059${kind}`,
      ),
      ...['', '.txt'].map((kind) => `/documenten/kst-99001-7${kind}`),
      ...['', '.csv', '.docx'].map((kind) => `/rappel${kind}`),
      ...['', '.docx'].map((kind) => `/dossier${kind}`),
      ...['', '.csv', '.json', '.svg', '/grafieken', '/insluiten'].map((kind) => `/scorekaart${kind}`),
      ...['', '.csv'].map((kind) => `/methode/steekproef${kind}`),
      ...['.csv', '.svg'].map((kind) => `/grafieken/voorraad${kind}`),
      ...['/agenda', '/wederhoor/BZK', '/ministeries/BZK', '/ministeries', '/volgen', '/data', '/data.zip'],
    ],
  ],
  ...['termijn_van', 'termijn_tot', 'gedaan_van', 'gedaan_tot', 'voldaan_van'].map(
    (name): [string, string, string[]] => [
      name,
      FAR,
      [
        ...['', '.csv', '.json', '.ics', '.atom', '.docx'].map((kind) => `/toezeggingen${kind}`),
        ...['.csv', '.svg'].map((kind) => `/grafieken/voorraad${kind}`),
      ],
    ],
  ),
  ['termijn_tot', FAR, ['/agenda']],
  ['gedaan_van', FAR, ['', '.csv', '.json'].map((kind) => `/documenten${kind}`)],
  ['datum', FAR, ['/dossier', '/dossier.docx', '/regels/proef']],
  [
    'periode',
    `2018-01-01/${FAR}`,
    ['', '.csv', '.json', '.svg', '/grafieken', '/insluiten'].map((kind) => `/scorekaart${kind}`),
  ],
]

let served: Served

beforeAll(async () => {
  served = await serve(openSmallDatabase())
}, 180_000)
afterAll(() => served.close())

test.each(ASKED.flatMap(([name, value, paths]) => paths.map((path) => [path, name, value] as const)))(
  '%s refuses a far day as %s, and says for which name and from when to when',
  async (path, name, value) => {
    const response = await served.ask(`${path}?${new URLSearchParams({ [name]: value })}`)
    const text = (await response.text()).replace(/<[^>]*>/gu, '')
    expect(response.status).toBe(400)
    expect(text).toContain(`“${name}”`)
    expect(text).toMatch(
      /van (?:1 januari 1980 tot en met 31 december 2099|1 januari 1800 tot en met 31 december 2199|1800-01-01 tot en met 2199-12-31)/u,
    )
  },
)
