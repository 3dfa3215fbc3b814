import type { EntityFact, FactItem } from '../entities/view'
import { useWords } from '../language'
import { ENTITY_WORDS } from '../words/entities'
import { DayText } from './day'
import { Fact } from './fact'
import { PageLink } from './links'
import { Sources } from './sources'

/** What the register knows, with its source under it. */
export function EntityFacts({ facts, source }: { facts: EntityFact[]; source: string | null }) {
  const words = useWords(ENTITY_WORDS)
  const told = facts.filter(({ items }) => items.length > 0)
  if (told.length === 0) return null
  return (
    <section aria-label={words.facts}>
      <dl className="facts">
        {told.map(({ term, items }) => (
          <Fact key={term} term={term}>
            <ul className="plain-list">
              {items.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which words may stand twice
                <li key={index}>
                  <Item item={item} />
                </li>
              ))}
            </ul>
          </Fact>
        ))}
        {source ? (
          <Fact term={words.sources}>
            <span className="small sources">
              <Sources source={source} />
            </span>
          </Fact>
        ) : null}
      </dl>
    </section>
  )
}

function Item({ item }: { item: FactItem }) {
  const { text, to, note } = item
  return (
    <>
      {to ? <PageLink to={to}>{text}</PageLink> : text}
      {note ? (
        <span className="quiet">
          {' '}
          {text ? '· ' : ''}
          {note}
        </span>
      ) : null}
      <Period {...item} />
    </>
  )
}

/** "13 december 2018", "sinds 26 oktober 2017", "14 oktober 2010 – 26 oktober 2017". */
function Period({ text, from, until }: FactItem) {
  const words = useWords(ENTITY_WORDS)
  if (from === undefined && until === undefined) return null
  const start = from ? <DayText day={from} /> : words.unknownDay
  return (
    <span className="quiet">
      {text ? ', ' : ''}
      {until === undefined ? start : null}
      {until === null ? (
        <>
          {words.since} {start}
        </>
      ) : null}
      {until ? (
        <>
          {start} – <DayText day={until} />
        </>
      ) : null}
    </span>
  )
}
