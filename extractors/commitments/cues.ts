/**
 * The words of which a sentence must have one before any rule looks at it, as sources of one alternation without flags
 * (ripgrep reads them too). Every frame needs a verb that is caught here; a test compares with reading without them.
 */
export const CUES: readonly string[] = ['.']

/** The alternation of the cues. */
export const CUE = new RegExp(CUES.join('|'), 'u')
