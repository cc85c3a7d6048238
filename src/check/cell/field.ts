import type { JsonObject } from '../descriptor/json.ts'

/** A field of a Table Schema, read with care: what is of the wrong type in the descriptor is left out here. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly format: string
  /** Texts that mean that there is no value. */
  readonly missing: ReadonlySet<string>
  readonly constraints: JsonObject
  /** The whole descriptor, for properties of single types. */
  readonly raw: JsonObject
}
