import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntityIndex, INDEX_PAGE } from '../components/entity-index'
import { readAsked } from '../entities/asked.server'
import { listMinistryIndex } from '../entities/ministry.server'
import { titled } from '../page-title'

export const handle = INDEX_PAGE

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** The ministries with their numbers. */
export function loader(args: LoaderFunctionArgs) {
  return listMinistryIndex(readAsked(args))
}

export default function IndexPage() {
  return <EntityIndex view={useLoaderData<typeof loader>()} />
}
