import { createContext } from 'react'

/** The nonce of this response on the server; undefined in the browser, which hides it from script. */
export const NonceContext = createContext<string | undefined>(undefined)
