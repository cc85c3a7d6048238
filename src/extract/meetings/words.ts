/** `src/lexicon/meetings.yaml`. */
export interface MeetingWords {
  readonly next: string
  readonly meets: string
  readonly arrives: string
  readonly past: string
  readonly apart: string
  readonly frame: string
  readonly own_kind: string
  readonly event: string
  readonly audience: string
  readonly phone: string
  readonly calls: readonly string[]
  readonly gets: string
  readonly on_the_line: string
  readonly call_nouns: readonly string[]
  readonly call_held: string
  readonly before_call: string
  readonly wished: string
  readonly virtual_nouns: string
  readonly virtual_means: string
  readonly hosts_before: readonly string[]
  readonly hosts_first: readonly string[]
  readonly hosts_after: readonly string[]
  readonly hosts_by_nationality: string
  readonly presidency_before: string
  readonly presidency_after: string
}
