import type { Finding } from '../model.ts'
import type { Fact } from './fact.ts'
import { worded, wordedMore } from './wording.ts'

/** How many findings of one code are listed for each table; the rest is counted. */
export const LISTED = 1000

/**
 * Words the facts in their order. Of each code, at most `LISTED` are listed for each table or file; a last finding
 * `<code>/more` tells how many there are beyond, so that no count is lost and a ruined file cannot fill the memory.
 */
export function findingsOf(facts: Iterable<Fact>, listed = LISTED): readonly Finding[] {
  const collected = collect(listed)
  for (const fact of facts) collected.add(fact)
  return collected.findings()
}

/** The same for facts that come in over time. */
export async function findingsOfStream(facts: AsyncIterable<Fact>, listed = LISTED): Promise<readonly Finding[]> {
  const collected = collect(listed)
  for await (const fact of facts) collected.add(fact)
  return collected.findings()
}

function collect(listed: number) {
  const counts = new Map<string, { count: number; readonly fact: Fact }>()
  const findings: Finding[] = []
  return {
    add(fact: Fact): void {
      const group = `${fact.code} ${fact.table ?? fact.file ?? ''}`
      const known = counts.get(group) ?? { count: 0, fact }
      counts.set(group, { count: known.count + 1, fact: known.fact })
      if (known.count < listed) findings.push(worded(fact))
    },
    findings(): readonly Finding[] {
      const more = [...counts.values()].filter(({ count }) => count > listed)
      return [...findings, ...more.map(({ count, fact }) => wordedMore(fact, listed, count - listed))]
    },
  }
}
