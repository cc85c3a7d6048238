/** The forms of print: what boilerplate, dates, by-lines, captions and credits look like, compiled from word lists. */
import { lexiconYaml } from '../lexicon/load.ts'
import { anyOf } from './pattern.ts'

export interface Agency {
  readonly name: string
  readonly aliases: readonly string[]
}

export interface BoilerplateWords {
  readonly lines: readonly string[]
  readonly starts: readonly string[]
  readonly contains: readonly string[]
  readonly related: readonly string[]
  readonly glued: readonly string[]
  readonly sections: readonly string[]
  readonly outlets: readonly string[]
  readonly bodies: readonly string[]
}

export interface PrintWords {
  readonly months: Readonly<Record<string, readonly string[]>>
  readonly weekdays: readonly string[]
  readonly foreign_months: Readonly<Record<string, readonly string[]>>
  readonly foreign_weekdays: readonly string[]
  readonly zones: readonly string[]
  readonly published: readonly string[]
  readonly updated: readonly string[]
  readonly date_filler: readonly string[]
  readonly prepositions: readonly string[]
  readonly by: readonly string[]
  readonly roles: readonly string[]
  readonly newsrooms: readonly string[]
  readonly no_names: readonly string[]
  readonly particles: readonly string[]
  readonly places: readonly string[]
  readonly caption_starts: readonly string[]
  readonly caption_marks: readonly string[]
  readonly credit_starts: readonly string[]
  readonly english: readonly string[]
}

export interface AbbreviationWords {
  readonly joining: readonly string[]
  readonly numeric: readonly string[]
  readonly open: readonly string[]
  readonly starters: readonly string[]
}

/** Word lists with the patterns made of them; built once and handed to every document. */
export interface Forms {
  readonly print: PrintWords
  readonly boilerplate: {
    readonly lines: ReadonlySet<string>
    readonly related: ReadonlySet<string>
    readonly sections: ReadonlySet<string>
    readonly outlets: ReadonlySet<string>
    readonly bodies: ReadonlySet<string>
    readonly phrase: RegExp
    readonly glued: RegExp
  }
  readonly dates: {
    /** Lower-case month or its short form -> 1 to 12. */
    readonly months: ReadonlyMap<string, number>
    readonly date: RegExp
    readonly clock: RegExp
    /** A line of nothing but dates, times, labels and filler has nothing left once this is removed. */
    readonly filler: RegExp
    readonly label: RegExp
    readonly updated: ReadonlySet<string>
    /** A line that begins with a label. */
    readonly labelled: RegExp
    readonly weekday: RegExp
  }
  readonly byline: {
    readonly by: RegExp
    readonly role: RegExp
    readonly newsrooms: ReadonlySet<string>
    readonly noNames: ReadonlySet<string>
    readonly particles: ReadonlySet<string>
    readonly places: ReadonlySet<string>
  }
  readonly caption: { readonly start: RegExp; readonly mark: RegExp }
  readonly credit: RegExp
  readonly english: ReadonlySet<string>
  readonly agencies: {
    /** Any form, as printed -> the name kept. */
    readonly names: ReadonlyMap<string, string>
    readonly any: string
    /** All names in a text. */
    readonly every: RegExp
    /** A line of nothing else. */
    readonly line: RegExp
    /** The name at the beginning of a text, in group 1. */
    readonly first: RegExp
  }
  readonly abbreviations: {
    readonly joining: ReadonlySet<string>
    readonly numeric: ReadonlySet<string>
    readonly open: ReadonlySet<string>
    readonly starters: ReadonlySet<string>
  }
}

/** Compiles the word lists. */
export function compileForms(
  boilerplate: BoilerplateWords,
  print: PrintWords,
  agencies: readonly Agency[],
  abbreviations: AbbreviationWords,
): Forms {
  return {
    print,
    boilerplate: {
      lines: new Set(boilerplate.lines),
      related: new Set(boilerplate.related),
      sections: new Set(boilerplate.sections),
      outlets: new Set(boilerplate.outlets),
      bodies: new Set(boilerplate.bodies),
      phrase: new RegExp(
        `^[^\\p{L}\\p{N}"'‘“]{0,4}${anyOf(boilerplate.starts)}(?![\\p{L}\\p{N}])|${anyOf(boilerplate.contains)}`,
        'iu',
      ),
      glued: new RegExp(`(?:${boilerplate.glued.map((word) => anyOf([word])).join('|')})`, 'gu'),
    },
    dates: dateForms(print),
    byline: {
      by: new RegExp(`^${anyOf(print.by)}[ \\u00a0:]{1,3}(?=\\S)`, 'iu'),
      role: new RegExp(`(?<![\\p{L}])${anyOf(print.roles)}(?![\\p{L}])`, 'iu'),
      newsrooms: new Set(print.newsrooms),
      noNames: new Set([...print.no_names, ...print.newsrooms]),
      particles: new Set(print.particles),
      places: new Set(print.places),
    },
    caption: {
      start: new RegExp(`^[\\[(]?${anyOf(print.caption_starts)}`, 'iu'),
      mark: new RegExp(anyOf(print.caption_marks), 'iu'),
    },
    credit: new RegExp(`^[(*_]{0,3}${anyOf(print.credit_starts)}`, 'iu'),
    english: new Set(print.english),
    agencies: agencyForms(agencies),
    abbreviations: {
      joining: new Set(abbreviations.joining),
      numeric: new Set(abbreviations.numeric),
      open: new Set(abbreviations.open),
      starters: new Set(abbreviations.starters),
    },
  }
}

