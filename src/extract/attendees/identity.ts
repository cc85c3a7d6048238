/** Who a participant is: a person with what the whole document says of them, or a delegation. */
import type { Lexicon, OfficeLevel, Person } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { OfficeMention, PersonMention } from '../mentions/mention.ts'
import type { Attendee } from './attendees.ts'
import type { Participant } from './groups.ts'
import { levelOfTitle } from './rank.ts'

export type Identity = Omit<
  Attendee,
  'role' | 'roleSpan' | 'status' | 'statusSpan' | 'mode' | 'modeSpan' | 'rule' | 'hostOnly'
>

export function identify(member: Participant, context: ExtractContext): Identity[] {
  if (member.kind === 'person') return isNamed(member) ? [personIdentity(member.name, member, context)] : []
  if (member.kind === 'country') return [delegation(member.country.code, member, context.lexicon)]
  if (member.kind === 'organization')
    return [
      {
        kind: 'delegation',
        name: member.name,
        nameSpan: span(member),
        organization: member.name,
        organizationSpan: span(member),
      },
    ]
  if (member.title.past) return []
  const holder = member.countries.length === 0 || member.organization ? holderNamed(member, context) : undefined
  if (holder) return [personIdentity(holder.name, holder, context)]
  const body = bodyOf(member)
  if (member.countries.length === 0 && body) return isOfMembers(member) ? [] : [body]
  const countries = member.countries.map(({ code, span: words }) => {
    const holder = holderOf(member.title.level, member.title.text, code, context)
    return holder === undefined
      ? { ...delegation(code, words, context.lexicon), level: member.title.level }
      : personIdentity(holder.name, holder, context)
  })
  return body && member.title.plural && !isOfMembers(member) ? [...countries, body] : countries
}

/** "EU leaders" are of its members, "officials of the EU" its own. */
const isOfMembers = ({ title }: OfficeMention): boolean => title.plural && title.level !== 'officials'

/** The one person whom an office without a name means: the document names them in another sentence. */
export function holderNamed(member: OfficeMention, context: ExtractContext): PersonMention | undefined {
  const { title, countries, organization } = member
  if (title.plural || title.past || countries.length > 1) return undefined
  const isBodys = organization !== undefined && countries.length === 0
  const named =
    headOf(member, context) ?? (isBodys ? undefined : holderOf(title.level, title.text, countries[0]?.code, context))
  return named && { ...named, start: member.start, end: member.end, nameSpan: span(member) }
}

/** "representatives of NATO" are its delegation. */
function bodyOf({ organization, organizationSpan }: OfficeMention): Identity | undefined {
  if (organization === undefined || organizationSpan === undefined) return undefined
  const words = span(organizationSpan)
  return { kind: 'delegation', name: organization, nameSpan: words, organization, organizationSpan: words }
}

/** A surname alone names nobody, unless office and country stand beside it: "Indonesian Foreign Minister Sugiono". */
const isNamed = ({ full, title, country }: PersonMention): boolean =>
  full || (title !== undefined && !title.plural && country !== undefined)

/** "The president of the European Council" is whoever the document names of that body and office. */
function headOf({ organization, title }: OfficeMention, { mentions }: ExtractContext): PersonMention | undefined {
  if (organization === undefined) return undefined
  const words = title.text.toLowerCase()
  const heads = [...mentions.people.values()].flatMap(({ mentions: named }) => {
    const head = named.find(
      (person) =>
        (person.organization ?? person.known?.organization) === organization &&
        (person.title?.text.toLowerCase() === words ||
          person.known?.offices.some((office) => office.title.toLowerCase().startsWith(`${words} of `)) === true),
    )
    return head ? [head] : []
  })
  return heads.length === 1 ? heads[0] : undefined
}

const span = ({ start, end }: Span): Span => ({ start, end })

function delegation(code: string, words: Span, lexicon: Lexicon): Identity {
  return {
    kind: 'delegation',
    name: lexicon.countries.get(code)?.name ?? code,
    nameSpan: span(words),
    country: code,
    countrySpan: span(words),
  }
}

