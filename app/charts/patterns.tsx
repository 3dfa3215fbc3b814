import type { Ink } from './chart'
import { INKS, usePaint } from './paint'

/** The patterns of the inks in use; a picture that is not shown lends its patterns to no other, so each has its own. */
export function Patterns({ inks }: { inks: Ink[] }) {
  const patterned = [...new Set(inks)].filter((ink) => INKS[ink].pattern !== 'solid')
  if (patterned.length === 0) return null
  return (
    <defs>
      {patterned.map((ink) => (
        <InkPattern key={ink} ink={ink} />
      ))}
    </defs>
  )
}

function InkPattern({ ink }: { ink: Ink }) {
  const { colour, prefix } = usePaint()
  const { colour: name, pattern } = INKS[ink]
  const [own, surface] = [colour(name), colour('surface')]
  const size = 6
  const turn = pattern === 'diagonal' ? 'rotate(45)' : pattern === 'hatch' ? 'rotate(-45)' : undefined
  return (
    <pattern id={`${prefix}-${ink}`} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={turn}>
      {pattern === 'hollow' ? (
        <>
          <rect width={size} height={size} fill={surface} />
          <rect y="2.5" width={size} height="1.5" fill={own} />
        </>
      ) : (
        <rect width={size} height={size} fill={own} />
      )}
      {pattern === 'dots' ? <circle cx="3" cy="3" r="1.1" fill={surface} /> : null}
      {pattern === 'bars' ? <rect x="4.6" width="0.9" height={size} fill={surface} /> : null}
      {pattern === 'diagonal' || pattern === 'hatch' ? (
        <rect width={pattern === 'hatch' ? 2.4 : 1.3} height={size} fill={surface} />
      ) : null}
    </pattern>
  )
}