/** "may" -> "May", "MAY". */
const capitals = (word: string): string[] => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]

function dateForms(print: PrintWords): Forms['dates'] {
  const months = new Map<string, number>()
  Object.entries(print.months).forEach(([name, short], index) => {
    for (const form of [name, ...short, ...(print.foreign_months[name] ?? [])]) months.set(form, index + 1)
  })
  // Letter case is spelt out: with the flag `i` the classes of small and capital letters below would be one.
  const weekdays = [...print.weekdays, ...print.foreign_weekdays]
  const month = anyOf([...[...months.keys()].flatMap(capitals), ...Object.values(print.foreign_months).flat()])
  const weekday = anyOf([...weekdays.flatMap(capitals), ...print.foreign_weekdays])
  // A date may be glued to the name before it ("ProtzThursday, 27 March") or the time after it ("20258:02 AM").
  const open = String.raw`(?<![\p{N}./:-])(?<!\p{L}(?=[\p{Ll}\p{N}]))(?<!\p{Lu}(?=\p{Lu}))`
  const year = String.raw`(?:19|20)\d\d(?!\d(?!\d?[:.]\d\d))`
  const date = [
    String.raw`(?:(?:${weekday})\.?,?\s{1,3})?(?<dayA>\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s{1,2}|-)(?:(?:of|de)\s)?(?<monthA>${month})\.?,?(?:\s{1,2}|-)(?:de\s)?(?<yearA>${year})`,
    String.raw`(?:(?:${weekday})\.?,?\s{1,3})?(?<monthB>${month})\.?\s{1,2}(?<dayB>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<yearB>${year})`,
    String.raw`(?<yearC>(?:19|20)\d\d)-(?<monthC>\d\d)-(?<dayC>\d\d)(?!\d)(?:T(?=\d\d:))?`,
    String.raw`(?<dayD>\d{1,2})(?<mark>[./-])(?<monthD>\d{1,2})\k<mark>(?<yearD>${year})`,
    String.raw`(?<yearE>(?:19|20)\d\d)/(?<monthE>\d{1,2})/(?<dayE>\d{1,2})(?!\d)`,
  ].join('|')
  const clock = String.raw`(?<![\d./])(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?:\s{0,2}(?<half>[ap])\.?m\b\.?)?|\s{0,2}(?<onlyHalf>[ap])\.?m\b\.?)(?![\d])`
  const labels = [...print.published, ...print.updated]
  const zone = String.raw`(?:${anyOf(print.zones)})(?:[+-]\d{1,2}(?::?\d\d)?)?`
  const word = (source: string): string => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`
  return {
    months,
    date: new RegExp(`${open}(?:${date})`, 'gu'),
    clock: new RegExp(clock, 'giu'),
    filler: new RegExp(
      `${word(anyOf([...labels, ...print.date_filler, ...weekdays]))}|${word(zone)}|\\d{1,2}(?=\\s*min)`,
      'giu',
    ),
    label: new RegExp(`(?<!\\p{L})(?<label>${anyOf(labels)})\\s{0,2}[:\\-–]?\\s{0,3}$`, 'iu'),
    updated: new Set(print.updated),
    labelled: new RegExp(`^\\P{L}{0,3}${anyOf(labels)}(?!\\p{L})`, 'iu'),
    weekday: new RegExp(`^${weekday}\\b`, 'u'),
  }
}

function agencyForms(agencies: readonly Agency[]): Forms['agencies'] {
  const names = new Map<string, string>()
  for (const { name, aliases } of agencies) for (const form of [name, ...aliases]) names.set(form, name)
  const any = anyOf([...names.keys()])
  return {
    names,
    any,
    every: new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}-])`, 'gu'),
    line: new RegExp(`^[(*]?${any}[)*]?$`, 'u'),
    first: new RegExp(`^[\\s(*]*(${any})(?![\\p{L}\\p{N}-])`, 'u'),
  }
}

/** Reads the word lists of the lexicon and compiles them; takes some milliseconds. */
export function loadForms(): Forms {
  return compileForms(
    lexiconYaml('boilerplate.yaml') as BoilerplateWords,
    lexiconYaml('print.yaml') as PrintWords,
    lexiconYaml('agencies.yaml') as readonly Agency[],
    lexiconYaml('abbreviations.yaml') as AbbreviationWords,
  )
}
