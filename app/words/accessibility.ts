import type { Words } from '../language'
import type { TextPage } from './help'

export const ACCESSIBILITY: Words<TextPage> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet kunnen nalezen wat is toegezegd. Deze site is gebouwd naar WCAG 2.2, niveau AA.',
    parts: [
      {
        id: 'werkt',
        title: 'Wat u mag verwachten',
        text: [],
        points: [
          'Alles werkt met het toetsenbord; wat de aandacht heeft, is zichtbaar omlijnd.',
          'Lezen, zoeken, downloaden en afdrukken werken zonder script en zonder account.',
          'Een status heeft altijd een vorm en een woord, nooit alleen een kleur.',
          'De pagina past op een scherm van 320 punten breed en bij sterke vergroting, zonder zijwaarts schuiven.',
          'Licht, donker, meer contrast, hoge-contrastkleuren en minder beweging volgen uw apparaat.',
          'Losse toetsen kunnen uit; knoppen en links zijn ten minste 24 punten groot of staan in een zin.',
          'Bij elke grafiek staan dezelfde cijfers als tabel.',
        ],
      },
      {
        id: 'toetsing',
        title: 'Hoe dat wordt getoetst',
        text: [
          'Bij elke wijziging toetst een programma (axe) alle soorten pagina’s in licht en donker, en lopen toetsen de belangrijkste taken na met alleen het toetsenbord en zonder script. Dat vindt niet alles: een toets door mensen met een beperking is nog niet gedaan.',
        ],
      },
      {
        id: 'grenzen',
        title: 'Wat nog niet goed gaat',
        text: [
          'Citaten staan er zoals in het document, met de taal van de overheid. Documenten uit beschadigde pdf’s kunnen woorden bevatten die een voorleesprogramma verkeerd uitspreekt; de bron staat er steeds bij.',
        ],
      },
      {
        id: 'melden',
        title: 'Loopt u ergens tegenaan?',
        text: [
          'Meld het via “Klopt dit niet?” bij een toezegging, of bij wie deze site aanbiedt. Zeg erbij op welke pagina het was en wat u gebruikte.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to check what was promised. This site is built to WCAG 2.2, level AA.',
    parts: [
      {
        id: 'werkt',
        title: 'What you may expect',
        text: [],
        points: [
          'Everything works with the keyboard; what has the focus is visibly outlined.',
          'Reading, searching, downloading and printing work without script and without an account.',
          'A status always has a shape and a word, never a colour alone.',
          'The page fits a screen 320 points wide and strong magnification, without scrolling sideways.',
          'Light, dark, more contrast, forced colours and less motion follow your device.',
          'Single keys can be switched off; buttons and links are at least 24 points, or stand in a sentence.',
          'Beside each chart are the same figures as a table.',
        ],
      },
      {
        id: 'toetsing',
        title: 'How that is tested',
        text: [
          'With every change a program (axe) tests all kinds of pages in light and dark, and the main tasks are walked with the keyboard alone and without script. That does not find everything: a test by people with a disability has not been done yet.',
        ],
      },
      {
        id: 'grenzen',
        title: 'What does not work well yet',
        text: [
          'Quotes stand as in the document, in Dutch and in the language of government. Documents from damaged PDFs can hold words that a screen reader gets wrong; the source is always beside them.',
        ],
      },
      {
        id: 'melden',
        title: 'Did you run into something?',
        text: [
          'Report it by the link below a promise, or to whoever offers this site. Say on which page it was and what you used.',
        ],
      },
    ],
  },
}
