/**
 * The text of a promise as it is searched. Plain JavaScript, so that the thread that searches (search-thread.mjs) can load it
 * as it is. The index is filled and asked in these words only: no two foldings of letters have to agree.
 */

/** Between quote and title; words never hold it, so nothing found reaches from one into the other. Stands in every line. */
export const BETWEEN = ' | '

/** Lower case without accents. @param {string} text */
export function foldText(text) {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(VARIANT, (sign) => sign.toUpperCase().toLowerCase())
}

const ASCII = /^[\0-\x7f]*$/u
/** Lower-case letters in another shape, which share their capital. */
const VARIANT = /[ſµςϐϑϕϖϰϱϵ]/gu

/** The words of a text with one space between, folded. @param {string} text */
export function foldWords(text) {
  return foldText(text)
    .replace(/[^\p{L}\p{N}\p{Co}]+/gu, ' ')
    .trim()
}

/** What is indexed of a promise: each word has a space on both sides. @param {unknown} quote @param {unknown} title */
export function writeLine(quote, title) {
  return ` ${foldWords(textOf(quote))}${BETWEEN}${foldWords(textOf(title))} `
}

/**
 * Makes `search_holds(quote, title, asked)`: 1 when of each group one stands in quote or title. `asked` is groups (string[][])
 * as JSON: folded, of words with one space between, or with the signs that stand in them.
 * @returns {(quote: unknown, title: unknown, asked: unknown) => 0 | 1}
 */
export function createHolds() {
  let last = ''
  /** @type {string[][]} */
  let groups = []
  let spaced = false
  return (quote, title, asked) => {
    if (asked !== last) {
      last = String(asked)
      groups = JSON.parse(last)
      spaced = groups.flat().some((one) => one.includes(' '))
    }
    // What has no space stands in the text as it stands in the line, and the text costs less.
    const text = `${foldText(textOf(quote))}\n${foldText(textOf(title))}\n${spaced ? writeLine(quote, title) : ''}`
    return groups.every((group) => group.some((one) => text.includes(one))) ? 1 : 0
  }
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === 'string' ? value : ''
}
