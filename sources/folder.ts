import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A file to read. `name` is what people see: its path below the folder that was named, with `/` between the parts. */
export interface FoundFile {
  path: string
  name: string
}

/** Something that could not be read, with the reason in Dutch. */
export interface Failure {
  name: string
  reason: string
}

/** Files that come with a collection but are no documents. */
const SIDECAR = /\.meta\.json$|^(?:index\.(?:tsv|csv|json)|readme(?:\.\w{1,8})?|thumbs\.db|desktop\.ini)$/iu

/** How deep folders may lie in each other. */
const MAX_FOLDERS = 64

/**
 * The documents at these paths, folders with all that lies below them, in a fixed order and each file once. Hidden files
 * and sidecars are passed over; what cannot be read is a failure, and the rest goes on.
 */
export async function listFiles(paths: string[]): Promise<{ files: FoundFile[]; failed: Failure[] }> {
  const files: FoundFile[] = []
  const failed: Failure[] = []
  const seen = new Set<string>()

  async function visit(path: string, name: string, depth: number): Promise<void> {
    try {
      const facts = await stat(path)
      const real = await realpath(path)
      if (seen.has(real)) return
      seen.add(real)
      if (facts.isDirectory()) await visitFolder(path, name, depth)
      else if (facts.isFile()) files.push({ path, name: name || basename(path) })
      else failed.push({ name: name || path, reason: 'dit is geen gewoon bestand' })
    } catch (error) {
      failed.push({ name: name || path, reason: explainFileError(error) })
    }
  }

  async function visitFolder(path: string, name: string, depth: number): Promise<void> {
    if (depth > MAX_FOLDERS) throw new Error('de mappen liggen te diep in elkaar')
    const entries = await readdir(path)
    for (const entry of entries.sort()) {
      if (entry.startsWith('.') || SIDECAR.test(entry)) continue
      await visit(join(path, entry), name ? `${name}/${entry}` : entry, depth + 1)
    }
  }

  for (const path of paths) await visit(path, '', 0)
  return { files, failed }
}

/** An error of the file system in Dutch. */
export function explainFileError(error: unknown): string {
  const reasons: Record<string, string> = {
    ENOENT: 'dit bestand of deze map bestaat niet',
    EACCES: 'geen toegang: dit mag niet worden gelezen',
    EPERM: 'geen toegang: dit mag niet worden gelezen',
    EISDIR: 'dit is een map',
    ENOTDIR: 'een deel van dit pad is geen map',
    ELOOP: 'deze verwijzing loopt in een kring',
    ENAMETOOLONG: 'deze naam is te lang',
    EMFILE: 'er zijn te veel bestanden open',
    EIO: 'de schijf geeft een leesfout',
    ENOSPC: 'de schijf is vol',
    EROFS: 'hier mag niet worden geschreven',
    EEXIST: 'er staat al een bestand met deze naam',
  }
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
