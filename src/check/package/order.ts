import type { Resource } from './resource.ts'

/**
 * Tables before those that refer to them, so that references are answered at once; the evidence last, which refers
 * to all. Where tables refer to each other in a circle, the order of the descriptor holds.
 */
export function readingOrder(resources: readonly Resource[]): readonly Resource[] {
  const byName = new Map(resources.map((resource) => [resource.name, resource]))
  const ordered = new Set<Resource>()
  const visit = (resource: Resource, above: ReadonlySet<Resource>): void => {
    if (ordered.has(resource) || above.has(resource)) return
    const within = new Set([...above, resource])
    for (const key of resource.schema?.foreignKeys ?? []) {
      const parent = byName.get(key.resource)
      if (parent !== undefined) visit(parent, within)
    }
    ordered.add(resource)
  }
  const evidence = resources.filter(({ name }) => name === 'evidence')
  for (const resource of [...resources.filter(({ name }) => name !== 'evidence'), ...evidence])
    visit(resource, new Set())
  return [...ordered]
}
