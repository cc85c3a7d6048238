import type { TableName } from '../../model.ts'
import type { TableSchemas } from '../../schemas.ts'
import type { RowCheck } from '../table/keys.ts'
import { basisCheck } from './basis.ts'
import { idCheck } from './ids.ts'
import { listCheck } from './lists.ts'
import { modeChecks } from './modes.ts'
import { textCheck } from './text.ts'

/** The codebook's rules for the rows of each table, the evidence's own apart. Meetings are to be read before attendees. */
export function recordChecks(schemas: TableSchemas): (table: TableName) => readonly RowCheck[] {
  const modes = modeChecks()
  return (table) => [
    textCheck(table),
    listCheck(table, schemas[table]),
    idCheck(table),
    basisCheck(table),
    ...(table === 'meetings' ? [modes.meetings] : []),
    ...(table === 'attendees' ? [modes.attendees] : []),
  ]
}
