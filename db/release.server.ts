/** The licence of the data in every export: the texts are the government's and free of copyright; our facts are given away. */
export const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl'

/** The version of the program, the same as in package.json (a test holds that). */
export const VERSION = '0.1.0'
