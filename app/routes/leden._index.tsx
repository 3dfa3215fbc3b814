import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntityIndex, INDEX_PAGE } from '../components/entity-index'
import { readAsked } from '../entities/asked.server'
import { listMemberIndex } from '../entities/member.server'
import { titled } from '../page-title'

export const handle = INDEX_PAGE

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** Members of parliament with the promises made to them. */
export function loader(args: LoaderFunctionArgs) {
  return listMemberIndex(readAsked(args))
}

export default function IndexPage() {
  return <EntityIndex view={useLoaderData<typeof loader>()} />
}