/** "The Ukrainian president" is whoever the document names as such. */
function holderOf(
  level: OfficeLevel,
  title: string,
  country: string | undefined,
  { mentions }: ExtractContext,
): PersonMention | undefined {
  const singular = title.toLowerCase().replace(/s$/u, '')
  const holders = [...mentions.people.values()].flatMap(({ mentions: named }) => {
    const holder = named.find(
      (mention) =>
        (country === undefined || (mention.country ?? mention.known?.country) === country) &&
        mention.title !== undefined &&
        !mention.title.past &&
        (mention.title.text.toLowerCase().endsWith(singular) ||
          (country !== undefined && level !== 'officials' && mention.title.level === level)),
    )
    return holder ? [holder] : []
  })
  // Where the others are "of Norway" and "of Italy", "the Prime Minister" is the one whom no country introduces
  const own = country === undefined ? holders.filter((holder) => isUnmarked(holder, mentions)) : holders
  return [holders, own].find(({ length }) => length === 1)?.[0]
}

const isUnmarked = ({ name }: PersonMention, { people }: ExtractContext['mentions']): boolean =>
  (people.get(name)?.mentions ?? []).every(({ country, organization }) => (country ?? organization) === undefined)

/** "Denmark's defence minister" beside "Troels Lund Poulsen": the title of a known person whose office it is known to be. */
function officeOf(
  { known }: PersonMention,
  { mentions: { sentences }, lexicon, dates }: ExtractContext,
): Pick<PersonMention, 'title'> | undefined {
  if (known?.country === undefined) return undefined
  const year = Number(dates.published?.slice(0, 4)) || undefined
  const held = known.offices.filter(({ from = 0, to = 9999 }) => year === undefined || (from <= year && year <= to))
  const levels = new Set<OfficeLevel | undefined>(
    held.map(({ title }) => levelOfTitle(title, lexicon)).filter((level) => level !== 'officials'),
  )
  const titles = new Set(held.map(({ title }) => title.toLowerCase()))
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (
        mention.kind === 'office' &&
        !mention.title.plural &&
        !mention.title.past &&
        mention.countries.some(({ code }) => code === known.country) &&
        (levels.has(mention.title.level) || titles.has(mention.title.text.toLowerCase()))
      )
        return { title: mention.title }
  return undefined
}

/** "Secretary General Mark Rutte": the office stated is the one that the person holds in a body, not in a country. */
function holdsBody(title: PersonMention['title'], { organization, offices }: Person): boolean {
  const words = title?.text.toLowerCase().replace('-', ' ')
  return (
    words !== undefined &&
    organization !== undefined &&
    offices.some(
      ({ title: held }) =>
        // "Supreme Allied Commander Europe" is an office of no country
        (held.toLowerCase().startsWith(`${words} of `) && held.includes(organization)) ||
        (held.toLowerCase() === words && /allied|military committee/u.test(words)),
    )
  )
}

/** What the whole document says of a person: the office and country as stated anywhere, the lexicon's country else. */
function personIdentity(name: string, mention: PersonMention, context: ExtractContext): Identity {
  const { mentions } = context
  const all = [mention, ...(mentions.people.get(name)?.mentions ?? [])]
  const titled = all.find((each) => each.title !== undefined && !each.title.past) ?? officeOf(mention, context)
  const placed = all.find((each) => each.country !== undefined || each.organization !== undefined)
  const known = all.find((each) => each.known !== undefined)?.known
  const isBodys = placed?.country === undefined && (known?.country === undefined || holdsBody(titled?.title, known))
  const stated = placed?.organization ?? (isBodys ? known?.organization : undefined)
  // A commissioner "of the EU" sits in its Commission
  const organization =
    stated === 'European Union' && /\bcommissioner\b/iu.test(titled?.title?.text ?? '') ? 'European Commission' : stated
  const country = organization === undefined ? (placed?.country ?? known?.country) : undefined
  return {
    kind: 'person',
    name,
    nameSpan: mention.nameSpan,
    ...(titled?.title ? { title: titled.title, level: titled.title.level } : {}),
    ...(country === undefined ? {} : { country, countrySpan: placed?.countrySpan ?? mention.nameSpan }),
    ...(organization === undefined
      ? {}
      : { organization, organizationSpan: placed?.organizationSpan ?? mention.nameSpan }),
  }
}
