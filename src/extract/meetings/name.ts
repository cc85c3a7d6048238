/** What a meeting is called: its forum, else its parties, else the place and the word for it. */
import type { Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import type { ExtractContext } from '../context.ts'
import type { Draft } from './draft.ts'

/** Talks between so few are named after their parties. */
const MOST_PARTIES = 3

export function nameOf(
  draft: Draft,
  attendees: readonly Attendee[],
  places: readonly { readonly name: string }[],
  { document, lexicon }: ExtractContext,
): { name: string; nameSpan: Span } {
  if (draft.title !== undefined) return { name: draft.title, nameSpan: draft.nameSpan }
  if (draft.forum !== undefined) return { name: draft.forum, nameSpan: draft.nameSpan }
  const countries = [
    ...new Set(
      attendees.flatMap(({ country, status }) => (country !== undefined && status !== 'absent' ? [country] : [])),
    ),
  ]
  const words = document.text.slice(draft.nameSpan.start, draft.nameSpan.end)
  const noun = /summit|conference|talks|call|forum|meeting/iu.exec(words)?.[0].toLowerCase() ?? 'meeting'
  if (countries.length > 1 && countries.length <= MOST_PARTIES) {
    const parties = countries.map((code) => (code === 'USA' ? 'US' : (lexicon.countries.get(code)?.name ?? code)))
    return { name: `${parties.join('-')} ${noun === 'meeting' ? 'talks' : noun}`, nameSpan: draft.nameSpan }
  }
  const [place] = places
  const name = place === undefined ? noun : `${place.name} ${noun}`
  return { name: name.charAt(0).toUpperCase() + name.slice(1), nameSpan: draft.nameSpan }
}
