import type { CellReader } from '../logical.ts'

const PART = String.raw`\d+(?:\.\d+)?`
// XML Schema has no weeks, ISO 8601 has them; both are taken, as our own durations are ISO 8601.
const DURATION = new RegExp(
  String.raw`^(?<sign>-?)P(?=.)(?:(?<Y>\d+)Y)?(?:(?<M>\d+)M)?(?:(?<W>\d+)W)?(?:(?<D>${PART})D)?(?:T(?=.)(?:(?<h>\d+)H)?(?:(?<m>\d+)M)?(?:(?<s>${PART})S)?)?$`,
)

/** Durations: `P1Y2M3DT4H`. For the scale a month counts 30 days and a year 365. */
export const durationReader = (): CellReader => ({
  noun: 'a duration',
  rule: 'type=duration',
  text: (text) => {
    const groups = DURATION.exec(text)?.groups
    if (groups === undefined) return undefined
    const { sign, Y = 0, M = 0, W = 0, D = 0, h = 0, m = 0, s = 0 } = groups
    const days = Number(Y) * 365 + Number(M) * 30 + Number(W) * 7 + Number(D)
    const seconds = ((days * 24 + Number(h)) * 60 + Number(m)) * 60 + Number(s)
    return { key: text, order: sign === '-' ? -seconds : seconds }
  },
})
