/** Forums that no lexicon knows, by their form: "the Carpathian Dialogue", "the Eastern Flank Summit". */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { ForumMention } from './mention.ts'
import { fold } from './tokens.ts'

const NOUN =
  '(?:Summit|Dialogue|Forum|Conference|Talks|Platform|Process|Format|Consultations?|Meeting|Coalition|Triangle)'
const WORD = String.raw`\p{Lu}[\p{L}\d’'+-]{0,30}`
/** Up to five capitalised words before the noun, and what it is about: "Meeting on the Safety of Navigation". */
const FORUM = new RegExp(
  String.raw`(?<![\p{L}\d])(?<words>(?:${WORD}(?: |–| – |-)(?:of |and |for |the )?){1,5})(?<noun>${NOUN})(?![\p{L}]| (?:Cent|Hall|Room|Building|Palace))(?<about> (?:on|for|of|against|in (?=Support|Solidarity|Defence|Defense)) ?(?:the )?${WORD}(?:(?: of| and| the| for){0,2} ${WORD}){0,5})?`,
  'gu',
)
/** Which session of a forum it is belongs to no name. */
const ORDINAL =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual|Extraordinary|Emergency|Special|\d+(?:st|nd|rd|th))$/u

/** Forums by form in a range of the text, without ordinals and words that only begin the sentence. */
export function forumsByForm(text: string, span: Span, noNames: ReadonlySet<string>): ForumMention[] {
  const found: ForumMention[] = []
  for (const match of allMatches(text.slice(span.start, span.end), FORUM)) {
    const { words = '', noun = '', about = '' } = match.groups ?? {}
    const initial = /^[\s"'“‘«(]*$/u.test(text.slice(span.start, span.start + match.index))
    const kept = dropFirst(words, initial ? noNames : new Set())
    if (kept.trim() === '') continue
    const start = span.start + match.index + words.length - kept.length
    const name = `${kept}${noun}${about}`.replace(/\s+/gu, ' ')
    found.push({ kind: 'forum', start, end: start + kept.length + noun.length + about.length, name })
  }
  return found
}

function dropFirst(words: string, noNames: ReadonlySet<string>): string {
  const [first = '', gap = ''] = /^(\S+)(\s+(?:of |and |for |the )?)?/u.exec(words)?.slice(1) ?? []
  if (first === '' || !(ORDINAL.test(first) || noNames.has(fold(first)))) return words
  return dropFirst(words.slice(first.length + gap.length), noNames)
}
