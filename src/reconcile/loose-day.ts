/** Days that nothing ties to what is told: where another document tells one firmly, they yield. */
import { DAY_NEAR } from '../extract/meetings/claims.ts'
import { LOOSE_DAYS } from '../extract/strikes/strikes.ts'

const LOOSE: ReadonlySet<string> = new Set([
  `meetings/${DAY_NEAR}`,
  ...Object.values(LOOSE_DAYS).map((rule) => `strikes/${rule}`),
])

/** Whether the rule of a claim, `meetings/date-near`, is that of such a day. */
export const isLooseDay = (rule: string): boolean => LOOSE.has(rule)
