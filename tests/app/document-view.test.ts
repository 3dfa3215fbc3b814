import { describe, expect, test } from 'vitest'
import { layOutDocument, listPlaces } from '../../app/document-view'

type Detail = Parameters<typeof layOutDocument>[0]
type Marked = Detail['commitments'][number]

/** Only what the layout looks at. */
function marked(id: string, span: { start: number; end: number }, more: Partial<Marked> = {}): Marked {
  return { id, span, deadlineSpan: null, repeats: [], ...more } as unknown as Marked
}

function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

describe('a document laid out', () => {
  const text = 'Inleiding\n\nEerst dit. Ik stuur in mei\n\n1 Een noot.\n\nde nota. Klaar.'
  const whole = spanOf(text, 'Ik stuur in mei\n\n1 Een noot.\n\nde nota.')
  const paragraph = {
    kind: 'paragraph' as const,
    start: text.indexOf('Eerst'),
    end: text.length,
    gaps: [spanOf(text, '1 Een noot.')],
  }
  const view = layOutDocument({
    text,
    blocks: [{ kind: 'heading', start: 0, end: 9 }, paragraph],
    commitments: [marked('d.1', whole, { deadlineSpan: spanOf(text, 'in mei') })],
  })

  test('loses nothing of the text', () => {
    const shown = view.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')
    expect(shown.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
  })

  test('marks the promise around the footnote in its middle, with one anchor and its term', () => {
    const pieces = view[1]?.pieces ?? []
    expect(pieces.filter((piece) => piece.mark === 'd.1').map((piece) => piece.text.trim())).toEqual([
      'Ik stuur',
      'in mei',
      '',
      'de nota.',
    ])
    expect(pieces.filter((piece) => piece.term).map((piece) => piece.text)).toEqual(['in mei'])
    expect(pieces.filter((piece) => piece.aside).map((piece) => piece.text)).toEqual(['1 Een noot.'])
    expect(pieces.flatMap((piece) => piece.anchors ?? [])).toEqual(['d.1'])
  })
})

test('of two promises in one sentence the shorter is marked where they overlap, and both have an anchor', () => {
  const text = 'Ik stuur de nota en ik kom in mei.'
  const [block] = layOutDocument({
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    commitments: [marked('d.1', { start: 0, end: text.length }), marked('d.2', spanOf(text, 'ik kom in mei'))],
  })
  expect(block?.pieces.map(({ mark, text: words, anchors }) => [mark, words, anchors])).toEqual([
    ['d.1', 'Ik stuur de nota en ', ['d.1']],
    ['d.2', 'ik kom in mei', ['d.2']],
    ['d.1', '.', undefined],
  ])
})

test('two promises in the same words share a mark with two anchors', () => {
  const text = 'Ik stuur de nota.'
  const [block] = layOutDocument({
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    commitments: [marked('d.1', { start: 0, end: 17 }), marked('d.2', { start: 0, end: 17 })],
  })
  expect(block?.pieces[0]?.anchors).toEqual(['d.1', 'd.2'])
})

test('text that no block holds is shown all the same', () => {
  const view = layOutDocument({
    text: 'voor midden na',
    blocks: [{ kind: 'heading', start: 5, end: 11 }],
    commitments: [],
  })
  expect(view.map(({ kind, pieces }) => [kind, pieces[0]?.text])).toEqual([
    ['paragraph', 'voor '],
    ['heading', 'midden'],
    ['paragraph', ' na'],
  ])
})

test('a note number in mid-sentence is raised and does not break the mark', () => {
  const text = 'Ik stuur de nota.2 Ook kom ik terug.'
  const [block] = layOutDocument({
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, gaps: [{ start: 17, end: 18 }] }],
    commitments: [marked('d.1', { start: 0, end: text.length })],
  })
  expect(block?.pieces).toEqual([
    { text: 'Ik stuur de nota.', mark: 'd.1', anchors: ['d.1'] },
    { text: '2', note: true, mark: 'd.1' },
    { text: ' Ook kom ik terug.', mark: 'd.1' },
  ])
})

test('a letterhead keeps its lines, not the empty ones', () => {
  const text = 'Nr. 7\n\nBRIEF VAN DE MINISTER\n \n\nDen Haag'
  const [block] = layOutDocument({
    text,
    blocks: [{ kind: 'letterhead', start: 0, end: text.length }],
    commitments: [],
  })
  expect(block?.pieces).toEqual([{ text: 'Nr. 7\nBRIEF VAN DE MINISTER\nDen Haag' }])
})

test('repeats have anchors of their own', () => {
  const places = listPlaces([{ id: 'd.1', span: { start: 0, end: 4 }, repeats: [{ start: 9, end: 12 }] }])
  expect(places.map(({ anchor }) => anchor)).toEqual(['d.1', 'd.1-2'])
})
