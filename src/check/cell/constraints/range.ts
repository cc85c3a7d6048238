import type { Code } from '../../fact.ts'
import { type ConstraintMaker, logicalOf } from '../constraint.ts'

type Scale = number | bigint

const range =
  (name: string, code: Code, breaks: (value: Scale, limit: Scale) => boolean): ConstraintMaker =>
  (written, _, reader) => {
    const limit = logicalOf(written, reader)?.order
    if (limit === undefined) return undefined
    const breach = { code, rule: `${name}=${String(written)}` }
    return ({ order }) => (order !== undefined && breaks(order, limit) ? breach : undefined)
  }

/** The limits of numbers, times and durations; a limit is read like a cell of the field. */
export const minimum = range('minimum', 'cell/minimum', (value, limit) => value < limit)
export const maximum = range('maximum', 'cell/maximum', (value, limit) => value > limit)
export const exclusiveMinimum = range('exclusiveMinimum', 'cell/exclusive-minimum', (value, limit) => value <= limit)
export const exclusiveMaximum = range('exclusiveMaximum', 'cell/exclusive-maximum', (value, limit) => value >= limit)
