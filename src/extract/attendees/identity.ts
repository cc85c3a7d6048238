/** Who a participant is: a person with what the whole document says of them, or a delegation. */
import type { Lexicon, OfficeLevel, Person } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { DocumentMentions } from '../mentions/mentions.ts'
import type { Attendee } from './attendees.ts'
import type { Participant } from './groups.ts'

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
  if (member.organization !== undefined && member.organizationSpan !== undefined)
    return [
      {
        kind: 'delegation',
        name: member.organization,
        nameSpan: span(member.organizationSpan),
        organization: member.organization,
        organizationSpan: span(member.organizationSpan),
      },
    ]
  if (member.countries.length === 0 && !member.title.plural) {
    const holder = holderOf(member.title.level, member.title.text, undefined, context)
    return holder ? [personIdentity(holder.name, { ...holder, nameSpan: span(member) }, context)] : []
  }
  return member.countries.map(({ code, span: words }) => {
    const holder = holderOf(member.title.level, member.title.text, code, context)
    return holder === undefined
      ? { ...delegation(code, words, context.lexicon), level: member.title.level }
      : personIdentity(holder.name, holder, context)
  })
}

/** A surname alone names nobody, unless office and country stand beside it: "Indonesian Foreign Minister Sugiono". */
const isNamed = ({ full, title, country }: PersonMention): boolean =>
  full || (title !== undefined && !title.plural && country !== undefined)

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
  return holders.length === 1 ? holders[0] : undefined
}

/** "The Ukrainian president" beside "Zelenskyy": the title of a known person whose office it is known to be. */
function officeOf({ known }: PersonMention, { sentences }: DocumentMentions): Pick<PersonMention, 'title'> | undefined {
  if (known?.country === undefined) return undefined
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (
        mention.kind === 'office' &&
        !mention.title.plural &&
        !mention.title.past &&
        mention.countries.some(({ code }) => code === known.country) &&
        known.offices.some(({ title }) => title.toLowerCase() === mention.title.text.toLowerCase())
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
      (office) => office.title.toLowerCase().startsWith(`${words} of `) && office.title.includes(organization),
    )
  )
}

/** What the whole document says of a person: the office and country as stated anywhere, the lexicon's country else. */
function personIdentity(name: string, mention: PersonMention, { mentions }: ExtractContext): Identity {
  const all = [mention, ...(mentions.people.get(name)?.mentions ?? [])]
  const titled = all.find((each) => each.title !== undefined && !each.title.past) ?? officeOf(mention, mentions)
  const placed = all.find((each) => each.country !== undefined || each.organization !== undefined)
  const known = all.find((each) => each.known !== undefined)?.known
  const isBodys = placed?.country === undefined && (known?.country === undefined || holdsBody(titled?.title, known))
  const organization = placed?.organization ?? (isBodys ? known?.organization : undefined)
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
