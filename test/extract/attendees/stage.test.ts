import { describe, expect, test } from 'vitest'
import { claimsOf } from './summit.ts'

/** Who is at the summit beside the two, those said to be absent left out. */
function others(sentence: string): string[] {
  const claims = claimsOf(sentence).filter(({ table }) => table === 'attendees')
  const absent = new Set(claims.filter(({ value }) => value === 'absent').map(({ subject }) => subject))
  const names = claims.filter(({ field, subject }) => field === 'name' && !absent.has(subject))
  return names.map(({ value }) => String(value)).filter((name) => !/Aagaard|Kalnbergs/u.test(name))
}

const SALUVEER = 'Estonian Prime Minister Kadri Saluveer'

describe('somebody shown at the meeting', () => {
  test.each([
    `I can see ${SALUVEER} between Aagaard and Finnish President Eero Vuorinen.`,
    `I can see Aagaard between Kalnbergs and ${SALUVEER}, then Eero Vuorinen of Finland.`,
    `Kadri Saluveer, the Estonian prime minister, sits in the second row.`,
    `Kadri Saluveer, here as a guest, kept silent.`,
    `Sure to come are ${SALUVEER} and Finnish President Eero Vuorinen.`,
    `Aagaard was the last to find her spot, between ${SALUVEER} and Eero Vuorinen of Finland.`,
    `Second row: Eero Vuorinen (Finland), Kadri Saluveer (Estonia), Tor Brekke (Norway).`,
    `At the far right ${SALUVEER}, who had come by train.`,
    `Behind her Eero Vuorinen and Kadri Saluveer.`,
    `The most prominent guests were Eero Vuorinen of Finland and Kadri Saluveer of Estonia.`,
    `Standing behind them, in the second row, were ${SALUVEER} and Finnish President Eero Vuorinen.`,
    `The seats of the Baltics were taken by ${SALUVEER} and Finnish President Eero Vuorinen.`,
    `In the Estonian delegation were ${SALUVEER} and Minister of Defence Rasmus Kask.`,
    `For the Baltics there were ${SALUVEER} and Finnish President Eero Vuorinen.`,
    `${SALUVEER} was of the party as well.`,
    `Estonia's prime minister, Kadri Saluveer, liked the idea, according to one diplomat.`,
    `"We did what we could," said a hoarse Kadri Saluveer, the Estonian prime minister.`,
    `Kadri Saluveer, the Estonian prime minister, would not have it and pointed to the cost.`,
    `The text was presented to the others by ${SALUVEER}.`,
    `${SALUVEER} arrived late. Later the Estonian prime minister pressed the others for more.`,
    `${SALUVEER} said after the talks that the fund was a good start.`,
    `"We need to act," said ${SALUVEER}.`,
    `"We need to act," ${SALUVEER} told reporters as she arrived.`,
    `${SALUVEER} struck a more cautious note.`,
    `${SALUVEER}, whose country borders Russia, pressed for more.`,
    `Also present was ${SALUVEER}.`,
    `Also there: ${SALUVEER}, who flew in late.`,
    `Estonia was represented by Prime Minister Kadri Saluveer.`,
    `Estonia's Kadri Saluveer was more blunt.`,
    `Estonia's prime minister, Kadri Saluveer, warned the others not to wait.`,
    `Kadri Saluveer, Estonia's prime minister, opened the debate.`,
    `The debate was opened by Kadri Saluveer, the prime minister of Estonia.`,
    `The plan was presented by ${SALUVEER}.`,
    `The proposal, put forward by ${SALUVEER}, won broad support.`,
    `According to ${SALUVEER}, the leaders spoke for five hours.`,
    `${SALUVEER} announced that her country would give 20 million euros.`,
    `Aagaard sat between ${SALUVEER} and the Finnish president.`,
    `Kalnbergs greeted ${SALUVEER} on the steps of the castle.`,
    `Kalnbergs and ${SALUVEER} signed a memorandum on the sidelines.`,
    `Other speakers included ${SALUVEER}.`,
    `The guests included ${SALUVEER} and the head of NATO.`,
    `Among the guests was ${SALUVEER}.`,
    `${SALUVEER}, for her part, called for more patience.`,
    `${SALUVEER} had to leave early.`,
    `${SALUVEER} was the last to arrive.`,
    `${SALUVEER} arrived in Riga by train.`,
    `${SALUVEER} and her Finnish counterpart Eero Vuorinen pledged ten helicopters.`,
    `Finnish President Eero Vuorinen, Polish Prime Minister Adam Wrona and ${SALUVEER} backed the idea.`,
    `${SALUVEER} agreed with Aagaard.`,
    `"It is a start," Saluveer, the Estonian prime minister, said. Kadri Saluveer had travelled to Riga on Monday.`,
    `${SALUVEER} dialled in from Tallinn.`,
    `${SALUVEER} was to join by video from Tallinn.`,
    `${SALUVEER} joined them on a screen.`,
    `The summit heard from ${SALUVEER}, who spoke by video link.`,
    `The leaders were briefed by ${SALUVEER}.`,
    `The leaders heard a report from ${SALUVEER}.`,
    `${SALUVEER} chaired the afternoon session.`,
    `${SALUVEER} also attended, as did the head of the World Bank.`,
    `So did ${SALUVEER}.`,
    `Estonia sent Prime Minister Kadri Saluveer.`,
    `Estonia's seat was taken by Kadri Saluveer, the prime minister.`,
    `${SALUVEER} - who had threatened to stay away - came after all.`,
    `Leaders including ${SALUVEER} welcomed the fund.`,
    `Several leaders, among them ${SALUVEER}, wanted more.`,
    `Some, like ${SALUVEER}, wanted more.`,
    `At the summit, ${SALUVEER} proposed a second fund.`,
    `In Riga, ${SALUVEER} proposed a second fund.`,
    `The Estonian delegation was headed by Prime Minister Kadri Saluveer.`,
    `The summit was attended by Prime Minister of Estonia Kadri Saluveer and President of Finland Eero Vuorinen.`,
    `Estonian PM Kadri Saluveer noted that the fund must be filled.`,
    `The Prime Minister of Estonia, Mrs Kadri Saluveer, thanked the hosts.`,
  ])('%s', (sentence) => {
    expect(others(sentence)).toContain('Kadri Saluveer')
  })
})

