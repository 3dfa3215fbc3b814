import { describe, expect, it } from 'vitest'
import { anyOf, compilePhrase, isWordCode, phraseSource } from '#extractors/phrase'
import { firstWords, listOpenings } from '#extractors/phrase-parts'

const slots = { maand: anyOf(['mei', 'juni', 'september']), jaar: '20\\d{2}' }
const found = (phrase: string, text: string) =>
  compilePhrase(phrase, slots)
    .findAll(text)
    .map((match) => match.text)

describe('the phrase language', () => {
  it('matches literals on whole words, with a capital, accents or more white space', () => {
    expect(found('voor de zomer', 'Voor  de zomer, vóór de zomer; hiervoor de zomer, voor de zomers')).toEqual([
      'Voor  de zomer',
      'vóór de zomer',
    ])
    expect(found('een maand', 'één maand en eén maand')).toEqual(['één maand', 'eén maand'])
  })

  it('fills slots and tells where they stand', () => {
    const match = compilePhrase('eind {maand} [{jaar}]', slots).find('Dat komt eind juni 2026.')
    expect(match).toMatchObject({ start: 9, end: 23, text: 'eind juni 2026' })
    expect(match?.slots.maand).toMatchObject({ start: 14, end: 18, text: 'juni' })
    expect(match?.slots.jaar).toMatchObject({ start: 19, end: 23, text: '2026' })
    expect(compilePhrase('eind {maand} [{jaar}]', slots).find('eind juni')?.slots.jaar).toBeUndefined()
  })

  it('lets parts be absent and parts be joined to one word', () => {
    expect(found('[nog] (voor|tot) de zomer[vakantie]', 'nog voor de zomer, tot de zomervakantie')).toEqual([
      'nog voor de zomer',
      'tot de zomervakantie',
    ])
    expect(found('de [zomer]vakantie', 'de vakantie en de zomervakantie')).toEqual(['de vakantie', 'de zomervakantie'])
  })

  it('uses a slot twice under two names, and one name in two choices', () => {
    const twice = compilePhrase('{van:maand} tot {tot:maand}', slots).find('mei tot juni')
    expect([twice?.slots.van?.text, twice?.slots.tot?.text]).toEqual(['mei', 'juni'])
    expect(compilePhrase('(eind {maand}|{maand} eind)', slots).find('juni eind')?.slots.maand?.text).toBe('juni')
  })

  it('bridges a bounded gap inside the sentence', () => {
    expect(found('zal … informeren', 'Ik zal, als dat kan, uw Kamer d.d. mei informeren.')).toEqual([
      'zal, als dat kan, uw Kamer d.d. mei informeren',
    ])
    expect(found('zal … informeren', 'Ik zal gaan; u informeren')).toEqual([])
    expect(found('zal … informeren', 'Ik zal gaan. U wil informeren')).toEqual([])
    expect(found('zal …2 informeren', 'zal een twee informeren, zal een twee drie informeren')).toEqual([
      'zal een twee informeren',
    ])
  })

  it('reads damaged white space when asked to', () => {
    const glued = compilePhrase('{maand} [{jaar}]', slots, { glued: true })
    expect(glued.find('1 juni2026')?.text).toBe('juni2026')
    expect(compilePhrase('{maand} {jaar}', slots).find('juni2026')).toBeNull()
  })

  it('finds at one place only when asked to', () => {
    const phrase = compilePhrase('in {maand}', slots)
    expect(phrase.at('ook in mei', 4)?.text).toBe('in mei')
    expect(phrase.at('ook in mei', 3)).toBeNull()
  })

  it('refuses what is no phrase', () => {
    expect(() => compilePhrase('eind {onbekend}', slots)).toThrow(/onbekend/u)
    expect(() => compilePhrase('[eind]', slots)).toThrow(/nothing/u)
    expect(() => compilePhrase('(eind', slots)).toThrow(/misses/u)
    expect(() => compilePhrase('eind)', slots)).toThrow(/stray/u)
    expect(() => compilePhrase('{x}', { x: 'a+' })).toThrow(/bound/u)
    expect(() => compilePhrase('{x}', { x: 'a{2,}' })).toThrow(/bound/u)
    expect(() => compilePhrase('{x}', { x: '(a)' })).toThrow(/capturing/u)
  })

  it('gives sources for slots and knows letters', () => {
    expect(new RegExp(`^${phraseSource('(a|b) c[d]')}$`, 'u').test('B  cd')).toBe(true)
    expect([...'aé9'].map((char) => isWordCode(char.charCodeAt(0)))).toEqual([true, true, true])
    expect([...' –.\u00a0\u0001'].map((char) => isWordCode(char.charCodeAt(0)))).not.toContain(true)
  })
})

describe('the words of a phrase', () => {
  const starts = { maand: ['mei', 'juni'], dag: ['#'], woord: ['*'] }

  it('lists the words it may start with', () => {
    expect(firstWords('[nog] (voor|tot) de', starts)).toEqual(['nog', 'voor', 'tot'])
    expect(firstWords('[{dag}] {maand}', starts)).toEqual(['#', 'mei', 'juni'])
    expect(() => firstWords('[{woord}] de', starts)).toThrow(/anything/u)
  })

  it('lists the ways in which it may begin, each with rarer words that must follow', () => {
    const openings = (phrase: string) =>
      listOpenings(phrase, { starts, anchors: starts, common: new Set(['in', 'de', 'voor']) })
    expect(openings('in [de] {maand}')).toEqual([{ words: ['in'], anchors: ['mei', 'juni'] }])
    expect(openings('(voor de|voor {maand}|na) zomer')).toEqual([
      { words: ['voor'], anchors: ['zomer'] },
      { words: ['voor'], anchors: ['mei', 'juni'] },
      { words: ['na'], anchors: ['zomer'] },
    ])
    expect(openings('(eind|na) {maand}')).toEqual([{ words: ['eind', 'na'], anchors: null }])
    expect(openings('[in] {dag} {maand}')).toEqual([
      { words: ['in'], anchors: ['mei', 'juni'] },
      { words: ['#'], anchors: ['mei', 'juni'] },
    ])
    expect(openings('{dag} in')).toEqual([{ words: ['#'], anchors: null }])
    expect(openings('voor[zomer]reces')).toEqual([{ words: ['voor'], anchors: null }])
    expect(() => openings('[{woord}] de')).toThrow(/anything/u)
  })
})
