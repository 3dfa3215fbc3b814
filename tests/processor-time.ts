/** Least processor time of some runs, in milliseconds: what the work costs, whatever else the machine is doing. */
export function measureCost(run: () => void, runs = 5): number {
  const costs = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...costs)
}
