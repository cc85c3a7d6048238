/** Numbers that are ages of people and count nobody. */
import type { Span } from '../../model.ts'
import type { Mention, NumberMention } from '../mentions/mention.ts'
import type { Part } from './parts.ts'

/** "a girl of three", "a man of 45", "her husband, 50, was", "a woman (61) hurt", "aged 33 and 47"; "four women of one family" is one, too. */
export function isAge(
  text: string,
  last: Part | undefined,
  number: NumberMention,
  mentions: readonly Mention[],
): boolean {
  const isOf =
    last?.kind === 'quantity' &&
    last.unit === 'person' &&
    /^,? (?:of|aged|age) $/u.test(text.slice(last.end, number.start))
  const isRange =
    number.value <= OLDEST &&
    /\baged (?:between|from) $/u.test(text.slice(Math.max(0, number.start - 14), number.start))
  const isOfThem = number.value <= OLDEST && PLURAL_OF.test(text.slice(Math.max(0, number.start - 48), number.start))
  return (
    isRange || isOf || isOfThem || isSecond(text, number) || isInYears(text, number) || isSetOff(text, number, mentions)
  )
}

/** "Two of them, women of 37 and 52," */
const PLURAL_OF =
  /\b(?:women|men|boys|girls|teenagers|pensioners|residents|brothers|sisters) of (?:\d{1,3}(?:, | and |, and )){0,4}$/u

/** "two men, aged 33 and 47" */
const isSecond = (text: string, { start, end, value }: NumberMention): boolean => {
  const lead = text.slice(Math.max(0, start - 40), start)
  return (
    value <= OLDEST &&
    (AGES_AND.test(lead) || (AGES.test(lead) && /^,? and (?:\d{1,3}|\p{Ll}{3,9})\b/u.test(text.slice(end, end + 14))))
  )
}

const AGES_AND = /\b(?:aged|ages|age|between)(?: between| from)?(?: (?:\d{1,3}|\p{Ll}{3,9}),?){1,4} (?:and|to) $/u
const AGES = /\b(?:aged|ages)(?: (?:\d{1,3}|\p{Ll}{3,9}),){1,4} $/u

/** "two men, 33 and 38 years old", "women of 29, 44 and 57 years": the years stand behind the last. */
const isInYears = (text: string, { end, value }: NumberMention): boolean =>
  value <= OLDEST &&
  /^(?:(?:,| and|, and| or) \d{1,3}){1,5}(?: years?\b|[- ]year[- ]olds?\b)/u.test(text.slice(end, end + 48))

/** Between commas or brackets behind a person; "over Belgorod (12), Kursk (nine)" are counts. */
function isSetOff(text: string, { start, end, value }: NumberMention, mentions: readonly Mention[]): boolean {
  const lead = text.slice(Math.max(0, start - 2), start)
  const closes = text.charAt(end)
  if (value > OLDEST || !(lead === ', ' ? closes === ',' : lead === ' (' && closes === ')')) return false
  const isPlace = (span: Span & Pick<Mention, 'kind'>): boolean =>
    span.kind === 'place' && span.end <= start && start - span.end < 4
  return (
    /\p{L}/u.test(text.charAt(start - 3)) &&
    !SHARE.test(text.slice(Math.max(0, start - 24), start - 2)) &&
    !/^, (?:includ|among|of them|of whom|most)/u.test(text.slice(end, end + 12)) &&
    !mentions.some(isPlace)
  )
}

/** "most, 41,", "a third of them, 21,": a count of what was named. */
const SHARE =
  /\b(?:most|more|half|third|quarter|fifth|majority|bulk|number|group|share|part|(?:of|among) (?:them|these|those|which|whom))$/iu

const OLDEST = 110
