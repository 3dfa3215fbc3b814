import { CopyButton } from './copy-button'

/** The citation as selectable text; where script runs also a button that copies it. */
export function Citation({ text }: { text: string }) {
  return (
    <section className="section" aria-labelledby="citeren">
      <h2 id="citeren">Citeren</h2>
      <p className="citation">{text}</p>
      <p>
        <CopyButton text={text}>Kopieer citaat</CopyButton>
      </p>
    </section>
  )
}
