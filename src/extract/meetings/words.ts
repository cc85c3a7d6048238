/** `src/lexicon/meetings.yaml`. */
export interface MeetingWords {
  readonly next: string
  readonly meets: string
  readonly past: string
  readonly apart: string
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