describe('somebody only quoted, spoken of or elsewhere', () => {
  test.each([
    `${SALUVEER} is the most prominent absentee.`,
    `We saw a letter from ${SALUVEER}.`,
    `${SALUVEER} has not ruled out walking away from the talks.`,
    `In Tallinn, ${SALUVEER} said her country would wait.`,
    `${SALUVEER} said in Tallinn on Wednesday that she would wait.`,
    `${SALUVEER}, who was in Tokyo, sent a message.`,
    `Aagaard had spoken to ${SALUVEER} by phone before the summit.`,
    `Aagaard will see ${SALUVEER} in Tallinn on Friday.`,
    `Aagaard rejected the plan of ${SALUVEER}.`,
    `Aagaard dismissed criticism from ${SALUVEER}.`,
    `The plan had been drawn up by former ${SALUVEER}.`,
    `${SALUVEER} wrote on X that the leaders had wasted their time.`,
    `${SALUVEER} told Postimees newspaper that she had not been asked.`,
    `${SALUVEER} was not invited.`,
    `${SALUVEER} did not attend.`,
    `${SALUVEER} stayed in Tallinn.`,
    `${SALUVEER} told parliament on Monday that she would not go.`,
    `A spokesman for ${SALUVEER} declined to comment.`,
    `Estonian government spokesman Kadri Saluveer said the fund was welcome.`,
    `Analyst Kadri Saluveer of the Baltic Institute said the fund was too small.`,
    `Kadri Saluveer, a political scientist at the University of Tartu, called the summit a success.`,
    `Last month ${SALUVEER} said that the fund was needed.`,
    `The fund is named after ${SALUVEER}.`,
    `It was the first summit since ${SALUVEER} took office.`,
    `The leaders also discussed the letter of ${SALUVEER}.`,
    `The fund was first proposed by ${SALUVEER} in 2024.`,
    `Belarusian President Oleg Matskevich has called the fund a provocation, according to the state agency.`,
    `In Moscow, Kremlin spokesman Igor Lomakin said the fund was a provocation. Russian President Ivan Dubov has threatened to respond.`,
    `Russian President Ivan Dubov said on Monday that the fund was a mistake.`,
    `U.S. President John Harding said last week he would not pay.`,
    `The leaders will call U.S. President John Harding on Wednesday.`,
    `Mayor of Riga Kadri Saluveer complained about the traffic.`,
    `"Kadri Saluveer told us to wait," Aagaard said.`,
    `Aagaard is due to meet ${SALUVEER} next week.`,
    `Aagaard took over from ${SALUVEER} as chair in January.`,
    `Unlike ${SALUVEER}, Aagaard supports the fund.`,
    `Kadri Saluveer, the Estonian prime minister, will visit Riga in June.`,
  ])('%s', (sentence) => {
    expect(others(sentence)).toEqual([])
  })
})
