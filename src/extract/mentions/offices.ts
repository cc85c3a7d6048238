/** Offices without a name: "the Dutch defence minister", "the leaders of France and the UK". */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Atom } from './lexical.ts'
import type { OfficeMention } from './mention.ts'
import { pattern, type Tagged } from './tagged.ts'

const COUNTRY_LIST = String.raw`(?:the )?<CG>(?:(?:, (?:and )?| and | & )(?:the )?<CG>)*`

/** Reads the offices that no person of the sentence took. */
export function officeReader(
  lexicon: Lexicon,
): (text: string, tagged: Tagged<Atom>, taken: (at: number) => boolean) => OfficeMention[] {
  const modifiers = [...lexicon.officeWords.drop, ...lexicon.officeWords.past].join('|')
  const office = pattern(
    String.raw`(?:(?:<CJ>(?:['’]s?)?(?:, | and |, and )(?:the )?){0,8}<CJGL>(?:['’]s?)? (?:(?:${modifiers}) )?)?<O>(?:['’]? (?:of|from) ${COUNTRY_LIST})?`,
  )
  return (text, tagged, taken) => {
    const found: OfficeMention[] = []
    for (const match of allMatches(tagged.tagged, office)) {
      const from = startOf(tagged, match)
      const atoms: Atom[] = []
      for (let at = from; at < match.index + match[0].length; at++) {
        const atom = tagged.mentionAt(at)
        if (atom !== undefined) atoms.push(atom)
      }
      const head = atoms.find((atom) => atom.kind === 'office')
      if (head === undefined || taken(head.start)) continue
      const organization = atoms.find((atom) => atom.kind === 'organization')
      found.push({
        kind: 'office',
        ...tagged.spanOf(from, match.index + match[0].length),
        title: {
          text: text.slice(head.start, head.end),
          span: { start: head.start, end: head.end },
          level: head.level,
          past: head.past,
          plural: head.plural,
        },
        countries: atoms.flatMap((atom) =>
          atom.kind === 'country' || atom.kind === 'adjective'
            ? [{ code: atom.country.code, span: { start: atom.start, end: atom.end } }]
            : [],
        ),
        ...(organization?.kind === 'organization'
          ? { organization: organization.name, organizationSpan: { start: organization.start, end: organization.end } }
          : {}),
      })
    }
    return found
  }
}

/** "delivered to Ukraine, the Swedish prime minister told": one office is that of one country, the last before it. */
function startOf(tagged: Tagged<Atom>, { 0: words, index }: RegExpExecArray): number {
  const places = [...words].map((_, at) => index + at)
  const head = places.find((at) => tagged.mentionAt(at)?.kind === 'office') ?? index
  const office = tagged.mentionAt(head)
  if (office?.kind !== 'office' || office.plural) return index
  return places.filter((at) => at < head && tagged.mentionAt(at) !== undefined).at(-1) ?? index
}
