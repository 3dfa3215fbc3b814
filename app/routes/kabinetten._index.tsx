import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntityIndex, INDEX_PAGE } from '../components/entity-index'
import { readAsked } from '../entities/asked.server'
import { listCabinetIndex } from '../entities/cabinet.server'
import { titled } from '../page-title'

export const handle = INDEX_PAGE

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** Cabinets with their numbers. */
export function loader(args: LoaderFunctionArgs) {
  return listCabinetIndex(readAsked(args))
}

export default function IndexPage() {
  return <EntityIndex view={useLoaderData<typeof loader>()} />
}
