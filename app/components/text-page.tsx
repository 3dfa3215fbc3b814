import type { TextPage } from '../words/help'

/** A page of plain text: a title, and parts that can be linked to. */
export function TextPageView({ title, lead, parts }: TextPage) {
  return (
    <div className="prose">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {parts.map((part) => (
        <section key={part.id} aria-labelledby={part.id}>
          <h2 id={part.id}>{part.title}</h2>
          {part.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {part.points ? (
            <ul>
              {part.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </div>
  )
}
