/** Meetings named after the body that meets. */
import type { ForumMention, Mention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'

/** A body's own meeting: "EU leaders, meeting in Brussels", "the European Council agreed", "a summit of the Arab League". */
export function bodyForum({ tagged, mentions }: SentenceMentions): ForumMention | undefined {
  const text = tagged.tagged
  const leaders = mentions.find(
    (mention) =>
      mention.kind === 'office' &&
      mention.title.plural &&
      mention.title.level === 'leaders' &&
      mention.organization !== undefined,
  )
  if (leaders?.kind === 'office' && leaders.organization !== undefined && MEETING_OF_LEADERS.test(text))
    return { kind: 'forum', start: leaders.start, end: leaders.end, name: summitName(leaders.organization) }
  const meets = BODY_MEETS.exec(text)
  const meeting = meets && tagged.mentionAt(meets.index)
  if (meeting?.kind === 'organization' && meeting.name !== EUROPEAN_COUNCIL && !mentions.some(isOfMinisters))
    return { kind: 'forum', start: meeting.start, end: meeting.end, name: summitName(meeting.name) }
  const both = SUMMIT_WITH.exec(text)
  const parties = both && tagged.mentionAt(both.index)
  if (parties?.kind === 'name' && PARTIES.test(parties.text))
    return { kind: 'forum', start: parties.start, end: parties.end, name: `${parties.text} summit` }
  const summit = SUMMIT_OF_BODY.exec(text)
  const body = summit && tagged.mentionAt(summit.index + summit[0].search(/\uE005/u))
  if (body?.kind === 'organization')
    return { kind: 'forum', start: body.start, end: body.end, name: summitName(body.name) }
  const council = mentions.find((mention) => mention.kind === 'organization' && mention.name === EUROPEAN_COUNCIL)
  if (council && COUNCIL_ACTS.test(text))
    return { kind: 'forum', start: council.start, end: council.end, name: EUROPEAN_COUNCIL }
  return undefined
}

const EUROPEAN_COUNCIL = 'European Council'

const MEETING_OF_LEADERS = pattern(
  String.raw`<O>,? (?:on <D> |(?:late|early) on <D> |<D> |also |have |has |had |will |are |all )*(?:met|meet|meeting|gather|convened?|agreed|failed|adopted|decided|endorsed|approved|clashed|backed|debated|dodged|ducked|shelved|deferred|delayed|postponed|put off|split|haggled|wrangled|settled|struck|hammered out|thrashed out|gave (?:their|the) |signed|closed ranks|at (?:a|their|the) summit)|<O>[^.;]{0,120}\b(?:when|as|where|before|after|that) they (?:will |are due to |are to |next )?(?:meet|met|gather|convene)|\b(?:summit|meeting|talks|gathering|session|assembly|conference)\b[^.;:]{0,40}? (?:of|between|among) (?:the )?(?:<N> )?<O>`,
  'iu',
)

/** "when the Economic Community of West African States, ECOWAS, met in Abuja" */
const BODY_MEETS = pattern(String.raw`<G>(?:,? \(?<G>\)?,?)? (?:met|meets|gathered|convened|held (?:its|an?) )\b`, 'u')
const isOfMinisters = (mention: Mention): boolean =>
  mention.kind === 'office' && mention.title.plural && mention.title.level !== 'leaders'

const SUMMIT_OF_BODY = pattern(String.raw`\bsummits? of (?:the )?<G>|<G>(?:['’]s?)? (?:[a-z]+ )?summit`, 'iu')

/** "the EU-Armenia summit" */
const SUMMIT_WITH = pattern('<X> summits?\\b', 'u')
const PARTIES = /^(?:EU|UE|NATO|AU|ASEAN|US|UK|\p{Lu}\p{Ll}+)[-–]\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u

const COUNCIL_ACTS = pattern(
  String.raw`<G>,? (?:has |have )?(?:met|meets|agreed|decided|adopted|found|concluded|endorsed|failed|will meet|is meeting|meeting)`,
  'iu',
)

const summitName = (body: string): string =>
  body === 'European Union' || body === EUROPEAN_COUNCIL ? EUROPEAN_COUNCIL : `${body} summit`
