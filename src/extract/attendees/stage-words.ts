/** `src/lexicon/stage.yaml`. */
export interface StageWords {
  readonly adverbs: readonly string[]
  readonly no_verbs: readonly string[]
  readonly saying: readonly string[]
  readonly irregular: readonly string[]
  readonly modal: readonly string[]
  readonly outside_verbs: readonly string[]
  readonly scene: string
  readonly not_scene: string
  readonly spoken_of: string
  readonly among: string
  readonly agent: string
  readonly agent_before: string
  readonly beside: string
  readonly cleft: string
  readonly elsewhere: string
  readonly outlet: string
  readonly outsider: string
  readonly object: string
  readonly line_call: string
  readonly out_of_office: string
  readonly attack: string
  readonly outside_offices: string
  readonly commands: string
  readonly heads: string
  readonly caption: string
}
