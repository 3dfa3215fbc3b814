/** A choice of a committee; the empty one means all. */
export function CommitteeField(props: {
  label: string
  any: string
  committees: { slug: string; name: string }[]
  chosen: string | null
}) {
  const { label, any, committees, chosen } = props
  return (
    <p>
      <label htmlFor="commissie">{label}</label>
      <select id="commissie" name="commissie" defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {committees.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
