import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Words } from '#app/language'
import type { Refusal } from '#app/refusal'
import { writePlainPage } from './plain-page'
import { baseHeaders } from './security'

/** How long the rest of a request that was refused is read, so that its sender gets to see the answer. */
const READ_ON_MS = 10_000

const BROKEN: Words<Refusal> = {
  nl: { title: 'Dit verzoek kan niet worden gelezen', text: 'Het is geen geldig HTTP-verzoek. Er is niets gewijzigd.' },
  en: { title: 'This request cannot be read', text: 'It is no valid HTTP request. Nothing was changed.' },
}
const TOO_LONG: Words<Refusal> = {
  nl: {
    title: 'Dit adres is te lang',
    text: 'Het adres en wat de browser erbij stuurt zijn samen langer dan 16 kB. Kort de zoekvraag in of kies minder filters.',
  },
  en: {
    title: 'This address is too long',
    text: 'The address and what the browser sends with it are longer than 16 kB together. Shorten the search or choose fewer filters.',
  },
}
const TOO_SLOW: Words<Refusal> = {
  nl: { title: 'Het verzoek kwam te langzaam binnen', text: 'Er is niets gewijzigd. Probeer het opnieuw.' },
  en: { title: 'The request came in too slowly', text: 'Nothing was changed. Try again.' },
}
const ANSWERS: Record<string, [status: number, words: Words<Refusal>]> = {
  HPE_HEADER_OVERFLOW: [431, TOO_LONG],
  ERR_HTTP_REQUEST_TIMEOUT: [408, TOO_SLOW],
}

/** Answers what Node cannot read as a request, and so never reaches Express, with a page and the headers of every other. */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, stream) => {
    const socket = stream as Socket & { _httpMessage?: { headersSent: boolean } }
    // A connection that is gone, or in the middle of an answer: another one would end up inside it.
    if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) return socket.destroy()
    const [status, words] = ANSWERS[error.code ?? ''] ?? [400, BROKEN]
    socket.end(writeAnswer(status, writePlainPage(readAddress(error.rawPacket), words)))
    socket.resume()
    setTimeout(() => socket.destroy(), READ_ON_MS).unref()
  })
}

/** The address on the first line of what came in, `/` when there is none: it tells the language. */
function readAddress(packet: Buffer | undefined): string {
  return /^[A-Z-]+ (?<address>\/[^\s?#]{0,200})/u.exec(packet?.toString('latin1') ?? '')?.groups?.address ?? '/'
}

function writeAnswer(status: number, page: string): string {
  const headers = {
    ...baseHeaders([]),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(page)),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${page}`
}
