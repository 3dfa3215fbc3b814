// Usage: count.mjs FAILED-STEPS COUNTED.json LATER.json: prints what failed in both runs of the tests, and counts the first.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

const NOTHING = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] }
const [steps, ...files] = process.argv.slice(2)
const [counted, later] = files.map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOTHING))

const firstLine = (message = '') => message.split('\n', 1)[0].slice(0, 300)

/** One line per failed test, and per file that did not load. */
function listFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    const lines = failed.map((one) => `${one.fullName}: ${firstLine(one.failureMessages[0])}`)
    const unloaded = status === 'failed' && failed.length === 0 ? [firstLine(message)] : []
    return [...lines, ...unloaded].map((line) => `failed: ${relative('.', name)}: ${line}`)
  })
}

const failures = [...new Set([...listFailures(counted), ...listFailures(later)])]
for (const line of failures.slice(0, 40)) console.log(line)
console.log(`${counted.numPendingTests ?? 0} skipped`)
const failed = Math.max(listFailures(counted).length, failures.length, counted.numFailedTests, Number(steps))
console.log(`${counted.numPassedTests} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
