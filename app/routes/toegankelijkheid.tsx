import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { TextPageView } from '../components/text-page'
import { useWords } from '../language'
import { readPageQuery } from '../page-query.server'
import { titled } from '../page-title'
import { ACCESSIBILITY } from '../words/accessibility'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export function loader({ request, context: { language } }: LoaderFunctionArgs) {
  readPageQuery(request)
  return { title: ACCESSIBILITY[language].title }
}

export default function AccessibilityPage() {
  return <TextPageView {...useWords(ACCESSIBILITY)} />
}
