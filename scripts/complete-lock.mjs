// Completes package-lock.json: npm records only the optional platform packages it could fetch, and `npm ci` on another
// platform then stops. For each optional dependency a package names but the lock lacks, this adds a bare entry beside
// its parent: version, os and cpu as the package's name states them. `--check` changes nothing and exits 1 on a gap.
import { readFileSync, writeFileSync } from 'node:fs'

const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

/** The optional packages that `lock` names and does not hold: [path in the lock, entry]. */
export function findMissing(lock) {
  const missing = []
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolves(lock, path, name)) continue
      const words = name.split(/[/-]/)
      const at = path === '' ? 'node_modules' : path.replace(/node_modules\/(@[^/]+\/)?[^/]+$/u, 'node_modules')
      missing.push([
        `${at}/${name}`,
        {
          version: version.replace(/^[\^~]/u, ''),
          ...(entry.dev ? { dev: true } : {}),
          optional: true,
          ...pick('os', OS, words),
          ...pick('cpu', CPU, words),
        },
      ])
    }
  }
  return missing
}

/** Whether `name`, required from `path`, is found by walking up the node_modules folders, as Node does. */
function resolves(lock, path, name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('node_modules')).replace(/\/$/u, '')) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true
    if (!at) return false
  }
}

function pick(key, known, words) {
  const found = known.filter((word) => words.includes(word))
  return found.length > 0 ? { [key]: found } : {}
}

if (process.argv[1]?.endsWith('complete-lock.mjs')) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const missing = findMissing(lock)
  if (process.argv.includes('--check')) {
    for (const [path] of missing) console.error(`missing: ${path}`)
    process.exit(missing.length > 0 ? 1 : 0)
  }
  for (const [path, entry] of missing) lock.packages[path] = entry
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} entries added`)
}
