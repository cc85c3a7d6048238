/** Stretches of a document made of one kind of block: the items of a list, the rows of a table. */
import type { BlockKind } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'

/** Indices of the sentences of each unbroken run of a kind, in order. */
export function runsOf(sentences: readonly SentenceMentions[], kind: BlockKind): number[][] {
  const runs: number[][] = []
  sentences.forEach((sentence, index) => {
    if (sentence.kind !== kind) return
    const last = runs.at(-1)
    if (last?.at(-1) === index - 1) last.push(index)
    else runs.push([index])
  })
  return runs
}
