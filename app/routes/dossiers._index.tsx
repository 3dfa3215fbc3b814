import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntityIndex, INDEX_PAGE } from '../components/entity-index'
import { readAsked } from '../entities/asked.server'
import { listDossierIndex } from '../entities/dossier.server'
import { titled } from '../page-title'

export const handle = INDEX_PAGE

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** Dossiers with promises. */
export function loader(args: LoaderFunctionArgs) {
  return listDossierIndex(readAsked(args))
}

export default function IndexPage() {
  return <EntityIndex view={useLoaderData<typeof loader>()} />
}
