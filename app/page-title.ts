/** The `meta` of a page: its title with the name of the product. */
export function titled(title: string | undefined): { title: string }[] {
  return [{ title: title ? `${title} · Toezeggingenmonitor` : 'Toezeggingenmonitor' }]
}
