import { useEffect, useState } from 'react'

/** The citation as selectable text; where script runs also a button that copies it. */
export function Citation({ text }: { text: string }) {
  const [canCopy, setCanCopy] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), [])
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Gekopieerd'),
      () => setSaid('Kopiëren lukt niet; selecteer de tekst zelf'),
    )
  return (
    <section className="section" aria-labelledby="citeren">
      <h2 id="citeren">Citeren</h2>
      <p className="citation">{text}</p>
      {canCopy ? (
        <p className="no-print">
          <button type="button" onClick={copy}>
            Kopieer citaat
          </button>{' '}
          <span role="status" className="quiet">
            {said}
          </span>
        </p>
      ) : null}
    </section>
  )
}
