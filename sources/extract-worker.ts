/** The script of a worker of the pool. */
import { extractDocument, serveExtraction } from './extract-task'

await serveExtraction(extractDocument)
