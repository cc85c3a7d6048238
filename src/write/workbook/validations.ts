/**
 * Data validations of a sheet: the description of a column when its header is selected, the words of a dispute when
 * its cell is, and dropdown lists. Cell notes would break the table; two validations must never share a cell.
 */
import { columnLetters, type Grid, LIMITS } from './grid.ts'
import type { Prompt } from './pour.ts'
import { shortened, xmlAttribute, xmlText } from './text.ts'

/** The element `<dataValidations>`. */
export function validations(grid: Grid, prompts: readonly Prompt[]): string {
  const rows = grid.rows.length
  const items = [
    ...grid.columns.map(({ name, description }, index) => message(`${columnLetters(index)}1`, name, description)),
    ...prompts.map(({ cell, column, text }) => message(cell, 'Documents differ', text, grid.columns[column]?.choices)),
    ...grid.columns.flatMap(({ choices }, index) =>
      choices === undefined ? [] : dropdown(openRanges(index, rows, prompts), choices),
    ),
  ]
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`
}

function message(cell: string, title: string, text: string, choices?: readonly string[]): string {
  const prompt = `promptTitle="${xmlAttribute(shortened(title, LIMITS.promptTitleLength))}" prompt="${xmlAttribute(shortened(text, LIMITS.promptLength))}"`
  return choices === undefined
    ? `<dataValidation allowBlank="1" showInputMessage="1" ${prompt} sqref="${cell}"/>`
    : list(`showInputMessage="1" ${prompt} sqref="${cell}"`, choices)
}

function dropdown(ranges: string, choices: readonly string[]): string[] {
  return ranges === '' ? [] : [list(`sqref="${ranges}"`, choices)]
}

function list(attributes: string, choices: readonly string[]): string {
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ${attributes}><formula1>"${xmlText(choices.join(','))}"</formula1></dataValidation>`
}

/** The data rows of a column but for the cells that have a message of their own, as in `C2:C7 C9:C20`. */
function openRanges(column: number, rows: number, prompts: readonly Prompt[]): string {
  const letters = columnLetters(column)
  const taken = prompts
    .filter((prompt) => prompt.column === column)
    .map(({ cell }) => Number(cell.slice(letters.length)))
  const ranges: string[] = []
  let from = 2
  for (const row of [...taken, rows + 2]) {
    if (row > from) ranges.push(`${letters}${from}:${letters}${row - 1}`)
    from = row + 1
  }
  return ranges.join(' ')
}
