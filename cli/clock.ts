/** Today in the Netherlands, for a command that is given no `--peildatum`. The only look at the clock of the command. */
export function readToday(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)
}
