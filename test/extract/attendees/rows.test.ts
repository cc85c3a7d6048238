import { describe, expect, test } from 'vitest'
import { claimsOf } from './summit.ts'

/** "name, title, country or body" of the others, with role, mode and status where they are not those of most. */
function rows(sentence: string): string[] {
  const records = new Map<string, Map<string, string>>()
  for (const { table, subject, field, value } of claimsOf(sentence)) {
    const record = records.get(subject) ?? new Map<string, string>()
    if (table === 'attendees') records.set(subject, new Map([[field, String(value)], ...record]))
  }
  return [...records.values()]
    .filter((record) => !/Aagaard|Kalnbergs/u.test(record.get('name') ?? ''))
    .map((record) => {
      const cells = [record.get('name'), record.get('title'), record.get('country') ?? record.get('organization')]
      const others = [record.get('role'), record.get('mode'), record.get('status')]
      return [...cells, ...others.filter((cell) => !USUAL.has(cell ?? ''))].filter(Boolean).join(', ')
    })
}

const USUAL = new Set(['participant', 'in_person', 'unstated', 'attended'])

describe('rows of attendees that a sentence gives', () => {
  test.each<[string, string[]]>([
    ['Also at the table was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST']],
    ['Estonian Prime Minister Kadri Saluveer flew in for the day.', ['Kadri Saluveer, Prime Minister, EST']],
    [
      'Aagaard was joined by Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN'],
    ],
    [
      'The gathering drew Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and Norwegian Prime Minister Tor Brekke.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
    [
      'With Kadri Saluveer of Estonia and Eero Vuorinen of Finland looking on, Kalnbergs signed the text.',
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN'],
    ],
    [
      'With Estonian Prime Minister Kadri Saluveer at her side, Aagaard thanked the hosts.',
      ['Kadri Saluveer, Prime Minister, EST'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer told the meeting that time was short.',
      ['Kadri Saluveer, Prime Minister, EST'],
    ],
    ['Estonian Prime Minister Kadri Saluveer opened the meeting.', ['Kadri Saluveer, Prime Minister, EST, host']],
    [
      'Estonian Prime Minister Kadri Saluveer closed the summit with a warning.',
      ['Kadri Saluveer, Prime Minister, EST'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer, attending her first summit, was applauded.',
      ['Kadri Saluveer, Prime Minister, EST'],
    ],
    ['Estonian Prime Minister Kadri Saluveer dialled in.', ['Kadri Saluveer, Prime Minister, EST, remote']],
    ['Estonian Prime Minister Kadri Saluveer beamed in from Tallinn.', ['Kadri Saluveer, Prime Minister, EST, remote']],
    [
      'On the screens were Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST, remote', 'Eero Vuorinen, President, FIN, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer sent her foreign minister, Mart Lepik, instead.',
      ['Kadri Saluveer, Prime Minister, EST, absent', 'Mart Lepik, foreign minister, EST'],
    ],
    ['Estonia was represented by Foreign Minister Mart Lepik.', ['Mart Lepik, Foreign Minister, EST']],
    [
      'Estonian Foreign Minister Mart Lepik came in place of Prime Minister Kadri Saluveer.',
      ['Mart Lepik, Foreign Minister, EST', 'Kadri Saluveer, Prime Minister, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer skipped the summit.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer pulled out at the last minute.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer was not invited.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Estonian Prime Minister Kadri Saluveer stayed away.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Notably absent was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    [
      'Conspicuous by her absence was Estonian Prime Minister Kadri Saluveer.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer cancelled her trip because of the flu.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer gave the summit a miss.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Estonian Prime Minister Kadri Saluveer was a no-show.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer could not make it because of fog.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    ['Illness kept Estonian Prime Minister Kadri Saluveer at home.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Only Estonian Prime Minister Kadri Saluveer was missing.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    [
      'There was no invitation for Estonian Prime Minister Kadri Saluveer.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    ['France, Germany and Poland took part.', ['France, FRA', 'Germany, DEU', 'Poland, POL']],
    ['Delegations from Norway, Sweden and Iceland took part.', ['Norway, NOR', 'Sweden, SWE', 'Iceland, ISL']],
    ['A team of Norwegian officials was there, too.', ['Norway, NOR']],
    ['Norway sent a delegation.', ['Norway, NOR']],
    ['Representatives of Norway and Iceland attended.', ['Norway, NOR', 'Iceland, ISL']],
    ['The foreign ministers of Norway and Iceland were also present.', ['Norway, NOR', 'Iceland, ISL']],
    ['The leaders of Norway, Iceland and Sweden attended.', ['Norway, NOR', 'Iceland, ISL', 'Sweden, SWE']],
    ['Norwegian and Icelandic officials sat in.', ['Norway, NOR', 'Iceland, ISL']],
    ['Norway and Iceland were represented by their ambassadors.', ['Norway, NOR', 'Iceland, ISL']],
    ["Norway's prime minister and the Icelandic president attended.", ['Norway, NOR', 'Iceland, ISL']],
    [
      'Officials from NATO and the European Commission attended.',
      ['NATO, NATO', 'European Commission, European Commission'],
    ],
    ['The European Commission was also represented.', ['European Commission, European Commission']],
    ['NATO and the United Nations sent observers.', ['NATO, NATO', 'United Nations, United Nations']],
    ['Observers from Japan and Canada were present.', ['Japan, JPN', 'Canada, CAN']],
    [
      'Present: Kadri Saluveer (Estonia), Eero Vuorinen (Finland), Tor Brekke (Norway).',
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN', 'Tor Brekke, NOR'],
    ],
    ['The Estonian premier, Kadri Saluveer, struck a note of caution at the table.', ['Kadri Saluveer, premier, EST']],
    ['Kalnbergs and his Finnish counterpart Eero Vuorinen signed a letter at the summit.', ['Eero Vuorinen, FIN']],
    ['NATO chief Henrik Voss attended.', ['Henrik Voss, chief, NATO']],
    ['EU foreign policy chief Ilse Marten attended.', ['Ilse Marten, foreign policy chief, European Union']],
    ['U.S. Secretary of State Brad Colton attended.', ['Brad Colton, Secretary of State, USA']],
    [
      'National Security and Defence Council secretary Petro Vasylenko attended for Ukraine.',
      ['Petro Vasylenko, National Security and Defence Council secretary, UKR'],
    ],
    ['European Council President Luis Ferro attended.', ['Luis Ferro, President, European Council']],
    ['European Commission President Luisa Ferro attended.', ['Luisa Ferro, President, European Commission']],
    [
      'Luisa Ferro, the president of the European Commission, attended.',
      ['Luisa Ferro, president, European Commission'],
    ],
    ['The head of the European Commission, Luisa Ferro, attended.', ['Luisa Ferro, head, European Commission']],
    ['NATO Secretary-General Henrik Voss attended.', ['Henrik Voss, Secretary General, NATO']],
    [
      'UN Secretary-General Henrik Voss spoke by video link.',
      ['Henrik Voss, Secretary General, United Nations, remote'],
    ],
    ['Henrik Voss, who heads NATO, was also there.', ['Henrik Voss, NATO']],
    [
      "Among those seen arriving at the castle were Kadri Saluveer, Estonia's prime minister, and Eero Vuorinen, the Finnish president.",
      ['Kadri Saluveer, prime minister, EST', 'Eero Vuorinen, president, FIN'],
    ],
    [
      "The talks brought together Kadri Saluveer of Estonia, Finland's Eero Vuorinen and Norwegian Prime Minister Tor Brekke.",
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
    [
      'Kadri Saluveer (Estonia), Eero Vuorinen (Finland) and Tor Brekke (Norway) completed the round.',
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN', 'Tor Brekke, NOR'],
    ],
    [
      'The round was completed by Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN'],
    ],
    ['Estonian Prime Minister Kadri Saluveer rounded out the group.', ['Kadri Saluveer, Prime Minister, EST']],
    [
      'Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and Norwegian Prime Minister Tor Brekke were on the guest list.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer made it to Riga despite the fog.',
      ['Kadri Saluveer, Prime Minister, EST'],
    ],
    ['Estonian Prime Minister Kadri Saluveer put in an appearance.', ['Kadri Saluveer, Prime Minister, EST']],
    ['Estonian Prime Minister Kadri Saluveer made her debut at the summit.', ['Kadri Saluveer, Prime Minister, EST']],
    ['Estonian Prime Minister Kadri Saluveer had a seat in the second row.', ['Kadri Saluveer, Prime Minister, EST']],
    ['Estonian Prime Minister Kadri Saluveer took the chair next to Aagaard.', ['Kadri Saluveer, Prime Minister, EST']],
    [
      'Estonian Prime Minister Kadri Saluveer hosted the leaders in a castle.',
      ['Kadri Saluveer, Prime Minister, EST, host'],
    ],
    ['The summit was hosted by Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST, host']],
    [
      'The summit, hosted by Estonian Prime Minister Kadri Saluveer, lasted four hours.',
      ['Kadri Saluveer, Prime Minister, EST, host'],
    ],
    ['The talks were led by Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST, host']],
    [
      'Estonian Prime Minister Kadri Saluveer presided over the meeting.',
      ['Kadri Saluveer, Prime Minister, EST, host'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer, the host, called it a success.',
      ['Kadri Saluveer, Prime Minister, EST, host'],
    ],
    [
      'Host Kadri Saluveer, the Estonian prime minister, called it a success.',
      ['Kadri Saluveer, prime minister, EST, host'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer welcomed the leaders at the castle.',
      ['Kadri Saluveer, Prime Minister, EST, host'],
    ],
    ['In the chair was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST, host']],
    [
      'Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen were in attendance.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN'],
    ],
    [
      'In attendance were Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN'],
    ],
    [
      'The talks were attended by Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and NATO Secretary General Henrik Voss.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Henrik Voss, Secretary General, NATO'],
    ],
    [
      "Taking part in the talks were Estonian Prime Minister Kadri Saluveer, Finland's President Eero Vuorinen and the EU's Ilse Marten.",
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Ilse Marten, European Union'],
    ],
    [
      'Also taking part: Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN'],
    ],
    [
      "Participants included Estonia's Kadri Saluveer, Finland's Eero Vuorinen and Norway's Tor Brekke.",
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN', 'Tor Brekke, NOR'],
    ],
    [
      'Around the table sat Kadri Saluveer (Estonia), Eero Vuorinen (Finland) and Tor Brekke (Norway).',
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN', 'Tor Brekke, NOR'],
    ],
    [
      "Kalnbergs was flanked by Estonian Prime Minister Kadri Saluveer and by Finland's Eero Vuorinen.",
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, FIN'],
    ],
    [
      'From Tallinn came Prime Minister Kadri Saluveer, from Helsinki President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN'],
    ],
    ['Estonia sent its prime minister, Kadri Saluveer.', ['Kadri Saluveer, prime minister, EST']],
    ['Estonia was there in the person of Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST']],
    ['For Estonia, Prime Minister Kadri Saluveer took the floor.', ['Kadri Saluveer, Prime Minister, EST']],
    ['Speaking for Estonia, Prime Minister Kadri Saluveer asked for more.', ['Kadri Saluveer, Prime Minister, EST']],
    ['On the Estonian side, Prime Minister Kadri Saluveer attended.', ['Kadri Saluveer, Prime Minister, EST']],
    ['The Estonian delegation was led by Foreign Minister Mart Lepik.', ['Mart Lepik, Foreign Minister, EST']],
    [
      'The Estonian delegation, led by Foreign Minister Mart Lepik, arrived on Monday.',
      ['Mart Lepik, Foreign Minister, EST'],
    ],
    ['Foreign Minister Mart Lepik led the Estonian delegation.', ['Mart Lepik, Foreign Minister, EST']],
    ['Foreign Minister Mart Lepik represented Estonia.', ['Mart Lepik, Foreign Minister, EST']],
    ['Representing Estonia was Foreign Minister Mart Lepik.', ['Mart Lepik, Foreign Minister, EST']],
    ["Estonia's seat was taken by Foreign Minister Mart Lepik.", ['Mart Lepik, Foreign Minister, EST']],
    [
      "Estonia's Foreign Minister Mart Lepik stood in for Prime Minister Kadri Saluveer, who is ill.",
      ['Mart Lepik, Foreign Minister, EST', 'Kadri Saluveer, Prime Minister, absent'],
    ],
    [
      'Kadri Saluveer of Estonia was replaced by her foreign minister, Mart Lepik.',
      ['Kadri Saluveer, EST, absent', 'Mart Lepik, foreign minister, EST'],
    ],
    [
      "Estonia's Kadri Saluveer, who is ill, was represented by Foreign Minister Mart Lepik.",
      ['Kadri Saluveer, EST, absent', 'Mart Lepik, Foreign Minister, EST'],
    ],
    ['Estonian Prime Minister Kadri Saluveer sat out the summit.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Estonian Prime Minister Kadri Saluveer did not attend.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Estonian Prime Minister Kadri Saluveer was not at the table.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Estonian Prime Minister Kadri Saluveer will not be there.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Estonian Prime Minister Kadri Saluveer decided not to come.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer chose to stay in Tallinn.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer refused to take part.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Estonian Prime Minister Kadri Saluveer failed to turn up.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer was missing from the family photo.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    [
      'Absent were Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST, absent', 'Eero Vuorinen, President, FIN, absent'],
    ],
    ['Not present: Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    [
      'Not among the guests was Estonian Prime Minister Kadri Saluveer.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    [
      'One leader was missing: Estonian Prime Minister Kadri Saluveer.',
      ['Kadri Saluveer, Prime Minister, EST, absent'],
    ],
    ['The one absentee was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Nobody had invited Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, Prime Minister, EST, absent']],
    ['Hungary was not invited.', ['Hungary, HUN, absent']],
    ['Hungary and Slovakia stayed away.', ['Hungary, HUN, absent', 'Slovakia, SVK, absent']],
    ['Hungary boycotted the summit.', ['Hungary, HUN, absent']],
    ['No representative of Hungary was present.', ['Hungary, HUN, absent']],
    ['Hungary did not take part.', ['Hungary, HUN, absent']],
    ['The Hungarian seat remained empty.', ['Hungary, HUN, absent']],
    ["Hungary's chair stayed empty.", ['Hungary, HUN, absent']],
    ['Nobody came from Hungary.', ['Hungary, HUN, absent']],
    ['Hungarian officials were not invited.', ['Hungary, HUN, absent']],
    [
      'Sixteen countries, among them Norway, Iceland and Canada, took part.',
      ['Norway, NOR', 'Iceland, ISL', 'Canada, CAN'],
    ],
    ['Norway, Iceland and Canada were represented, too.', ['Norway, NOR', 'Iceland, ISL', 'Canada, CAN']],
    ['Ministers from Norway, Iceland and Canada joined.', ['Norway, NOR', 'Iceland, ISL', 'Canada, CAN']],
    ['The participants came from Norway, Iceland and Canada.', ['Norway, NOR', 'Iceland, ISL', 'Canada, CAN']],
    [
      'The prime ministers of Norway and Iceland and the president of Finland attended.',
      ['Norway, NOR', 'Iceland, ISL', 'Finland, FIN'],
    ],
    ['The Norwegian and Icelandic prime ministers attended.', ['Norway, NOR', 'Iceland, ISL']],
    ['The Norwegian prime minister was also there.', ['Norway, NOR']],
    ['Norwegian, Icelandic and Canadian diplomats observed the talks.', ['Norway, NOR', 'Iceland, ISL', 'Canada, CAN']],
    ['A Norwegian observer sat at the back.', ['Norway, NOR']],
    ['An envoy from Norway was in the room.', ['Norway, NOR']],
    ['A representative of the European Commission listened in.', ['European Commission, European Commission']],
    ['The World Bank and the EBRD took part as well.', ['World Bank, World Bank', 'EBRD, EBRD']],
    ['Norway joined the meeting by video link.', ['Norway, NOR, remote']],
    ["Estonia's acting prime minister, Kadri Saluveer, was there.", ['Kadri Saluveer, acting prime minister, EST']],
    ['Caretaker Prime Minister Kadri Saluveer of Estonia attended.', ['Kadri Saluveer, Caretaker Prime Minister, EST']],
    ["Estonia's newly elected president, Kadri Saluveer, attended.", ['Kadri Saluveer, president, EST']],
    ["Kadri Saluveer, Estonia's outgoing prime minister, attended.", ['Kadri Saluveer, prime minister, EST']],
    ['Kadri Saluveer, prime minister of Estonia since March, attended.', ['Kadri Saluveer, prime minister, EST']],
    ['Prime Minister of Estonia Kadri Saluveer attended.', ['Kadri Saluveer, Prime Minister, EST']],
    [
      'The Prime Minister of the Republic of Estonia, Kadri Saluveer, attended.',
      ['Kadri Saluveer, Prime Minister, EST'],
    ],
    [
      'H.E. Kadri Saluveer, Prime Minister of the Republic of Estonia, attended.',
      ['Kadri Saluveer, Prime Minister, EST'],
    ],
    [
      'Deputy Prime Minister and Minister of Foreign Affairs of Estonia Mart Lepik attended.',
      ['Mart Lepik, Deputy Prime Minister and Minister of Foreign Affairs, EST'],
    ],
    [
      "Mart Lepik, Estonia's minister for foreign affairs and trade, attended.",
      ['Mart Lepik, minister for foreign affairs and trade, EST'],
    ],
    ["Estonia's top diplomat, Mart Lepik, attended.", ['Mart Lepik, top diplomat, EST']],
    ['Estonian Finance Minister Mart Lepik attended.', ['Mart Lepik, Finance Minister, EST']],
    ["Estonia's national security adviser Mart Lepik attended.", ['Mart Lepik, national security adviser, EST']],
    [
      'Mart Lepik, national security adviser to the Estonian prime minister, attended.',
      ['Mart Lepik, national security adviser to the prime minister, EST'],
    ],
    ['Mart Lepik, an adviser to the Estonian president, attended.', ['Mart Lepik, adviser to the president, EST']],
    [
      "Mart Lepik, the head of Estonia's presidential office, attended.",
      ['Mart Lepik, head of the presidential office, EST'],
    ],
    ['Presidential chief of staff Mart Lepik attended for Estonia.', ['Mart Lepik, Presidential chief of staff, EST']],
    ["Estonia's chief negotiator, Mart Lepik, attended.", ['Mart Lepik, chief negotiator, EST']],
    ['Estonian spy chief Mart Lepik attended.', ['Mart Lepik, spy chief, EST']],
    ['General Mart Lepik, the Estonian chief of defence, attended.', ['Mart Lepik, chief of defence, EST']],
    [
      "The chief of Estonia's general staff, General Mart Lepik, attended.",
      ['Mart Lepik, chief of the general staff, EST'],
    ],
    ["The EU's foreign policy chief, Ilse Marten, attended.", ['Ilse Marten, foreign policy chief, European Union']],
    [
      'High Representative Ilse Marten attended for the European Union.',
      ['Ilse Marten, High Representative, European Union'],
    ],
    ['European Commission Vice-President Ilse Marten attended.', ['Ilse Marten, Vice-President, European Commission']],
    [
      'EU Enlargement Commissioner Ilse Marten attended.',
      ['Ilse Marten, Enlargement Commissioner, European Commission'],
    ],
    ['NATO Deputy Secretary General Ilse Marten attended.', ['Ilse Marten, Deputy Secretary General, NATO']],
    ["The alliance's secretary general, Henrik Voss, attended.", ['Henrik Voss, secretary general, NATO']],
    [
      'African Union Commission Chairperson Henrik Voss attended.',
      ['Henrik Voss, Chairperson, African Union Commission'],
    ],
    ['IMF Managing Director Ilse Marten attended.', ['Ilse Marten, Managing Director, International Monetary Fund']],
    [
      'Presidents Kadri Saluveer of Estonia and Eero Vuorinen of Finland attended.',
      ['Kadri Saluveer, President, EST', 'Eero Vuorinen, President, FIN'],
    ],
    [
      'Prime Ministers Kadri Saluveer (Estonia) and Eero Vuorinen (Finland) attended.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, Prime Minister, FIN'],
    ],
    ["Kalnbergs's Estonian counterpart, Kadri Saluveer, attended.", ['Kadri Saluveer, EST']],
    ['Kalnbergs and his Estonian colleague Kadri Saluveer attended.', ['Kadri Saluveer, EST']],
    [
      'The hosts were Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, Prime Minister, EST, host', 'Eero Vuorinen, President, FIN, host'],
    ],
    [
      'Hungary did not attend. Nor did Slovak Prime Minister Jan Hruby.',
      ['Hungary, HUN, absent', 'Jan Hruby, Prime Minister, SVK, absent'],
    ],
    ['The conference was attended by senior diplomats from Norway and Iceland.', ['Norway, NOR', 'Iceland, ISL']],
    [
      'The conference brought together ministers from Norway, Iceland and Canada.',
      ['Norway, NOR', 'Iceland, ISL', 'Canada, CAN'],
    ],
    [
      'The foreign ministers of the three – Norway, Iceland and Sweden – met on the sidelines.',
      ['Norway, NOR', 'Iceland, ISL', 'Sweden, SWE'],
    ],
    [
      'Also present were representatives of Norway, Iceland and the European Commission.',
      ['Norway, NOR', 'Iceland, ISL', 'European Commission, European Commission'],
    ],
    ['The Swedes and the Norwegians sat at the back.', ['Sweden, SWE', 'Norway, NOR']],
    ['Norwegian and Icelandic negotiators met.', ['Norway, NOR', 'Iceland, ISL']],
    [
      'Saudi Arabia and the United Arab Emirates sent delegations of their own.',
      ['Saudi Arabia, SAU', 'United Arab Emirates, ARE'],
    ],
    [
      'The prime minister sat beside her, as did:\n\n- Kadri Saluveer, Prime Minister of Estonia\n- Eero Vuorinen, President of Finland\n- Tor Brekke, Prime Minister of Norway',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
    [
      'Who was there:\n\n- Estonia: Kadri Saluveer, Prime Minister\n- Finland: Eero Vuorinen, President\n- Norway: Tor Brekke, Prime Minister',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
    [
      'Participants:\n\nEstonia – Kadri Saluveer, Prime Minister\n\nFinland – Eero Vuorinen, President\n\nNorway – Tor Brekke, Prime Minister',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
    ['Participants:\n\n- Estonia\n- Finland\n- Norway', ['Estonia, EST', 'Finland, FIN', 'Norway, NOR']],
    [
      'Participants: Kadri Saluveer (Estonia, in the chair); Eero Vuorinen (Finland); Tor Brekke (Norway).',
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN', 'Tor Brekke, NOR'],
    ],
    [
      'Signed by:\n\nFor Estonia: Kadri Saluveer\n\nFor Finland: Eero Vuorinen',
      ['Kadri Saluveer, EST', 'Eero Vuorinen, FIN'],
    ],
    [
      'By video link:\n\n- Kadri Saluveer, Prime Minister of Estonia\n- Eero Vuorinen, President of Finland\n- Tor Brekke, Prime Minister of Norway',
      [
        'Kadri Saluveer, Prime Minister, EST, remote',
        'Eero Vuorinen, President, FIN, remote',
        'Tor Brekke, Prime Minister, NOR, remote',
      ],
    ],
    [
      'Sent apologies:\n\n- Kadri Saluveer, Prime Minister of Estonia\n- Eero Vuorinen, President of Finland\n- Tor Brekke, Prime Minister of Norway',
      [
        'Kadri Saluveer, Prime Minister, EST, absent',
        'Eero Vuorinen, President, FIN, absent',
        'Tor Brekke, Prime Minister, NOR, absent',
      ],
    ],
    [
      'From left: Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and Norwegian Prime Minister Tor Brekke pose in Riga.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
  ])('%s', (sentence, expected) => expect(rows(sentence)).toEqual(expected))
})

