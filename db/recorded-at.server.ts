/** The moment of recording, ISO 8601 in UTC. For audit and sessions only: no status and no reading depends on it. */
export function stampNow(): string {
  return new Date().toISOString()
}
