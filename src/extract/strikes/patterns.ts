/** The patterns that the words of `src/lexicon/strikes.yaml` make. */
import { escapeSigns } from '../../forms/pattern.ts'
import type { ArmedGroup, Body, StrikesFile } from './words.ts'

/** Patterns over plain text that the words make. */
export interface StrikePatterns {
  /** "a wave of " and "attacked Kyiv with ", before a count of weapons. */
  readonly massed: RegExp
  readonly launching: RegExp
  /** "its largest attack of the war, the air force said: ", before the counts of what it was made with. */
  readonly listing: RegExp
  /** Forces and bodies behind the name of a country. */
  readonly forces: RegExp
  readonly bodies: RegExp
  /** "he said", "it added", "according to the governor": whoever spoke before. */
  readonly saysAgain: RegExp
  readonly groups: GroupPatterns
  /** Forces that stand for their country, by it. */
  readonly agents: readonly { readonly country: string; readonly pattern: RegExp }[]
  readonly reporters: ReporterPatterns
}

/** Armed groups: any of them, and each by its words. */
export interface GroupPatterns {
  readonly any: RegExp
  readonly each: readonly { readonly group: ArmedGroup; readonly pattern: RegExp }[]
  /** What stands before and behind a ministry of theirs. */
  readonly ministries: readonly { readonly adjective: string; readonly before: RegExp; readonly behind: RegExp }[]
}

/** Bodies that report, and what stands after and before who reports. */
export interface ReporterPatterns {
  readonly known: readonly { readonly body: Body; readonly pattern: RegExp }[]
  readonly local: RegExp
  /** Bodies that count only with a name: "Punjab police". */
  readonly placed: RegExp
  /** Words that stand behind a name and are not of it. */
  readonly bare: RegExp
  /** Bodies by their form: "Sudan Doctors Network". */
  readonly own: RegExp
  /** Any of the known and local ones. */
  readonly nouns: RegExp
  readonly after: RegExp
  readonly before: RegExp
}

/** Compiles the words; done once, when the lexicon is loaded. */
export function patternsOf(file: StrikesFile): StrikePatterns {
  const { attacks, forces, bodies, says, again } = file
  return {
    massed: new RegExp(String.raw`\b(?:${anyOf(attacks.masses)}),? of (?:(?:about|around|some|nearly) )?$`, 'iu'),
    launching: new RegExp(
      // "put the scale of the assault at 458 drones", "the salvo numbered 24 missiles"
      String.raw`\b(?:scale|size|strength|volume|extent) of (?:the|that|this|its) [^.;:]{0,50}\b(?:${anyOf(attacks.nouns)})\b[^.;:]{0,20} (?:at|as) $|\b(?:${anyOf(attacks.nouns)})\b(?: [^.;:,]{0,40})? (?:numbered|comprised|consisted of|was made up of|amounted to|totalled|was made with|was carried out with) $|` +
        String.raw`\b(?:${anyOf(attacks.launching)})\b(?:[^.;:]{0,110}?|[^.;:]{0,160} and (?:also )?)\b(?:with|using|involving|comprising|including|(?<=under (?:massive |heavy |\p{Ll}+ )?(?:attack|fire) )(?:by|from)|(?<=attack(?:ed)? )by) (?:(?:(?:a|the) (?:[\p{L}-]+ )?of )|(?:a|an) (?:record|total|combined|unprecedented|massive) )?$`,
      'iu',
    ),
    listing: new RegExp(
      String.raw`\b(?:${anyOf(attacks.nouns)}|blows|tally)\b(?! weapons?\b)[^.;:]{0,110}:(?: [^.;:]{0,60},)? (?:a total of )?$`,
      'iu',
    ),
    forces: new RegExp(String.raw`^(?:['’]s?)? (?:[\p{Ll}-]+ ){0,2}(?:${anyOf(forces)})\b`, 'iu'),
    bodies: new RegExp(
      String.raw`^(?:['’]s?)? (?:[\p{L}-]+ ){0,2}(?:${anyOf(bodies.flatMap((body) => body.words))})\b`,
      'iu',
    ),
    saysAgain: new RegExp(
      String.raw`\b(?<who>he|she|it|they|the (?:[\p{Ll}-]+ ){0,2}(?:${anyOf([...again.people, ...again.bodies, ...again.texts])}))(?: also| later| then)? (?:${anyOf(says)})\b|\b(?:according to|as per) (?<whom>him|her|it|them|the (?:[\p{Ll}-]+ ){0,2}(?:${anyOf([...again.people, ...again.bodies])})\b(?!['’]| (?:of|in|for) ))`,
      'iu',
    ),
    groups: groupPatterns(file),
    agents: Object.entries(file.agents).map(([country, words]) => ({
      country,
      pattern: new RegExp(String.raw`\b(?:${anyOf(words)})\b`, 'gu'),
    })),
    reporters: reporterPatterns(file),
  }
}

