import type { Words } from '../language'

/** The page of the random sample. */
interface SampleWords {
  title: string
  drawn: [before: string, after: string]
  about: string
  size: string
  seed: string
  draw: string
  how: string
  algorithm: string
}

export const SAMPLE_WORDS: Words<SampleWords> = {
  nl: {
    title: 'Steekproef om ons na te gaan',
    drawn: ['getrokken uit', 'gepubliceerde toezeggingen, stand op'],
    about:
      'Lees van elke toezegging de zin in het document en vul in de CSV in of zij een toezegging is, of de termijn klopt en of de juiste bewindspersoon genoemd is. Wie hetzelfde adres opent, krijgt dezelfde steekproef.',
    size: 'Aantal (n)',
    seed: 'Zaad',
    draw: 'Trek',
    how: 'Hoe er is getrokken',
    algorithm:
      'Elk kenmerk krijgt een getal: FNV-1a van 32 bits over de tekens van “zaad:kenmerk”, gemengd met de laatste stap van MurmurHash3. De laagste getallen zijn de steekproef, in die volgorde. Er is geen toeval van de machine bij: met de lijst van kenmerken kan ieder haar narekenen.',
  },
  en: {
    title: 'A sample to check us by',
    drawn: ['drawn from', 'published promises, as of'],
    about:
      'Read the sentence of each promise in its document and fill in the CSV whether it is a promise, whether the term is right and whether the right minister is named. Whoever opens the same address gets the same sample.',
    size: 'Number (n)',
    seed: 'Seed',
    draw: 'Draw',
    how: 'How it was drawn',
    algorithm:
      'Each id gets a number: 32-bit FNV-1a over the characters of “seed:id”, mixed by the last step of MurmurHash3. The lowest numbers are the sample, in that order. No chance of the machine comes in: with the list of ids anybody can compute it again.',
  },
}
