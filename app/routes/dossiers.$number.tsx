import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ENTITY_PAGE, EntityPage } from '../components/entity-view'
import { readAsked } from '../entities/asked.server'
import { viewDossier } from '../entities/dossier.server'
import { titled } from '../page-title'

export const handle = ENTITY_PAGE

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** One dossier. */
export function loader(args: LoaderFunctionArgs) {
  return viewDossier(readAsked(args), args.params.number)
}

export default function OnePage() {
  return <EntityPage view={useLoaderData<typeof loader>()} />
}
