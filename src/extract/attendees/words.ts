/** `src/lexicon/attendance.yaml`. */
export interface AttendanceWords {
  readonly adverbs: string
  readonly envoy: string
  readonly nobody: string
  readonly after: Readonly<Record<'host' | 'attended' | 'absent' | 'sender', readonly string[]>>
  readonly before: Readonly<
    Record<'absent' | 'replaced' | 'host' | 'host_first' | 'attended' | 'people' | 'lands' | 'weak', readonly string[]>
  >
  readonly wanted: string
  readonly corrected: string
  readonly invited: string
  readonly excused: string
  readonly remote: string
  readonly in_person: string
  readonly expected: string
  readonly cues: string
  readonly decides: string
  readonly nouns: string
  readonly now: string
  readonly hybrid: string
  readonly same_place: string
  readonly virtual: string
  readonly list_attended: string
  readonly list_other: string
  readonly list_expected: string
  readonly list_absent: string
  readonly background: string
  readonly past_meeting: string
}