const groupPatterns = ({ groups }: StrikesFile): GroupPatterns => ({
  any: new RegExp(String.raw`\b(?:${anyOf(groups.flatMap(({ words }) => words))})\b`, 'u'),
  ministries: groups.flatMap(({ name, adjective }) =>
    adjective === undefined
      ? []
      : [
          {
            adjective,
            before: new RegExp(String.raw`\b${adjective}(?:s['’])?(?:-\p{Ll}+)? (?:\p{Ll}+ )?$`, 'u'),
            behind: new RegExp(String.raw`^ (?:run|controlled|held) by (?:the )?${name}\b`, 'u'),
          },
        ],
  ),
  each: groups.map((group) => ({ group, pattern: new RegExp(String.raw`\b(?:${anyOf(group.words)})\b`, 'gu') })),
})

function reporterPatterns(file: StrikesFile): ReporterPatterns {
  const { bodies, local_bodies: localBodies, named_bodies: namedBodies, placed_bodies: placedBodies, says } = file
  const known = bodies.map((body) => ({
    body,
    pattern: new RegExp(String.raw`\b(?:${anyOf(body.words)})\b(?:['’]s)?(?: of [\p{Lu}]\p{L}+)?`, 'giu'),
  }))
  const local = new RegExp(String.raw`\b(?:${anyOf(localBodies)})\b`, 'giu')
  const placed = new RegExp(String.raw`\b(?:${anyOf(placedBodies)})\b`, 'giu')
  const bare = new RegExp(` (?:${anyOf(file.bare_names)})$`, 'iu')
  const own = new RegExp(
    String.raw`(?:\d{1,3}(?:st|nd|rd|th) )?(?:\p{Lu}[\p{L}-]+ (?:(?:of|for|and) )?){1,4}\b(?:${anyOf(namedBodies)})\b`,
    'gu',
  )
  const nouns = new RegExp(
    String.raw`\b(?:${anyOf([...localBodies, ...placedBodies, ...bodies.flatMap((body) => body.words)])})\b`,
    'i',
  )
  const verb = anyOf(says)
  const after = new RegExp(
    String.raw`^(?:['’]s)?(?: there| here| (?:in|at|of|for) (?:the )?[\p{L}-]+(?: region| oblast| province| territory| district| city)?)?(?: (?:spokes(?:man|woman|person)|chief|press service|command|statement|communiqué|announcement|press office))?(?:, [^,.;]{1,90},| \([^)]{1,40}\)| [\p{Lu}][\p{L}-]+ [\p{Lu}][\p{L}-]+)?(?: and [^,.;]{1,60})?(?:,? (?:for (?:its|his|her|their) (?:own )?part|in (?:its|his|her|their) turn|in turn|itself|meanwhile))?,? (?:(?:has |have |had |also |later |then |separately |earlier |now |since )*(?:${verb})\b|(?:had|has|have|puts?) it\b)`,
    'iu',
  )
  const before = new RegExp(
    String.raw`(?:\baccording to|\b(?:${verb})(?: by)?|\bcited|\bciting|\bper|(?<!\b(?:led|headed|chaired|commanded|run|ruled|owned|used|held|controlled|backed|operated|appointed|installed|followed|claimed responsibility|signed|visited|chosen|ordered|joined|accused|called) )\bby|\btogether with|\b(?:report|summary|statement|count|tally|data|figures|bulletin|update|post|message|release|information|briefing|communiqué|account|estimate|numbers?|words|line|press service)s? (?:of|from))(?:,? (?:the|its|his|her|an?|by|also))*(?: (?:head|chief|governor|mayor|spokesman) of)?(?:(?: [\p{L}’'-]+){0,3} (?:[Gg]ov\.|[Gg]overnor|[Mm]ayor|[Hh]ead|[Cc]hief|[Ss]pokes(?:man|woman|person)|[Oo]fficial|[Mm]inister|[Cc]ommander|[Dd]irector|[Dd]eputy)(?: of(?: [\p{L}’'-]+){1,4})?,?)? ?$`,
    'iu',
  )
  return { known, local, placed, bare, own, nouns, after, before }
}

/** Alternation of words for a pattern, longest first. */
export function anyOf(words: readonly string[]): string {
  const literal = (word: string): string =>
    escapeSigns(word).replaceAll(' ', String.raw`[\s-]{1,2}`).replaceAll("'", "['’]")
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|')
}
