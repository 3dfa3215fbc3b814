import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ENTITY_PAGE, EntityPage } from '../components/entity-view'
import { readAsked } from '../entities/asked.server'
import { viewMinistry } from '../entities/ministry.server'
import { titled } from '../page-title'

export const handle = ENTITY_PAGE

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** One ministry. */
export function loader(args: LoaderFunctionArgs) {
  return viewMinistry(readAsked(args), args.params.code)
}

export default function OnePage() {
  return <EntityPage view={useLoaderData<typeof loader>()} />
}