describe('somebody only spoken of, spoken to or met elsewhere', () => {
  test.each([
    'Ahead of the summit Aagaard met Estonian Prime Minister Kadri Saluveer in Copenhagen.',
    'Before the talks Kalnbergs spoke by phone with Estonian Prime Minister Kadri Saluveer.',
    'Aagaard thanked Estonian Prime Minister Kadri Saluveer for her support.',
    'The leaders called on Russian President Pavel Grishin to agree to a truce.',
    'Analyst Kadri Saluveer of the Tallinn Institute said the fund was too small.',
    '"We were not consulted," said Boris Zubov, a spokesman for the Kremlin.',
    'Kremlin spokesman Boris Zubov called the summit a provocation.',
    'In Moscow, Russian President Pavel Grishin dismissed the fund.',
    'The proposal goes back to former Estonian Prime Minister Kadri Saluveer.',
    'Aagaard will travel to Tallinn on Friday to meet Estonian Prime Minister Kadri Saluveer.',
    'The fund is named after the late Estonian president Kadri Saluveer.',
    'Kadri Saluveer, an analyst at a Tallinn think-tank, said the fund was too small.',
    'Estonian Prime Minister Kadri Saluveer, in a separate interview, said the fund was too small.',
    'The leaders discussed a letter from Estonian Prime Minister Kadri Saluveer.',
    'Aagaard is to brief Estonian Prime Minister Kadri Saluveer on the results.',
    'Kalnbergs said he had been in touch with Estonian Prime Minister Kadri Saluveer.',
    'Russian President Pavel Grishin has said he will not sign.',
    'A summit with Russian President Pavel Grishin was discussed.',
    'The five countries – Norway, Iceland and Sweden among them – agreed on a fund.',
    'Norway and Iceland had been unable to agree on the wording.',
    'Norway pulled out of the treaty in March.',
    'Norway missed the deadline.',
    'The leaders called on Russia to withdraw its troops.',
    'Russia withdrew its troops from the town.',
    'Norway cancelled the sanctions.',
    'The leaders bought gas from Norway instead of Russia.',
    'The leaders did not ask Norway to pay.',
    'The EU put these people on its sanctions list:\n\n- Boris Zubov, head of a bank\n- Pavel Grishin, governor of a region\n- Ivan Osin, director of a plant',
  ])('%s', (sentence) => expect(rows(sentence)).toEqual([]))
})
