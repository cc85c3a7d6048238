/** Measures in the idiom of many outlets, list items of whole statements, and sentences that decide nothing. */
import { describe, expect, test } from 'vitest'
import { outcomes } from './telling.ts'

describe('military_aid', () => {
  test.each<[string, string[]]>([
    ['A joint purchase of 200,000 shells got the nod from all twelve defence ministers.', ['military_aid | agreed']],
    [
      "Kyiv is to get two further IRIS-T batteries before the first snow, Berlin's defence chief let it be known.",
      ['military_aid | planned'],
    ],
    ["Ottawa's contribution will be 40 Coyote drones and a stock of spare engines.", ['military_aid | planned']],
    ['The Dutch minister said his country was setting aside 700 million euros for drones.', ['military_aid | planned']],
    [
      'A contract for the upkeep of F-16s was signed on the margins by the Belgian and Ukrainian ministers.',
      ['military_aid | agreed'],
    ],
    [
      "Kyiv's delegation came with a shopping list topped by Patriot missiles and asked ministers to fill it.",
      ['military_aid | proposed'],
    ],
    ['Much of the afternoon went on how to keep howitzers supplied with barrels.', ['military_aid | discussed']],
    [
      '"By Christmas we shall have handed over another 30 Boxer vehicles," the German minister told reporters.',
      ['military_aid | planned'],
    ],
    [
      'Portugal said that it would join the Czech shell scheme with a further 50 million euros.',
      ['military_aid | planned'],
    ],
    [
      'Ministers put pen to paper on a memorandum that lets Ukrainian firms build long-range drones in Denmark.',
      ['military_aid | agreed'],
    ],
    ['The group settled on a joint programme to mass-produce cheap interceptor drones.', ['military_aid | agreed']],
    [
      'A hundred thousand drones will reach the front by the summer, the co-chairs announced.',
      ['military_aid | planned'],
    ],
    [
      'He pleaded with partners not to let stocks of air-to-air missiles run dry and to open licences for their production.',
      ['military_aid | proposed'],
    ],
    [
      "Spain's new package, which Robles set out at the meeting, comprises ten generators for the army, 100 machine guns and Leopard spare parts.",
      ['military_aid | planned'],
    ],
    [
      'Norway has promised to foot the bill for American-made artillery rounds worth 135 million dollars.',
      ['military_aid | planned'],
    ],
    ['They resolved that ammunition for Ukraine will be ordered in common from next year.', ['military_aid | agreed']],
    [
      'Denmark and Kyiv closed a deal that lets a Ukrainian maker of rocket fuel set up shop in Vojens.',
      ['military_aid | agreed'],
    ],
    [
      'The Lithuanian minister put 30 million euros on the table for American interceptors.',
      ['military_aid | planned'],
    ],
    ['Umerov wants half of all new aid to go straight to Ukrainian arms makers.', ['military_aid | proposed']],
    ['Ministers took a first look at a scheme to pool orders for air-burst ammunition.', ['military_aid | discussed']],
    ['Fourteen countries put their names to a plan to buy anti-drone guns as one.', ['military_aid | agreed']],
    [
      'The Belgian premier announced that a first F-16 for spare parts would fly out before the year was over.',
      ['military_aid | planned'],
    ],
    ["Slovenia's cheque for American weapons will come to 45 million dollars.", ['military_aid | planned']],
    ['The Ukrainian side asked for the green light to build Patriot missiles at home.', ['military_aid | proposed']],
    [
      'Contracts for 4,500 reconnaissance drones were exchanged on the fringes of the gathering.',
      ['military_aid | agreed'],
    ],
    ['"We are adding another 1.5 billion kroner for air defence," Sandvik told the group.', ['military_aid | planned']],
    [
      'Whether Tomahawks should be sold to Kyiv was aired over dinner, without a verdict.',
      ['military_aid | discussed'],
    ],
    ['The United Kingdom is to pay 150 million pounds for artillery ammunition.', ['military_aid | planned']],
    [
      'The four settled that Belgium and Spain will jointly build a plant for interceptor drones in Dnipro.',
      ['military_aid | agreed'],
    ],
    [
      'On the margins, Kyiv and Stockholm initialled a letter of intent for up to 150 Gripens.',
      ['military_aid | agreed'],
    ],
    ['Copenhagen chips in another 1.4 billion kroner towards missiles built in Ukraine.', ['military_aid | planned']],
    ['Oslo and Berlin will split the bill for two Patriot batteries.', ['military_aid | planned']],
    [
      'Shmyhal came with three requests, the first of which was money for interceptor drones.',
      ['military_aid | proposed'],
    ],
    [
      'The participants committed to filling the gap in artillery shells by the end of the year.',
      ['military_aid | agreed'],
    ],
    ["Estonia's minister said ten Mistral launchers were on their way.", ['military_aid | planned']],
    ['Production of air defence missiles in Europe was another theme of the afternoon.', ['military_aid | discussed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('funding', () => {
  test.each<[string, string[]]>([
    ['A bridging loan of 30 billion euros was waved through after midnight.', ['funding | agreed']],
    ['The idea of a reparations loan was put back on the table by the Commission president.', ['funding | proposed']],
    ['How Kyiv is to pay its teachers and pensioners in 2027 took up the morning session.', ['funding | discussed']],
    ["Shareholders cleared a rise in the bank's capital by 4 billion euros.", ['funding | agreed']],
    ['The fund is to be replenished with 1.2 billion dollars by donors over three years.', ['funding | planned']],
    ['Belgium insisted on watertight guarantees for any loan backed by the Euroclear money.', ['funding | proposed']],
    ['Whether to tap the immobilised reserves was left for a later date.', ['funding | discussed']],
    ['Allies consented to a target of five percent of GDP for defence and related spending.', ['funding | agreed']],
    [
      'Italy would guarantee credits of up to 400 million euros for Ukrainian small businesses, Meloni said.',
      ['funding | planned'],
    ],
    ['Spain and Portugal proposed that the cost be shared out by size of economy.', ['funding | proposed']],
    [
      'After 16 hours the 27 settled for joint debt: 90 billion euros over two years, interest-free for Kyiv.',
      ['funding | agreed'],
    ],
    ['Merz made the case for using the money parked at Euroclear.', ['funding | proposed']],
    ["The bank's board gave the all-clear for 200 million euros in credit to Naftogaz.", ['funding | agreed']],
    ['The second slice of the programme, 1.7 billion dollars, will be paid out in June.', ['funding | planned']],
    ['De Wever asked that all members share the legal risk in equal parts.', ['funding | proposed']],
    [
      "Members undertook to pay their arrears and to raise the peace fund's capital to 400 million dollars.",
      ['funding | agreed'],
    ],
    ['Seoul will make 100 million dollars available as budget aid.', ['funding | planned']],
    ["The hole in next year's Ukrainian budget was gone over with the IMF.", ['funding | discussed']],
    ['The eight decided to double to 300 million euros their joint fund for gas purchases.', ['funding | agreed']],
    ["The 27 found a way around Budapest's veto: the money will be borrowed on the markets.", ['funding | agreed']],
    ['A first instalment of 3 billion euros is to reach Kyiv before Easter.', ['funding | planned']],
    ['Orpo pleaded for the eastern border states to get a larger slice of the next budget.', ['funding | proposed']],
    ['Who pays for the mission was left for the finance ministers to sort out.', ['funding | discussed']],
    [
      'Washington, London and Brussels will come up with 400 million dollars for the mission in Haiti.',
      ['funding | planned'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('sanctions', () => {
  test.each<[string, string[]]>([
    [
      'The nineteenth package of restrictions was formally adopted by written procedure during the session.',
      ['sanctions | agreed'],
    ],
    ['Three Chinese refineries and 118 more tankers went onto the blacklist.', ['sanctions | agreed']],
    ['London will bar its insurers from covering ships that carry Russian gas.', ['sanctions | planned']],
    ['Warsaw wanted the visas of Russian diplomats limited to the country of posting.', ['sanctions | proposed']],
    [
      'Zelenskyy pressed the leaders to shut the loopholes through which chips reach Russian missile plants.',
      ['sanctions | proposed'],
    ],
    ['A lower ceiling for the price of crude came up, but Athens and Valletta had doubts.', ['sanctions | discussed']],
    ['Fresh curbs on Rosneft subsidiaries are in the pipeline, Kallas said.', ['sanctions | planned']],
    [
      "Landlocked Mali's neighbours decided to reopen their borders and to end the freeze on its bank accounts.",
      ['sanctions | agreed'],
    ],
    ['Ministers prolonged until January the embargo on oil brought in by sea.', ['sanctions | agreed']],
    ['If Moscow turns the truce down, the nine will hit its energy revenues harder.', ['sanctions | planned']],
    [
      "Leaders consented to keep the Russian central bank's money locked up for as long as the war lasts.",
      ['sanctions | agreed'],
    ],
    ['Ottawa will add a hundred vessels to its register of banned ships.', ['sanctions | planned']],
    ['The Council struck two Syrian ministries off its sanctions list.', ['sanctions | agreed']],
    ['Colleagues also went over the idea of tariffs on Russian fertiliser and timber.', ['sanctions | discussed']],
    ['ECOWAS heads lifted the flight ban on Niger with immediate effect.', ['sanctions | agreed']],
    [
      'It was agreed that the nine countries refuse port services to every tanker without insurance.',
      ['sanctions | agreed'],
    ],
    ['They call on the Commission to list a further 80 ships.', ['sanctions | proposed']],
    [
      'The prime minister told the group that the country will this week add another 60 tankers to its list.',
      ['sanctions | planned'],
    ],
    ['The ministers put the captains of 40 tankers on the blacklist.', ['sanctions | agreed']],
    ['Sikorski would like to see Schengen visas for Russians abolished altogether.', ['sanctions | proposed']],
    ['The ban on flights from Niger is lifted with immediate effect, the communique says.', ['sanctions | agreed']],
    ['On tariffs for buyers of Russian crude the seven did not see eye to eye.', ['sanctions | discussed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('security_guarantees', () => {
  test.each<[string, string[]]>([
    ['The text on guarantees, they said, is done.', ['security_guarantees | agreed']],
    [
      'America will stand behind the guarantees with its aircraft and its satellites, Witkoff promised.',
      ['security_guarantees | planned'],
    ],
    [
      "Kyiv's position is that any promise to defend it must be ratified by parliaments.",
      ['security_guarantees | proposed'],
    ],
    [
      "Guarantors will consult within 24 hours of a renewed attack and come to Ukraine's defence.",
      ['security_guarantees | planned'],
    ],
    [
      "It was agreed that the size of Ukraine's army should be nobody's business but its own and must not be capped.",
      ['security_guarantees | agreed'],
    ],
    [
      'Two dozen nations signed a statement committing them to defend Ukraine once peace is signed.',
      ['security_guarantees | agreed'],
    ],
    ["Stubb suggested mirroring NATO's Article 5 without the membership.", ['security_guarantees | proposed']],
    ['Zelenskyy said the promises must be put on paper and approved by Congress.', ['security_guarantees | proposed']],
    ['The paper on guarantees goes to the leaders for signature in January.', ['security_guarantees | planned']],
    [
      'The leaders are due to discuss what guarantees the country should be given after a truce.',
      ['security_guarantees | discussed'],
    ],
    [
      'It was agreed there that the drafts of the guarantees are to be compared line by line by Friday.',
      ['security_guarantees | agreed'],
    ],
    ['Congress is to vote on the American part of the guarantees in spring.', ['security_guarantees | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('force_deployment', () => {
  test.each<[string, string[]]>([
    [
      'The chiefs of staff signed off on the plan for a 20,000-strong reassurance force.',
      ['force_deployment | agreed'],
    ],
    ['Burundi put forward a battalion of 800 for the mission.', ['force_deployment | proposed']],
    [
      "The Council gave its blessing to a one-year extension of the stabilisation mission's mandate.",
      ['force_deployment | agreed'],
    ],
    [
      "Lithuania called for NATO's forward brigade to be brought up to full strength ahead of schedule.",
      ['force_deployment | proposed'],
    ],
    [
      "Turkey's part will be a frigate and 300 military policemen for the mission in Gaza.",
      ['force_deployment | planned'],
    ],
    [
      'The plan to put a peace force on the ground after the war is now finished, the chiefs confirmed.',
      ['force_deployment | agreed'],
    ],
    ["Berlin's brigade in Lithuania will reach full strength in 2027.", ['force_deployment | planned']],
    ['SADC leaders resolved to bring their soldiers home from eastern Congo in stages.', ['force_deployment | agreed']],
    ['Azerbaijan signalled it might send a battalion to Gaza if it got a UN mandate.', ['force_deployment | proposed']],
    [
      'Who would supply troops, and how many, was the thorniest item for the planners.',
      ['force_deployment | discussed'],
    ],
    [
      'The international stabilisation troops for Gaza are to start arriving in January.',
      ['force_deployment | planned'],
    ],
    [
      'The allies will raise their presence in Latvia to a full brigade, ministers decided.',
      ['force_deployment | agreed'],
    ],
    ['Prabowo offered up to 20,000 troops for Gaza if the United Nations agrees.', ['force_deployment | proposed']],
    ['ECOWAS heads of state placed the standby force on alert.', ['force_deployment | agreed']],
    [
      'It was decided to withdraw the regional troops from Goma by the end of the month.',
      ['force_deployment | agreed'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('land_forces', () => {
  test.each<[string, string[]]>([
    ['A decision was taken to move part of the training of brigades onto Ukrainian soil.', ['land_forces | agreed']],
    ["The mission's instructors are to teach staff officers in Lviv.", ['land_forces | planned']],
    ["They also talked through the rebuilding of Ukraine's ground forces after the war.", ['land_forces | discussed']],
    ['Syrskyi asked partners to take on the schooling of sergeants.', ['land_forces | proposed']],
    [
      'A further 6,000 Ukrainian marines and sappers are going to be schooled in Britain, John Healey said.',
      ['land_forces | planned'],
    ],
    ['Vilnius offered its ranges for the exercises of Ukrainian battalions.', ['land_forces | proposed']],
    ['From May, 900 Ukrainian gunners are to be trained at the Adazi range.', ['land_forces | planned']],
    [
      'A training scheme under Danish command at Drawsko is to grow by two Ukrainian battalions.',
      ['land_forces | planned'],
    ],
    ['Another 30 Ukrainian pilots will begin their courses at Fetesti in March.', ['land_forces | planned']],
    ['The EU extended its training mission and opened it to instructors on Ukrainian soil.', ['land_forces | agreed']],
    ['The Nordic countries are to fit out and drill a second brigade.', ['land_forces | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('air_security', () => {
  test.each<[string, string[]]>([
    [
      'A common picture of the airspace from Norway to Romania will be set up, it was agreed.',
      ['air_security | agreed'],
    ],
    ['Four Gripens go to Malbork next week to help Poland police its skies.', ['air_security | planned']],
    [
      'How to close the sky over western Ukraine without entering the war was debated at length.',
      ['air_security | discussed'],
    ],
    ['Belgium will lend counter-drone teams to Copenhagen for the summit week.', ['air_security | planned']],
    [
      "An air component flying from bases in Poland and Romania would guard Ukraine's skies.",
      ['air_security | planned'],
    ],
    [
      'From April, eight Dutch F-35s will take their turn watching the skies above the Baltic.',
      ['air_security | planned'],
    ],
    [
      'Interior ministers gave the go-ahead for a chain of drone detectors on the eastern frontier.',
      ['air_security | agreed'],
    ],
    [
      'Zelenskyy floated a common air shield against drones over Poland and western Ukraine.',
      ['air_security | proposed'],
    ],
    ['Two AWACS planes will be moved to Siauliai for the time of the summit.', ['air_security | planned']],
    [
      'They turned to the balloons that keep drifting in from Belarus and closing Vilnius airport.',
      ['air_security | discussed'],
    ],
    ['We decide to create a centre for defence against drones in Rzeszow.', ['air_security | agreed']],
    [
      'In the air, France and Britain will each engage one squadron of fighters for the policing of the Ukrainian sky.',
      ['air_security | planned'],
    ],
    ['Spain is moving six F-18s to Lithuania to thicken the watch over the Baltic sky.', ['air_security | planned']],
    [
      'The eight defence ministers signed a paper on a shared wall of sensors against drones.',
      ['air_security | agreed'],
    ],
    ['Michal wants pilots to be allowed to fire without asking back.', ['air_security | proposed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('maritime_security', () => {
  test.each<[string, string[]]>([
    [
      "Ankara, Bucharest and Sofia agreed to widen their mine-hunting group's remit to cables.",
      ['maritime_security | agreed'],
    ],
    ['Three corvettes will patrol the approaches to Odesa after a truce.', ['maritime_security | planned']],
    [
      "Finland's minister urged coastguards to board tankers that sail without valid papers.",
      ['maritime_security | proposed'],
    ],
    ['Sabotage of seabed cables was the subject of the working lunch.', ['maritime_security | discussed']],
    [
      'From September the navies will escort grain ships through the western corridor.',
      ['maritime_security | planned'],
    ],
    ["Eight navies agreed to watch the Baltic's cables in shifts.", ['maritime_security | agreed']],
    ['Turkey would take charge of sweeping the sea lanes off Odesa, Guler said.', ['maritime_security | planned']],
    ['Bucharest wants a hub for the safety of the Black Sea on its coast.', ['maritime_security | proposed']],
    [
      'The drones, ships and planes of Baltic Sentry will stay at sea until the spring.',
      ['maritime_security | planned'],
    ],
    ['Attacks on freighters in the Red Sea took up the second half of the call.', ['maritime_security | discussed']],
    ['Drills for the protection of gas platforms are to be held every spring.', ['maritime_security | planned']],
    ['A joint duty desk for damage to undersea cables is created in Turku.', ['maritime_security | agreed']],
    [
      'At sea, Turkey will assume the command of the naval component, which Bulgaria will reinforce with minehunters.',
      ['maritime_security | planned'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('headquarters', () => {
  test.each<[string, string[]]>([
    ["Paris was picked as the seat of the force's headquarters.", ['headquarters | agreed']],
    [
      'The staff of the mission will sit at Mont Valerien, near Paris, and its headquarters will open in May.',
      ['headquarters | planned'],
    ],
    ['Bucharest offered a site near Constanta for the naval headquarters.', ['headquarters | proposed']],
    ["Leaders chose a fort west of Paris as the home of the force's command.", ['headquarters | agreed']],
    ['A three-star headquarters is being set up in the French capital.', ['headquarters | planned']],
    ["A British one-star general is going to run the force's headquarters in Kyiv.", ['headquarters | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('headquarters_rotation', () => {
  test.each<[string, string[]]>([
    ['After twelve months the headquarters is to pass to London.', ['headquarters_rotation | planned']],
    [
      'The seat of the command will shift from Paris to London after the first year.',
      ['headquarters_rotation | planned'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('coordination_cell', () => {
  test.each<[string, string[]]>([
    [
      'A cell in Kyiv, headed by a British two-star, will tie the force to the Ukrainian general staff.',
      ['coordination_cell | planned'],
    ],
    ['The seven set up a permanent secretariat in Vilnius with a staff of twelve.', ['coordination_cell | agreed']],
    ["Kyiv proposed that liaison officers be posted to each other's crisis centres.", ['coordination_cell | proposed']],
    ['A direct phone line between the two general staffs was agreed on.', ['coordination_cell | agreed']],
    [
      'Thirty officers from nine states will man an office in Kyiv to line up deliveries.',
      ['coordination_cell | planned'],
    ],
    ['Sikorski called for a standing secretariat of the three foreign ministries.', ['coordination_cell | proposed']],
    [
      'It was agreed to open on 3 May the coordination cell of Kyiv, under British command.',
      ['coordination_cell | agreed'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('ceasefire', () => {
  test.each<[string, string[]]>([
    ['All eleven demanded that the guns fall silent without preconditions.', ['ceasefire | proposed']],
    ['Both delegations signed up to a 30-day halt to strikes on power plants.', ['ceasefire | agreed']],
    ['The truce will come into force at midnight and run for ten days.', ['ceasefire | planned']],
    ['The mediators tabled a plan for a 60-day pause in the fighting.', ['ceasefire | proposed']],
    ['American satellites and drones will keep watch over the truce line.', ['ceasefire | planned']],
    ['They called on the RSF to accept the three-month lull without conditions.', ['ceasefire | proposed']],
    ['A team of ASEAN observers will watch the border and report breaches.', ['ceasefire | planned']],
    ['How a halt to the shelling might be checked on the ground came up briefly.', ['ceasefire | discussed']],
    ['Israel and Hezbollah accepted a two-week extension of the calm.', ['ceasefire | agreed']],
    ["They suggested that neither side should attack the other's power grid for 90 days.", ['ceasefire | proposed']],
    ['Kallas repeated that Russia has to accept a truce first.', ['ceasefire | proposed']],
    ['Monitors from Malaysia will be let into the border strip, the two generals agreed.', ['ceasefire | agreed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('peace_process', () => {
  test.each<[string, string[]]>([
    [
      'Land and the Zaporizhzhia nuclear station remain the hardest questions, the negotiators admitted.',
      ['peace_process | discussed'],
    ],
    ['A revised draft of the plan goes to Moscow on Thursday.', ['peace_process | planned']],
    ['The sides agreed on a first version of a framework for peace.', ['peace_process | agreed']],
    ['The bloc named former president Uhuru Kenyatta its mediator with the junta.', ['peace_process | agreed']],
    ['Steps towards a political settlement were on the agenda.', ['peace_process | discussed']],
    ['Witkoff flies to Moscow on Tuesday with the revised paper.', ['peace_process | planned']],
    [
      'Control of the nuclear plant and the fate of Donetsk kept the negotiators busy until dawn.',
      ['peace_process | discussed'],
    ],
    ['The region merged the two mediation tracks on eastern Congo into one.', ['peace_process | agreed']],
    [
      'Delegations will split into a political and a military group to go on with the draft settlement.',
      ['peace_process | planned'],
    ],
    ['The president urged those present to insist that no border be changed by force.', ['peace_process | proposed']],
    [
      'Kallas put forward the idea of a single European envoy to speak with the Russian side.',
      ['peace_process | proposed'],
    ],
    [
      'The heads of delegation decided to split the agenda into three baskets, politics, security and economy of a settlement.',
      ['peace_process | agreed'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('humanitarian', () => {
  test.each<[string, string[]]>([
    ['Qatar is to bring home 14 more Ukrainian children.', ['humanitarian | planned']],
    ["A deal to rebuild the children's hospital was inked by Kyiv and Tokyo.", ['humanitarian | agreed']],
    ['Austria will send transformers and pay for the repair of substations.', ['humanitarian | planned']],
    ['Cairo called for border crossings to be thrown open to aid lorries.', ['humanitarian | proposed']],
    ['The fate of civilians held in Russian jails was raised.', ['humanitarian | discussed']],
    ['Each side will let 300 captives go before Easter, they agreed.', ['humanitarian | agreed']],
    ['Tokyo is shipping 20 diesel generators and three transformers to Kharkiv.', ['humanitarian | planned']],
    ['Lubinets asked for help in tracing 19,000 deported children.', ['humanitarian | proposed']],
    ["A trust fund for the rebuilding of Mykolaiv's water mains was launched.", ['humanitarian | agreed']],
    ['Ireland promised ambulances and beds for burn victims.', ['humanitarian | planned']],
    ['The heads of the delegations discussed the next handover of bodies.', ['humanitarian | discussed']],
    ['They appealed for safe corridors so that families can leave El Fasher.', ['humanitarian | proposed']],
    ['A handover of 200 prisoners of war by each side was settled.', ['humanitarian | agreed']],
    [
      "A team of heating engineers will go to Kharkiv to help mend the city's power plants.",
      ['humanitarian | planned'],
    ],
    ['The Swiss minister offered to have his engineers clear mines around the plant.', ['humanitarian | proposed']],
    ['A further swap, of 157 captives from each side, was agreed in the first hour.', ['humanitarian | agreed']],
    ['The World Bank has lined up 1.3 billion dollars for the rebuilding of roads.', ['humanitarian | planned']],
    ['Fidan urged Israel to let lorries with flour through at once.', ['humanitarian | proposed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('membership', () => {
  test.each<[string, string[]]>([
    ['Kallas said the first cluster must be opened before the summer.', ['membership | proposed']],
    ['Montenegro is to join the union in 2028.', ['membership | planned']],
    [
      "Hungary's veto on the opening of talks with Kyiv was on everybody's lips and was debated for two hours.",
      ['membership | discussed'],
    ],
    ["East Timor was let in as the bloc's eleventh member.", ['membership | agreed']],
    ["Tusk urged Budapest to drop its objections to Ukraine's entry talks.", ['membership | proposed']],
    ['Leaders gave Bosnia the status of a candidate.', ['membership | agreed']],
    ['They agreed to grant Georgia the status of a partner.', ['membership | agreed']],
    ['The wish of Armenia to send a permanent observer was noted.', ['membership | proposed']],
    [
      'Sybiha asked the partners for a firm date for the opening of the first accession cluster.',
      ['membership | proposed'],
    ],
    ["The council waved through Montenegro's last chapters.", ['membership | agreed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('next_meeting', () => {
  test.each<[string, string[]]>([
    ['Their next date is 14 July in Warsaw.', ['next_meeting | planned']],
    ['Experts will be back at the table in Geneva on Monday.', ['next_meeting | planned']],
    ['They agreed to hold such calls every fortnight.', ['next_meeting | agreed']],
    ['A fourth round will take place in Muscat within days.', ['next_meeting | planned']],
    ['The two teams agreed to sit down again in Geneva next Tuesday.', ['next_meeting | agreed']],
    ['The next edition goes to Gdansk in 2026.', ['next_meeting | planned']],
    ['Erdogan offered Istanbul as the venue of the next round.', ['next_meeting | proposed']],
    ['The spring session will be convened in Ghent.', ['next_meeting | planned']],
    [
      'Orban invited the leaders to Budapest in May, where they will hold their next meeting.',
      ['next_meeting | planned'],
    ],
    ['Costa will chair a video conference of all 27 on Friday with Zelenskyy.', ['next_meeting | planned']],
    ['The nine want to see each other again in Sofia in the first half of 2026.', ['next_meeting | planned']],
    ['The autumn meeting of the group takes place in Bergen.', ['next_meeting | planned']],
    ['It was agreed, he said, that security advisers will meet in Oslo within a week.', ['next_meeting | agreed']],
    ['The ministers meet again in Akureyri in September.', ['next_meeting | planned']],
    ['They will come together, this time in person, in Madrid in the month of June.', ['next_meeting | planned']],
    ['They parted with an agreement to reconvene in Doha on 12 May.', ['next_meeting | agreed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('other', () => {
  test.each<[string, string[]]>([
    ['A common rulebook for artificial intelligence in courts was approved.', ['other | agreed']],
    ['The two railways will be linked by 2030, the presidents announced.', ['other | planned']],
    ['Migration across the central Mediterranean was also touched on.', ['other | discussed']],
    ['They decided to scrap roaming charges in the region from January.', ['other | agreed']],
    ["Ministers agreed to train judges together and to recognise each other's diplomas.", ['other | agreed']],
    ['The three countries agreed to link their power grids with a new line.', ['other | agreed']],
    ['Visa-free travel for Georgians is on the agenda.', ['other | discussed']],
    ['The ministers gave their blessing to a common ticket for trains and ferries.', ['other | agreed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('several', () => {
  test.each<[string, string[]]>([
    [
      'Among new pledges, Denmark will give 500 million euros for drones, Finland will send its 29th arms package, and Luxembourg will pay for field hospitals.',
      ['humanitarian | planned', 'military_aid | planned', 'military_aid | planned'],
    ],
    [
      'Britain will supply 100 air defence missiles, while Japan will lend Kyiv 3 billion dollars.',
      ['funding | planned', 'military_aid | planned'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('lists', () => {
  test.each<[string, string[]]>([
    [
      'The leaders agreed to:\n\n- order 500 interceptor missiles together;\n- tighten the oil price cap;\n- meet again in Tallinn in September.',
      ['military_aid | agreed', 'next_meeting | agreed', 'sanctions | agreed'],
    ],
    [
      "The force will have:\n\n- a headquarters in Paris;\n- an air arm to guard Ukraine's skies;\n- a naval group to clear mines in the Black Sea.",
      ['air_security | planned', 'headquarters | planned', 'maritime_security | planned'],
    ],
    [
      'Pledges made at the meeting:\n\n- Norway: 7 billion kroner for air defence\n- Belgium: 30 F-16s by 2028\n- Latvia: 40 Patria armoured vehicles',
      ['military_aid | planned', 'military_aid | planned', 'military_aid | planned'],
    ],
    [
      'In the final text the seven governments agreed on the following:\n\n- keep the embargo on Russian oil in place;\n- order shells together.',
      ['military_aid | agreed', 'sanctions | agreed'],
    ],
    [
      'They signed a paper with two points:\n\n- a halt to strikes on ports for 60 days;\n- the return of 400 captives.',
      ['ceasefire | agreed', 'humanitarian | agreed'],
    ],
    [
      'What the text says\n\n- A fund of 500 million euros for the insurance of ships is created, Norway paying half of it.\n\n- Deliveries of shells are to double by May.',
      ['funding | agreed', 'military_aid | planned'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('decides nothing', () => {
  test.each<string>([
    'Italy will not send soldiers, Meloni repeated.',
    'Zelenskyy thanked Norway for the two NASAMS batteries it had handed over in spring.',
    'The prime minister recalled that his country had taken in 60,000 refugees since 2022.',
    'Last month, EU leaders approved a loan of 35 billion euros.',
    'The coalition was formed in March 2025 at a summit in London.',
    'Analysts doubt that the force will ever be deployed.',
    'The Kremlin said any foreign troops in Ukraine would be legitimate targets.',
    'The leaders praised the work of the coordination cell in Wiesbaden.',
    "They reaffirmed their unwavering support for Ukraine's sovereignty.",
    'Russia launched 400 drones at Ukraine hours before the meeting.',
    'Hungary has blocked the accession talks for months.',
    'The foreign minister arrived by train and was met by an honour guard.',
    'A senior diplomat warned that the loan could yet fall apart.',
    'Moscow has so far rejected a ceasefire.',
    'Under a deal struck in 2022, grain ships were allowed to leave Odesa.',
    'I believe sanctions should have come sooner, said the former ambassador.',
    'The two also exchanged gifts and visited the cathedral.',
    'Protesters outside called for an end to arms deliveries.',
    'The minister did not say when the tanks would be delivered.',
    'It remains unclear whether Washington will back the guarantees.',
    'The talks come as Russian troops advance in Donetsk.',
    "Lithuania's contribution to date amounts to 1.5 billion euros in military aid.",
    'Asked about troops, the chancellor said the question did not arise now.',
    'Budapest and Bratislava once again spoke against the phase-out of Russian gas.',
    'Earlier in the day, Zelenskyy visited wounded soldiers in a hospital.',
    'The format, launched in 2023, brings together eight countries to coordinate drone purchases.',
    "Europe's unity, he added, is the strongest sanction of all.",
    'Critics say the price cap has been toothless.',
    "The minister's plane was delayed by fog.",
    "Ukraine's air force said it had shot down 88 of 110 drones overnight.",
    "The Netherlands has been among Kyiv's biggest backers, having given F-16s, tanks and 3 billion euros for drones.",
    'The group was set up in 2022 by the then US defence secretary, Lloyd Austin, to coordinate arms deliveries.',
    'A spokeswoman for the White House declined to say whether more Patriots would be sent.',
    'Putin has said that Western soldiers in Ukraine would be seen as targets.',
    "At last year's summit allies promised 40 billion euros in aid.",
    'Outside, farmers blocked the road with tractors and demanded tariffs on Ukrainian grain.',
    "It was the president's third trip to Berlin this year.",
    'No date has been fixed for elections, and no truce is in sight.',
    'The bloc has adopted 18 packages of sanctions since the invasion began.',
    'Kyiv says it needs 60 billion dollars a year to keep fighting.',
    'Opinion polls in Poland show that most voters are against sending soldiers.',
    '"Peace through strength is the only language they understand," the Latvian said.',
    "The ministers commended Poland's handling of the drone incursion.",
    'Trump wrote on social media that he was very angry with Putin.',
    'In his evening address Zelenskyy said he was grateful for every missile.',
    'The treaty, signed in Aachen in 2019, commits both countries to help each other if attacked.',
    'Hungary abstained.',
    'A year ago the same hall had seen a row over cluster munitions.',
    'Journalists were kept away from the building where the chiefs met.',
    'The EU trains Ukrainian soldiers under a mission that began in 2022.',
    'Before flying home, Starmer inspected British troops at Tapa.',
    "Slovakia's Fico said afterwards that his country would not pay for the war.",
    'Two months earlier, a similar round in Jeddah had ended without a truce.',
    'The Russian foreign ministry called the planned guarantees unacceptable.',
    'Their predecessors had founded the triangle in 1991 to help Poland into NATO.',
    'In parliament, a majority of MPs called on the cabinet not to send ground troops.',
    'The king received him for tea; the two are said to have talked about field hospitals.',
    'Photographers are admitted at 10.30.',
    'The prime minister had asked three guests to breakfast.',
    'It will be recalled that:\n- a school in Kyiv puts the cost of destroyed plants at 21 billion dollars;\n- Norway announced a package of air defence in May.',
    '"We are a small country and for two days we shall be the centre of the world," said Artur Sargsyan, who runs a hotel.',
    'The two ministers talked bilaterally in the morning about an order for helicopters.',
    'The ferry will be late until spring.',
    "Last year its members' contributions came to 2.7 billion euros.",
    'Nawrocki made plain that no Polish ship would take part in the force.',
    'Nobody expects a breakthrough on the frozen assets.',
    'Montenegro replied that Portugal had never been the one to block anything.',
    'Latvia spends not less than 0.25% of its GDP on military support for Ukraine each year.',
    'Since its foundation the coalition has supplied Ukraine with over 100,000 drones.',
    'Notes to editors: The UK has committed 21 billion pounds for Ukraine since 2022.',
    'He flies on to Madrid tonight, where he is to see the Spanish premier on Thursday.',
    'Some 55,000 Ukrainians live in the country under temporary protection.',
    'Whether anybody will pay for the missiles nobody in the ministry wanted to say.',
    'Orban, as usual, had harsh words for the loan but did not stand in its way last time either.',
    'Whoever hoped for a word on the assets was disappointed.',
    'The summit had originally been planned for Budapest.',
    'Fighting went on in Donetsk while the ministers ate.',
    'The idea of a drone wall goes back to a proposal by Lithuania in 2024.',
    'Poland has taken in about a million Ukrainians.',
    'No decisions were expected of the informal dinner.',
    'She will fly back to Riga on Friday.',
    'A poll put support for sending troops at 24 percent.',
    'He had earlier told the Bild newspaper that Taurus missiles were not an issue any more.',
    'The mission, which began in 2022, has trained 80,000 soldiers so far.',
    "The Kremlin's spokesman said the meeting would change nothing.",
    'According to the Kiel Institute, aid fell by 43 percent in July and August.',
    "The minister's predecessor had promised 100 Leopards in 2023.",
  ])('%s', (words) => {
    expect(outcomes(words)).toEqual([])
  })
})
