import { describe, expect, test } from 'vitest'
import { governor } from '../../../src/extract/decisions/governing.ts'
import { topicOf } from '../../../src/extract/decisions/topics.ts'
import { lexicon } from '../document.ts'

describe('the governing word', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['the ministers agreed to buy shells', 'agreed', 'agreed'],
    ['they have concluded a contract', 'agreed', 'have concluded'],
    ['the fleet will be enlarged', 'planned', 'will'],
    ['the fleet is due to grow', 'planned', 'is due to'],
    ['the leaders will also discuss the loan', 'discussed', 'discuss'],
    ['they are to propose a truce', 'proposed', 'propose'],
    ['they adopted a text that calls on russia to stop', 'demand', 'calls on'],
    ['he told reporters that the fleet would grow', 'planned', 'would'],
    ['they could not agree on a loan', 'discussed', 'could not agree'],
    ['they reaffirmed that they will help', 'idle', 'reaffirmed'],
    ['a plan proposed by rome will follow', 'planned', 'will'],
    ['members that want to take part will meet', 'planned', 'will'],
    ['the fleet will not grow', 'idle', 'will not'],
    ['the loan was not discussed', undefined, undefined],
    ['the group has no wish to wait', undefined, undefined],
    ['total pledges are large', undefined, undefined],
    ['the sea was calm', undefined, undefined],
  ])('%s', (words, force, quote) => {
    const found = governor(words, lexicon.decisions)
    expect(found?.force).toBe(force)
    expect(found && words.slice(found.start, found.end)).toBe(quote)
  })

  test('attendance is marked', () => {
    expect(governor('the king will attend the summit', lexicon.decisions)?.attending).toBe(true)
  })
})

describe('the topic', () => {
  test.each<[string, string | undefined]>([
    ['a permanent headquarters in oslo', 'headquarters'],
    ['the headquarters will rotate to rome', 'headquarters_rotation'],
    ['a liaison cell in kyiv', 'coordination_cell'],
    ['a multinational force', 'force_deployment'],
    ['to train two brigades', 'land_forces'],
    ['air policing over the coast', 'air_security'],
    ['clearing mines at sea', 'maritime_security'],
    ['money for ammunition', 'military_aid'],
    ['a loan from frozen russian assets', 'funding'],
    ['to keep the assets frozen', 'sanctions'],
    ['an embargo on crude', 'sanctions'],
    ['binding pledges of help', 'security_guarantees'],
    ['who monitors the truce', 'ceasefire'],
    ['a 20-day ceasefire', 'ceasefire'],
    ['the peace talks', 'peace_process'],
    ['the exchange of prisoners', 'humanitarian'],
    ['the rebuilding of schools', 'humanitarian'],
    ['accession to the union', 'membership'],
    ['the next summit', 'next_meeting'],
    ['fish quotas', undefined],
  ])('%s', (words, topic) => {
    expect(topicOf(words, lexicon.decisions)?.topic).toBe(topic)
  })

  test('a next meeting is not what somebody demands', () => {
    expect(topicOf('the next round of talks', lexicon.decisions, 'demand')?.topic).not.toBe('next_meeting')
  })
})
