/** The same matters in other words: what news English says of each topic, and what it says that decides nothing. */
import { describe, expect, test } from 'vitest'
import { outcomes, rows, told } from './telling.ts'

describe('military_aid', () => {
  test.each<[string, string[]]>([
    ['The ministers signed off on a joint order for 155mm shells worth €800 million.', ['military_aid | agreed']],
    [
      'Defence chiefs gave the green light to a scheme under which Denmark pays Ukrainian factories directly.',
      ['military_aid | agreed'],
    ],
    ['Berlin and Kyiv inked a deal to build long-range missiles together.', ['military_aid | agreed']],
    [
      'Canada will donate 60 armoured personnel carriers, Defence Minister David McGuinty told the meeting.',
      ['military_aid | planned'],
    ],
    [
      '"We will send another two NASAMS batteries," Norwegian Prime Minister Jonas Gahr Støre said.',
      ['military_aid | planned'],
    ],
    ['The Netherlands is putting €250 million into the Czech-led shell drive.', ['military_aid | planned']],
    ['Sweden unveiled a package of 18 Archer guns and ammunition worth 4 billion kronor.', ['military_aid | planned']],
    ['Australia pledged 49 Abrams tanks.', ['military_aid | planned']],
    ['Spain is to ship ten more Hawk launchers by the end of September.', ['military_aid | planned']],
    [
      'Lithuania vowed to spend a quarter of a percent of its output on arms for Kyiv every year.',
      ['military_aid | planned'],
    ],
    ['Partners promised 1.5 million artillery rounds by the end of the year.', ['military_aid | planned']],
    [
      'Zelensky appealed for more air defence systems, saying Russian missiles get through every night.',
      ['military_aid | proposed'],
    ],
    ['Rutte urged allies to dig deeper into their stockpiles.', ['military_aid | proposed']],
    [
      'The Ukrainian minister asked his counterparts to fund the production of interceptor drones.',
      ['military_aid | proposed'],
    ],
    [
      "Estonia tabled a proposal that every member give 0.25% of GDP to Ukraine's military.",
      ['military_aid | proposed'],
    ],
    ['Pavel pressed for joint purchases of ammunition from outside Europe.', ['military_aid | proposed']],
    ['The Baltic states want the European Peace Facility to be topped up.', ['military_aid | proposed']],
    ['Also on the table were ways to speed up arms production.', ['military_aid | discussed']],
    [
      "The participants paid special attention to the strengthening of Ukraine's air defence.",
      ['military_aid | discussed'],
    ],
    ["Talks focused on replenishing Ukraine's stocks of interceptors.", ['military_aid | discussed']],
    ['The parties signed a letter of intent on the purchase of up to 150 Gripen fighters.', ['military_aid | agreed']],
    ['It was decided to open a production line for Ukrainian drones in Denmark.', ['military_aid | agreed']],
    ['Twelve allies will jointly procure Patriot missiles worth $2 billion.', ['military_aid | planned']],
    ['Slovenia will fund the overhaul of 28 tanks, Golob said after the session.', ['military_aid | planned']],
    ['Finland is to send its 28th package of defence materiel in the autumn.', ['military_aid | planned']],
    ['Norway and Germany sealed a pact on the joint financing of two Patriot systems.', ['military_aid | agreed']],
    ['Defence ministers approved a list of priority needs drawn up by Kyiv.', ['military_aid | agreed']],
    ['Sybiha appealed to partners for extra interceptors as winter nears.', ['military_aid | proposed']],
    [
      'The Czech president called on allies to let Ukraine strike targets deep inside Russia with their weapons.',
      ['military_aid | proposed'],
    ],
    [
      'Estonian Prime Minister Kristen Michal pushed for opening the new fund to Ukrainian arms makers.',
      ['military_aid | proposed'],
    ],
    ['The allies took stock of deliveries of long-range rockets.', ['military_aid | discussed']],
    ['On the agenda: ammunition, air defence and the drone coalition.', ['military_aid | discussed']],
    ['The two countries intend to set up a joint venture for the production of drones.', ['military_aid | planned']],
    ['New Zealand promised NZ$15 million for ammunition.', ['military_aid | planned']],
    ['From 2026 Latvia will spend 0.25% of GDP on military support for Kyiv.', ['military_aid | planned']],
    ['London and Kyiv agreed to share the technology of the Octopus interceptor drone.', ['military_aid | agreed']],
    [
      'The British prime minister told the gathering that London would speed up the delivery of 5,000 lightweight missiles.',
      ['military_aid | planned'],
    ],
    ['Some $4.3 billion has been pledged to a fund that buys American weapons.', ['military_aid | planned']],
    ['Estonia is giving Kyiv all of its Javelins.', ['military_aid | planned']],
    ['The ministers endorsed a common shopping list of ammunition.', ['military_aid | agreed']],
    ['Kyiv and Copenhagen agreed to make drones together on Danish soil.', ['military_aid | agreed']],
    [
      '"Give us the Tauruses," Zelenskyy said, urging Germany to send its cruise missiles.',
      ['military_aid | proposed'],
    ],
    ['Nausėda called for the deliveries to be stepped up.', ['military_aid | proposed']],
    ['The Ukrainian president asked the leaders to pay for 27 Patriot systems.', ['military_aid | proposed']],
    ['The two-hour discussion dealt with air defence and electronic warfare.', ['military_aid | discussed']],
    ['How to arm Ukraine through 2027 was the first item on the agenda.', ['military_aid | discussed']],
    ['Oslo will bankroll the production of shells in Ukraine.', ['military_aid | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('funding', () => {
  test.each<[string, string[]]>([
    ['EU leaders clinched a deal on a 50-billion-euro support facility for Ukraine.', ['funding | agreed']],
    [
      'The G7 finance ministers endorsed a $50 billion loan serviced by the proceeds of immobilised Russian assets.',
      ['funding | agreed'],
    ],
    [
      "The bloc's ambassadors approved the payout of a new tranche of 4.2 billion euros in macro-financial assistance.",
      ['funding | agreed'],
    ],
    ['NATO members committed themselves to raising defence outlays to 3.5% of GDP.', ['funding | agreed']],
    ['The World Bank and Ukraine signed a $1.5 billion budget-support agreement.', ['funding | agreed']],
    ['Japan will lend Ukraine $3 billion, its finance minister announced.', ['funding | planned']],
    ['Donors pledged a total of 1.1 billion dollars for Sudan.', ['funding | planned']],
    [
      "Von der Leyen proposed tapping the Russian central bank's frozen reserves to finance Kyiv.",
      ['funding | proposed'],
    ],
    ['Spain and Italy called for joint European borrowing to pay for defence.', ['funding | proposed']],
    ['Trump demanded that allies spend five percent of their GDP on defence.', ['funding | proposed']],
    ["The Polish premier suggested exempting military spending from the EU's deficit rules.", ['funding | proposed']],
    ['Leaders haggled over who would guarantee the loan.', ['funding | discussed']],
    [
      "Belgium's objections to using the assets held at Euroclear were debated late into the night.",
      ['funding | discussed'],
    ],
    ["How to plug the gap in Kyiv's budget was high on the agenda.", ['funding | discussed']],
    ['No agreement was reached on confiscating the Russian assets.', ['funding | discussed']],
    [
      "Shmyhal asked the partners to cover Ukraine's financing shortfall of 15 billion dollars next year.",
      ['funding | proposed'],
    ],
    ["Ministers struck a compromise on the bloc's next seven-year budget.", ['funding | agreed']],
    ['The summit backed a defence fund of 150 billion euros.', ['funding | agreed']],
    ['Leaders gave their blessing to joint borrowing of 90 billion euros for Kyiv.', ['funding | agreed']],
    ['The IMF is preparing a new programme worth 8 billion dollars, Georgieva said.', ['funding | planned']],
    ['South Korea will extend concessional loans of 2 billion dollars.', ['funding | planned']],
    ["Saudi Arabia promised 500 million dollars for Lebanon's treasury.", ['funding | planned']],
    [
      'De Wever demanded cast-iron guarantees that Belgium would not be left alone with the bill.',
      ['funding | proposed'],
    ],
    ['Mitsotakis pitched a 100-billion-euro European defence fund.', ['funding | proposed']],
    ['Spain pleaded for a share of the costs to be borne by common debt.', ['funding | proposed']],
    ["The fate of Russia's immobilised reserves took up most of the evening.", ['funding | discussed']],
    ['They could not bridge their differences over the use of the Russian money.', ['funding | discussed']],
    ["The ministers also considered ways to finance Kyiv's needs in 2027.", ['funding | discussed']],
    ['The shareholders approved a capital increase of 4 billion euros.', ['funding | agreed']],
    ['Tusk wants the costs of the border fortifications to be met from the EU budget.', ['funding | proposed']],
    ['The 27 agreed to lend Kyiv 90 billion euros.', ['funding | agreed']],
    ['The allies agreed to raise defence spending to five percent of national output by 2035.', ['funding | agreed']],
    ['It was decided to top up the trust fund with 30 million euros.', ['funding | agreed']],
    ['The Commission will raise the money on the markets.', ['funding | planned']],
    ['Canada will provide C$2 billion in loans to keep the state running.', ['funding | planned']],
    ['The EBRD is to lend the grid operator 100 million euros.', ['funding | planned']],
    ["Ukraine's prime minister urged the partners to turn the immobilised assets into a loan.", ['funding | proposed']],
    ['Kenya asked for 400 million dollars to run the mission.', ['funding | proposed']],
    ['The finance chiefs talked about keeping the Ukrainian state solvent.', ['funding | discussed']],
    ['The members agreed to pay their arrears within the year.', ['funding | agreed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('sanctions', () => {
  test.each<[string, string[]]>([
    [
      'Foreign ministers gave their final approval to the 18th sanctions package against Russia.',
      ['sanctions | agreed'],
    ],
    ['The leaders decided to roll over the sectoral sanctions for another six months.', ['sanctions | agreed']],
    ['Ambassadors agreed to cap the price of Russian crude at $47.6 a barrel.', ['sanctions | agreed']],
    ["They decided to lift the sanctions on Syria's central bank.", ['sanctions | agreed']],
    ['ECOWAS leaders resolved to close all land borders with Niger and freeze its assets.', ['sanctions | agreed']],
    ['Britain will impose fresh sanctions on Rosneft and Lukoil, Starmer said.', ['sanctions | planned']],
    ['The EU is preparing a ban on Russian liquefied gas from 2027.', ['sanctions | planned']],
    ['If Putin refuses, the allies will step up economic pressure on Moscow.', ['sanctions | planned']],
    [
      'The Europeans threatened Moscow with massive sanctions if it does not agree to a truce.',
      ['sanctions | planned'],
    ],
    ["Zelenskyy called on the partners to hit Russia's oil exports harder.", ['sanctions | proposed']],
    ['Tsahkna argued for a full trade embargo.', ['sanctions | proposed']],
    ['Landsbergis urged his colleagues to close ports to tankers of the shadow fleet.', ['sanctions | proposed']],
    ['The Nordic ministers want a full maritime services ban.', ['sanctions | proposed']],
    ['Ministers weighed a 20th round of penalties on Moscow.', ['sanctions | discussed']],
    [
      'The leaders discussed how to stop the circumvention of export controls through third countries.',
      ['sanctions | discussed'],
    ],
    ["Ways to tighten the screws on Russia's energy revenues were also examined.", ['sanctions | discussed']],
    [
      'The participants agreed that Russian sovereign assets should remain immobilised until Moscow pays for the damage.',
      ['sanctions | agreed'],
    ],
    ['EU envoys extended the asset freezes and travel bans on some 2,400 people until March.', ['sanctions | agreed']],
    ['The bloc agreed to phase out imports of Russian gas by the end of 2027.', ['sanctions | agreed']],
    ['The heads of state decided to suspend trade with Niger.', ['sanctions | agreed']],
    [
      'Ministers agreed to restrict the movement of Russian diplomats within the Schengen zone.',
      ['sanctions | agreed'],
    ],
    ['Canada will lower the price cap on Russian oil, Carney announced.', ['sanctions | planned']],
    ['The five countries asked the Commission to slap tariffs on Russian fertiliser.', ['sanctions | proposed']],
    ['Zelenskyy pressed the leaders to go after the tankers that carry Russian oil.', ['sanctions | proposed']],
    ['Lithuania suggested cutting all Russian banks off from SWIFT.', ['sanctions | proposed']],
    ["Slovakia's reservations about the ban on Russian gas were not resolved.", ['sanctions | discussed']],
    ["The ministers debated whether to bar Russian athletes' sponsors from the EU market.", ['sanctions | discussed']],
    [
      'The ministers agreed to punish 30 companies that help Moscow get round the restrictions.',
      ['sanctions | agreed'],
    ],
    ['ECOWAS lifted the flight ban on Niger.', ['sanctions | agreed']],
    ['More oligarchs will be added to the list next month.', ['sanctions | planned']],
    [
      'Washington will punish buyers of Russian oil with tariffs of 100 percent, Rubio told his colleagues.',
      ['sanctions | planned'],
    ],
    ['Ministers said the punitive measures would stay in force until Russia withdraws.', ['sanctions | planned']],
    ['The Polish minister demanded a stop to visas for Russian tourists.', ['sanctions | proposed']],
    ['The group called for an embargo on arms for both generals.', ['sanctions | proposed']],
    ['Sybiha asked for the price ceiling on Russian crude to be cut to 30 dollars.', ['sanctions | proposed']],
    ["Further pressure on Russia's war economy was a central theme.", ['sanctions | discussed']],
    ['Malta and Greece stood in the way of a ban on shipping services.', ['sanctions | discussed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('ceasefire', () => {
  test.each<[string, string[]]>([
    ['Thailand and Cambodia agreed to an immediate and unconditional ceasefire from midnight.', ['ceasefire | agreed']],
    ['The two sides consented to stop attacks on energy infrastructure for 30 days.', ['ceasefire | agreed']],
    ['The warring parties signed a truce to take effect on Monday.', ['ceasefire | agreed']],
    ['Both sides undertook to pull their heavy weapons back from the border.', ['ceasefire | agreed']],
    [
      'The United States will lead the monitoring of the ceasefire with satellites and drones.',
      ['ceasefire | planned'],
    ],
    ['A team of ASEAN observers is to verify that the guns stay silent.', ['ceasefire | planned']],
    [
      'The leaders called on Russia to agree to a full and unconditional ceasefire of at least 30 days.',
      ['ceasefire | proposed'],
    ],
    ['Merz insisted that a truce must come before any negotiations.', ['ceasefire | proposed']],
    ['The ministers urged the parties to lay down their arms.', ['ceasefire | proposed']],
    ['Macron floated a one-month truce in the air, at sea and on energy infrastructure.', ['ceasefire | proposed']],
    ['The summit demanded an immediate cessation of hostilities in Sudan.', ['ceasefire | proposed']],
    ['The delegations went over the modalities of monitoring a ceasefire.', ['ceasefire | discussed']],
    ['Advisers looked at how a halt to the fighting could be verified.', ['ceasefire | discussed']],
    ['Negotiators failed to reach agreement on a truce.', ['ceasefire | discussed']],
    ['The final communique calls for an end to the bombardment of Gaza.', ['ceasefire | proposed']],
    ['The army chiefs agreed on a buffer zone ten kilometres wide along the border.', ['ceasefire | agreed']],
    ['The presidents signed a joint declaration on an end to hostilities.', ['ceasefire | agreed']],
    ['Kabul and Islamabad agreed to extend the truce by 48 hours.', ['ceasefire | agreed']],
    ['Both armies agreed to refrain from further troop movements along the frontier.', ['ceasefire | agreed']],
    ['A joint mechanism will verify compliance with the truce, the parties agreed.', ['ceasefire | agreed']],
    ['The ceasefire is to enter into force at midnight.', ['ceasefire | planned']],
    ['Troops will withdraw from the buffer strip within three weeks.', ['ceasefire | planned']],
    ['African leaders called for the guns to fall silent in eastern Congo.', ['ceasefire | proposed']],
    ['The United Nations chief appealed for a humanitarian pause in El Fasher.', ['ceasefire | proposed']],
    ['Kyiv proposed halting strikes on ports for three months.', ['ceasefire | proposed']],
    ['The Europeans insisted that the fighting must stop along the current line of contact.', ['ceasefire | proposed']],
    ['The two sides talked about prolonging the lull.', ['ceasefire | discussed']],
    ['Technical questions of ceasefire monitoring were worked through.', ['ceasefire | discussed']],
    ['The rebels and the government agreed to silence their guns during Ramadan.', ['ceasefire | agreed']],
    ['The delegations agreed on a 30-day halt to attacks on energy sites.', ['ceasefire | agreed']],
    ['The two neighbours agreed to withdraw troops to where they stood before the fighting.', ['ceasefire | agreed']],
    ['Satellites and drones will watch the line, the Americans said.', ['ceasefire | planned']],
    ['Military observers from the bloc will be sent to the border.', ['ceasefire | planned']],
    ['The prime minister of Malaysia appealed to both armies to stop shooting.', ['ceasefire | proposed']],
    ["The G7 urged Russia to reciprocate Ukraine's offer of an immediate ceasefire.", ['ceasefire | proposed']],
    ['Qatar put forward a 60-day truce.', ['ceasefire | proposed']],
    ['The terms of a possible truce took up most of the afternoon.', ['ceasefire | discussed']],
    ['Who would supervise an armistice was left open.', ['ceasefire | discussed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('peace_process', () => {
  test.each<[string, string[]]>([
    ['The sides agreed to continue work on the 20-point peace plan.', ['peace_process | agreed']],
    ['The negotiators agreed to set up a working group on political questions.', ['peace_process | agreed']],
    ['The leaders settled on a common position ahead of the talks with Washington.', ['peace_process | agreed']],
    ["The summit endorsed Egypt's plan for the future of Gaza.", ['peace_process | agreed']],
    ['The Europeans will draw up a counter-proposal to the American plan.', ['peace_process | planned']],
    ['Erdogan offered to host talks between Putin and Zelenskyy in Istanbul.', ['peace_process | proposed']],
    [
      'The leaders insisted that Ukraine must be at the table in any negotiations about its future.',
      ['peace_process | proposed'],
    ],
    ['Zelenskyy proposed a face-to-face meeting with Putin.', ['peace_process | proposed']],
    ['The ministers called for a two-state solution.', ['peace_process | proposed']],
    ['The negotiators discussed the most sensitive points of the framework agreement.', ['peace_process | discussed']],
    ['Territorial questions were discussed for several hours.', ['peace_process | discussed']],
    [
      'The envoys took up the status of the Zaporizhzhia nuclear plant and the territorial issue.',
      ['peace_process | discussed'],
    ],
    ['The draft peace plan was gone through line by line.', ['peace_process | discussed']],
    ['Trump said he would arrange a trilateral meeting with the two presidents.', ['peace_process | planned']],
    ['The parties agreed to resume direct negotiations under Qatari mediation.', ['peace_process | agreed']],
    ['Negotiators said they had agreed on 90 percent of the document.', ['peace_process | agreed']],
    [
      'The leaders appointed former president Kenyatta as facilitator for the talks with the rebels.',
      ['peace_process | agreed'],
    ],
    ['Qatar will go on mediating between the two sides.', ['peace_process | planned']],
    ['Switzerland offered to host a peace conference.', ['peace_process | proposed']],
    ['The summit called for a political solution led by the Sudanese themselves.', ['peace_process | proposed']],
    ['The ministers urged Moscow to negotiate in good faith.', ['peace_process | proposed']],
    ['Merz called for Europeans to have a seat at the table.', ['peace_process | proposed']],
    ['The sides exchanged views on the American 28-point plan.', ['peace_process | discussed']],
    ['Control of the nuclear plant and the fate of the Donbas remained unresolved.', ['peace_process | discussed']],
    ['The envoys walked through the outlines of a settlement.', ['peace_process | discussed']],
    ['Both sides agreed to hand over written proposals on a settlement.', ['peace_process | agreed']],
    ['The Europeans agreed on a joint position for the talks with the Americans.', ['peace_process | agreed']],
    ['Türkiye offered its services as a go-between.', ['peace_process | proposed']],
    ['The leaders called for talks between the two generals without preconditions.', ['peace_process | proposed']],
    ['The Arab states called for the establishment of a Palestinian state.', ['peace_process | proposed']],
    ['The future of the occupied territories was among the thorniest issues.', ['peace_process | discussed']],
    ['The advisers went into the details of the peace plan.', ['peace_process | discussed']],
    ['They talked about the next steps in the negotiations.', ['peace_process | discussed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('humanitarian', () => {
  test.each<[string, string[]]>([
    ['The parties agreed to swap 1,200 prisoners of war each.', ['humanitarian | agreed']],
    ['It was agreed to repatriate the bodies of 6,000 fallen soldiers.', ['humanitarian | agreed']],
    [
      'The delegations reached an understanding on the release of all seriously wounded captives.',
      ['humanitarian | agreed'],
    ],
    ['Germany will provide 200 million euros for the repair of power stations.', ['humanitarian | planned']],
    ['Italy will send generators and boilers before the cold sets in.', ['humanitarian | planned']],
    ['Norway announced 1 billion kroner for clearing mines from farmland.', ['humanitarian | planned']],
    ['Greece is to rebuild two schools in Mykolaiv.', ['humanitarian | planned']],
    ['Ukraine handed over a list of 400 children and asked for their return.', ['humanitarian | proposed']],
    ['The ministers demanded that aid trucks be let into Gaza without hindrance.', ['humanitarian | proposed']],
    ['Kyiv offered an all-for-all exchange of prisoners.', ['humanitarian | proposed']],
    ['The leaders called for humanitarian corridors out of El Fasher.', ['humanitarian | proposed']],
    ['The repatriation of abducted children was also on the agenda.', ['humanitarian | discussed']],
    ['Ministers talked about how to house refugees over the winter.', ['humanitarian | discussed']],
    ['The EIB and the city of Kharkiv signed a 50 million euro deal for new hospitals.', ['humanitarian | agreed']],
    ['Donors pledged 800 million dollars in relief for the earthquake victims.', ['humanitarian | planned']],
    ['Japan will supply 60 transformers and other equipment for the power grid.', ['humanitarian | planned']],
    ['The negotiators agreed to exchange all prisoners under 25.', ['humanitarian | agreed']],
    ['Both sides agreed to let families visit across the border.', ['humanitarian | agreed']],
    ['The parties settled on handing over the remains of 1,000 soldiers.', ['humanitarian | agreed']],
    ['Austria will take in 100 wounded children for treatment.', ['humanitarian | planned']],
    ['The EU will send an emergency power plant from Lithuania.', ['humanitarian | planned']],
    ['Turkey would send tents and blankets, Fidan said.', ['humanitarian | planned']],
    ['Denmark promised to rebuild the water works of Mykolaiv.', ['humanitarian | planned']],
    ['The Arab ministers demanded that all crossings be opened for food and medicine.', ['humanitarian | proposed']],
    ['Egypt called for the 53-billion-dollar plan to rebuild Gaza to be financed by all.', ['humanitarian | proposed']],
    ['Ukraine asked for gas equipment to repair the damage to its storage sites.', ['humanitarian | proposed']],
    ['The energy ministers went over what is needed to get Kyiv through the winter.', ['humanitarian | discussed']],
    ['Kyiv handed over a list of captives who are gravely ill.', ['humanitarian | proposed']],
    ['Ukraine and Russia agreed to free 1,000 captives each.', ['humanitarian | agreed']],
    ['The ministers agreed to open a corridor for aid convoys.', ['humanitarian | agreed']],
    ['The parties agreed to search for missing persons together.', ['humanitarian | agreed']],
    ['The Czech Republic will treat another 50 wounded soldiers.', ['humanitarian | planned']],
    ['Switzerland would pay for clearing fields of mines.', ['humanitarian | planned']],
    ['The Emirates promised 100 tonnes of food for Darfur.', ['humanitarian | planned']],
    ['France and Italy are to restore the roof of the cathedral.', ['humanitarian | planned']],
    ["The pope's envoy asked for the return of the children.", ['humanitarian | proposed']],
    ['The ministers called for unhindered access for relief workers.', ['humanitarian | proposed']],
    ['Lebanon asked for help in rebuilding its border villages.', ['humanitarian | proposed']],
    ['Winter aid and the state of the power grid were discussed.', ['humanitarian | discussed']],
    ["The energy task group went through Ukraine's gas needs.", ['humanitarian | discussed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('security_guarantees', () => {
  test.each<[string, string[]]>([
    ['The leaders signed a declaration on robust security guarantees for Ukraine.', ['security_guarantees | agreed']],
    ['Article 5-like guarantees were agreed in principle.', ['security_guarantees | agreed']],
    ['The allies finalised the text of the security guarantees.', ['security_guarantees | agreed']],
    ['Washington will provide a backstop, Witkoff said.', ['security_guarantees | planned']],
    ['The details of the guarantees will be worked out within ten days.', ['security_guarantees | planned']],
    [
      'Zelenskyy demanded legally binding assurances ratified by the U.S. Congress.',
      ['security_guarantees | proposed'],
    ],
    [
      "Meloni floated extending NATO's mutual defence clause to Ukraine without membership.",
      ['security_guarantees | proposed'],
    ],
    [
      "The leaders stressed that there must be no limits on Ukraine's armed forces.",
      ['security_guarantees | proposed'],
    ],
    ['The advisers discussed what form security guarantees for Kyiv could take.', ['security_guarantees | discussed']],
    [
      'At the centre of the talks were guarantees that would deter Russia from attacking again.',
      ['security_guarantees | discussed'],
    ],
    [
      "European allies will come to Ukraine's defence if it is attacked again, the declaration says.",
      ['security_guarantees | planned'],
    ],
    ['The coalition approved the political text of the guarantees.', ['security_guarantees | agreed']],
    [
      'Rutte said the guarantees must be robust enough that Russia never tries again.',
      ['security_guarantees | proposed'],
    ],
    ['Kyiv asked for 20 years of American protection.', ['security_guarantees | proposed']],
    ["Who would come to Ukraine's rescue, and how fast, was the main theme.", ['security_guarantees | discussed']],
    ["The leaders agreed that Ukraine's army must not be limited in size.", ['security_guarantees | agreed']],
    ['The partners would respond to a new attack with full force.', ['security_guarantees | planned']],
    ['Tusk said the guarantees must be worth more than paper.', ['security_guarantees | proposed']],
    ['Kyiv wants the guarantees ratified by parliaments.', ['security_guarantees | proposed']],
    ["The sides discussed America's part in the guarantees.", ['security_guarantees | discussed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('force_deployment', () => {
  test.each<[string, string[]]>([
    ['Twenty-six countries committed to contribute troops to a reassurance force.', ['force_deployment | agreed']],
    ['The defence ministers agreed to double the size of the battlegroup in Latvia.', ['force_deployment | agreed']],
    ['The African Union authorised the deployment of 12,000 peacekeepers to Somalia.', ['force_deployment | agreed']],
    ['France would send up to 10,000 soldiers to Ukraine once the fighting stops.', ['force_deployment | planned']],
    ['Germany is to station a brigade of 5,000 in Lithuania.', ['force_deployment | planned']],
    ['The multinational force will be deployed within days of a ceasefire.', ['force_deployment | planned']],
    ['Starmer suggested putting British boots on the ground.', ['force_deployment | proposed']],
    ['Turkey said it was ready to contribute soldiers to a peacekeeping mission.', ['force_deployment | proposed']],
    ['Poland called for a permanent allied presence on the eastern flank.', ['force_deployment | proposed']],
    ['Military planners discussed the composition of the force.', ['force_deployment | discussed']],
    ['The chiefs examined which countries could put troops on Ukrainian soil.', ['force_deployment | discussed']],
    ['Kenya will command the 2,500-strong mission in Haiti.', ['force_deployment | planned']],
    ['The leaders gave the go-ahead for a 5,000-strong regional brigade.', ['force_deployment | agreed']],
    ['The defence ministers agreed to form four new multinational battlegroups.', ['force_deployment | agreed']],
    ['Denmark would contribute up to 1,000 soldiers.', ['force_deployment | planned']],
    ['The United Kingdom will spend £200 million on preparing troops for the force.', ['force_deployment | planned']],
    ['Burundi will send two more battalions to Kivu.', ['force_deployment | planned']],
    ['Stubb suggested that the force be stationed in the west of the country only.', ['force_deployment | proposed']],
    ['Rwanda offered 1,500 soldiers.', ['force_deployment | proposed']],
    ['The ministers considered the rules of engagement for the mission.', ['force_deployment | discussed']],
    ['Troop numbers were not settled.', ['force_deployment | discussed']],
    ['The chiefs of staff agreed on a plan to send 15,000 men.', ['force_deployment | agreed']],
    ['Berlin will send a company to Greenland.', ['force_deployment | planned']],
    ['The strength and the tasks of the future contingent were gone over.', ['force_deployment | discussed']],
    ['The force would be kept away from the front line.', ['force_deployment | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('land_forces', () => {
  test.each<[string, string[]]>([
    ['Ministers agreed to extend the EU training mission by two years.', ['land_forces | agreed']],
    ['Sweden will train 2,000 Ukrainian recruits on its soil.', ['land_forces | planned']],
    ["The coalition will help regenerate Ukraine's ground troops.", ['land_forces | planned']],
    ['Lithuania proposed training a second Ukrainian brigade at Pabrade.', ['land_forces | proposed']],
    ['Instructors for the Ukrainian army were another topic.', ['land_forces | discussed']],
    [
      'The ministers agreed to train another 15,000 Ukrainian soldiers by the end of the winter.',
      ['land_forces | agreed'],
    ],
    ['Norway and its neighbours will equip and train a Ukrainian brigade.', ['land_forces | planned']],
    ['Operation Interflex is to run until the end of 2026.', ['land_forces | planned']],
    ['Kyiv asked for instructors to be sent to western Ukraine.', ['land_forces | proposed']],
    ['France will form and equip a second brigade of 4,500 men.', ['land_forces | planned']],
    ['Poland will open a training centre for Ukrainian troops.', ['land_forces | planned']],
    ["The mission's mandate to train Ukrainian soldiers was extended until November 2028.", ['land_forces | agreed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('air_security', () => {
  test.each<[string, string[]]>([
    ['NATO agreed to beef up air policing over the Baltics.', ['air_security | agreed']],
    ['Typhoons will fly patrols over Poland from Friday.', ['air_security | planned']],
    ['Coalition jets would help to keep the skies over Ukraine safe.', ['air_security | planned']],
    ['Von der Leyen called for a drone wall along the eastern border.', ['air_security | proposed']],
    ['Estonia proposed a network of acoustic sensors to detect drones.', ['air_security | proposed']],
    ['How to shut the sky over western Ukraine was also discussed.', ['air_security | discussed']],
    ['The Dutch will send two Patriot batteries to protect the airport of Rzeszow.', ['air_security | planned']],
    ['The eight countries agreed to build a drone wall from Finland to Poland.', ['air_security | agreed']],
    ['Four Rafales will be moved to Poland to help guard its airspace.', ['air_security | planned']],
    ['NATO will step up surveillance of the skies over the Baltic.', ['air_security | planned']],
    ['Warsaw called for a no-fly zone over western Ukraine.', ['air_security | proposed']],
    ['Germany will base five more Eurofighters at Malbork to watch the eastern flank.', ['air_security | planned']],
    ['The ministers agreed to merge the radar pictures of the eight countries.', ['air_security | agreed']],
    [
      'The Romanian president called for joint rules for shooting down drones over allied territory.',
      ['air_security | proposed'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('maritime_security', () => {
  test.each<[string, string[]]>([
    ['The three Black Sea states agreed to form a mine-hunting task group.', ['maritime_security | agreed']],
    ['Turkey will clear mines in the Black Sea.', ['maritime_security | planned']],
    ['Frigates and patrol aircraft will guard undersea cables in the Baltic.', ['maritime_security | planned']],
    ['Finland proposed inspecting suspicious tankers in the Gulf of Finland.', ['maritime_security | proposed']],
    ['The safety of navigation in the Strait of Hormuz was raised.', ['maritime_security | discussed']],
    [
      'JEF members activated an operation to track threats to underwater infrastructure.',
      ['maritime_security | agreed'],
    ],
    [
      'Twelve Nordic and Baltic countries agreed to check the insurance papers of tankers in the Baltic.',
      ['maritime_security | agreed'],
    ],
    ['Two frigates will escort merchantmen through the strait.', ['maritime_security | planned']],
    ['Greece proposed an EU naval mission to protect shipping in the Red Sea.', ['maritime_security | proposed']],
    ['Threats to cables and pipelines in the Baltic Sea were discussed.', ['maritime_security | discussed']],
    [
      'Bulgaria, Romania and Turkey will extend their joint demining of the Black Sea.',
      ['maritime_security | planned'],
    ],
    ['A Dutch frigate will watch over the pipelines.', ['maritime_security | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('headquarters', () => {
  test.each<[string, string[]]>([
    ["It was agreed that the force's headquarters would sit in Paris.", ['headquarters | agreed']],
    ['The command post of the mission will be set up at Mont Valérien.', ['headquarters | planned']],
    ['Romania offered to host the headquarters in Constanta.', ['headquarters | proposed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('headquarters_rotation', () => {
  test.each<[string, string[]]>([
    ['After a year the headquarters moves to London.', ['headquarters_rotation | planned']],
    [
      'Command is to rotate between the two capitals every twelve months, the leaders agreed.',
      ['headquarters_rotation | agreed'],
    ],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('coordination_cell', () => {
  test.each<[string, string[]]>([
    ['The allies decided to open a liaison office in Kyiv.', ['coordination_cell | agreed']],
    ['A joint cell in Kyiv will coordinate the work of the advisers.', ['coordination_cell | planned']],
    ['Latvia proposed a permanent secretariat for the group in Riga.', ['coordination_cell | proposed']],
    ['The ministers agreed to establish a joint operations room in Beirut.', ['coordination_cell | agreed']],
    ['Tajikistan suggested opening a coordination office in Dushanbe.', ['coordination_cell | proposed']],
    ['The three countries agreed to create a joint command for border patrols.', ['coordination_cell | agreed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('membership', () => {
  test.each<[string, string[]]>([
    ['The leaders agreed to open accession talks with Moldova.', ['membership | agreed']],
    ['Japan joined the coalition as its 33rd member.', ['membership | agreed']],
    ['Costa called for the first negotiating cluster to be opened without delay.', ['membership | proposed']],
    ['Zelenskyy said Ukraine should join the EU by 2027.', ['membership | proposed']],
    ["Hungary's veto on Ukraine's accession was discussed over dinner.", ['membership | discussed']],
    ['Azerbaijan will become a full member of the consultative meetings.', ['membership | planned']],
    ['The alliance admitted Timor-Leste as its eleventh member.', ['membership | agreed']],
    ['Ministers agreed to make Armenia a dialogue partner.', ['membership | agreed']],
    ['The presidents called on the EU to open all six clusters with Ukraine and Moldova.', ['membership | proposed']],
    ["Moldova's president asked to be let into the union by 2030.", ['membership | proposed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('next_meeting', () => {
  test.each<[string, string[]]>([
    ['The leaders will speak again on Thursday.', ['next_meeting | planned']],
    ['The next gathering is pencilled in for early June in Oslo.', ['next_meeting | planned']],
    ['The group is due to reconvene in Berlin in three weeks.', ['next_meeting | planned']],
    ['A follow-up meeting at the level of defence ministers is scheduled for 10 April.', ['next_meeting | planned']],
    ['Albania takes over as host next year.', ['next_meeting | planned']],
    ['The sides agreed to hold another round in Geneva next month.', ['next_meeting | agreed']],
    ['Turkey offered to host the next round.', ['next_meeting | proposed']],
    ['Talks will continue on Sunday in Abu Dhabi.', ['next_meeting | planned']],
    ['The ministers see each other again in Ankara in July.', ['next_meeting | planned']],
    ['The follow-up is set for Rome on 4 July.', ['next_meeting | planned']],
    ['Romania is to host the next one in spring.', ['next_meeting | planned']],
    ['They agreed to see each other again before Christmas.', ['next_meeting | agreed']],
    ['Chiefs of staff will gather in Paris on 11 March.', ['next_meeting | planned']],
    ['Kazakhstan invited the leaders to Astana for the next summit.', ['next_meeting | planned']],
    ['The advisers intend to talk again before the week is out.', ['next_meeting | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('other', () => {
  test.each<[string, string[]]>([
    ['The leaders adopted a declaration on combating drug trafficking.', ['other | agreed']],
    ['The presidents agreed to build a railway through the corridor.', ['other | agreed']],
    ['Ministers approved a joint programme to fight disinformation.', ['other | agreed']],
    ['The members elected Kairat Sarybay secretary general.', ['other | agreed']],
    ['Kazakhstan called for a regional water council.', ['other | proposed']],
    ['The leaders also discussed migration.', ['other | discussed']],
    ['Energy cooperation was another subject of the talks.', ['other | discussed']],
    ['The ministers approved a plan of action against cyber attacks.', ['other | agreed']],
    ['The presidents signed an agreement on the protection of the Caspian Sea.', ['other | agreed']],
    ['The countries agreed to scrap roaming charges.', ['other | agreed']],
    ['Kazakhstan suggested setting up a council on artificial intelligence.', ['other | proposed']],
    ['The leaders touched on climate protection and tourism.', ['other | discussed']],
    ['The ministers talked about the fight against smuggling.', ['other | discussed']],
    ['A joint power line will be built by 2030.', ['other | planned']],
    ['The ministers adopted a strategy against organised crime.', ['other | agreed']],
    ['The leaders decided to dig a tunnel under the pass.', ['other | agreed']],
    ['The ministers discussed the protection of the Aral Sea.', ['other | discussed']],
    ['Minerals and supply chains were discussed over lunch.', ['other | discussed']],
    ['The bloc will open a court for trade disputes.', ['other | planned']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('decides nothing', () => {
  test.each([
    `"Ukraine's fight is our fight," Starmer said.`,
    "The leaders reaffirmed their unwavering support for Ukraine's sovereignty.",
    'They condemned the latest Russian strikes in the strongest terms.',
    'The Kremlin said it would never accept Western troops in Ukraine.',
    'Russia has repeatedly rejected any deployment of NATO soldiers.',
    'Last month the EU approved a loan of 18 billion euros.',
    'Since 2022 Germany has provided 40 billion euros in military aid.',
    'Experts believe a force of at least 100,000 soldiers would be needed.',
    'Zelenskyy thanked the partners for their military aid.',
    'Before the meeting he visited a training camp for Ukrainian soldiers.',
    'It was not clear whether Washington would take part in the force.',
    'The war, which began in February 2022, has killed tens of thousands of people.',
    'Opposition lawmakers in Kyiv demanded an investigation into arms deals.',
    'The U.S. Senate passed a sanctions bill last week.',
    'Spain said it would not send troops.',
    'The meeting was the third of its kind this year.',
    'Protesters outside called for an end to arms exports.',
    'He described the sanctions as toothless.',
    'An adviser to the president later told the BBC that a ceasefire should come first.',
    'The two leaders had earlier spoken by phone about sanctions.',
    'Fico has long opposed military aid to Ukraine.',
    'Trump has threatened Moscow with tariffs for weeks.',
    'Under the Budapest Memorandum of 1994, Ukraine gave up its nuclear weapons in return for security assurances.',
    "Analysts say the price cap has done little to dent Russia's revenues.",
    '"We need more air defence," a soldier at the front said.',
    'The coalition, formed in March, now includes 33 countries.',
    'Moscow says foreign troops would be legitimate targets.',
    'Many questions about the force remain open, diplomats said.',
    'Ukrainian drones hit an oil depot in Krasnodar overnight.',
    'The prime minister is to travel on to Warsaw on Friday.',
    'The summit comes a day after Russia launched 500 drones at Ukraine.',
    'A joint statement was expected later on Tuesday.',
    'The Hungarian leader was not present when the sanctions were adopted.',
    'The ceasefire announced by Putin at Easter was broken within hours.',
    'Merz will fly to Washington next week for talks with Trump.',
    'In Berlin, the opposition urged the government to deliver Taurus missiles.',
    'The European Commission has proposed a total ban on Russian gas by 2027.',
    'The prime minister has been under pressure at home to raise defence spending.',
    'The leaders welcomed the progress made on sanctions.',
    'Some 3,000 police officers guarded the venue.',
    'The group was founded in 2014 to coordinate aid to the army.',
    'Ukraine became a candidate for EU membership in June 2022.',
    '"Security guarantees must be real," she added.',
    'The talks in Istanbul in May ended with a prisoner exchange but no truce.',
    'The meeting was held behind closed doors.',
    "Ukraine's air force shot down 80 drones overnight.",
    '"Putin does not want peace," Merz told reporters.',
    "Starmer praised the resilience of Ukraine's armed forces.",
    'Hungary has blocked the money for months.',
    'According to the Kiel Institute, Europe has spent more on aid than the United States.',
    'Dmitry Medvedev warned that any peacekeepers would be targets.',
    'The previous package of sanctions was adopted in July.',
    'Zelenskyy said last week that Ukraine needs 27 Patriot systems.',
    'Critics say the loan breaches international law.',
    'A spokesman for the German government declined to comment on the size of the force.',
    'The leaders arrived at the castle shortly after noon.',
    'Türkiye hosted two rounds of talks in 2025.',
    'The United States has so far ruled out sending ground troops.',
    'Fico said Slovakia would not join any military aid.',
    'Aid groups have called the situation in Gaza catastrophic.',
    'The talks were overshadowed by a missile attack on Ternopil.',
    'She said the alliance stood united.',
    'The summit was also attended by the head of the European Investment Bank, which lends money to member states.',
    'Nobody knows what a ceasefire would look like.',
    'Moscow denies that it has deported children.',
    'He recalled that Lithuania had handed over 4,500 drones since the beginning of the year.',
    'Thousands of soldiers have been killed since the truce collapsed in March.',
    'Trump, who is to meet Putin in Budapest, did not attend.',
    'It remains to be seen whether the truce will hold.',
    'Ukraine needs about 60 billion dollars for its defence next year.',
    "The alliance's headquarters is in Brussels.",
    'Zelenskyy met wounded soldiers at a hospital.',
    'A deal on the loan had been expected for weeks.',
    'The leaders expressed their condolences to the families of the victims.',
    'The force would number between 10,000 and 30,000, according to earlier reports.',
    "Scholz's government fell apart over aid to Ukraine.",
    '"Sanctions work," said the commissioner.',
    'The ministers posed for a family photo.',
    'The prime minister left early because of a vote at home.',
    'The summit was originally planned for Budapest.',
    'Russian forces have taken two more villages in Donetsk.',
    'His country has taken in a million refugees.',
    'The talks lasted three hours.',
    'The two sides blamed each other for the shelling.',
    '"No decision was taken today," an official said.',
    'At the last summit leaders had promised 40 billion euros.',
    'The sanctions have cost Russia 450 billion dollars.',
    'The opposition accuses him of dragging his feet on weapons.',
    'Poland hosts the biggest logistics hub for Western arms.',
    'Meloni has ruled out sending Italian soldiers.',
    'The ceasefire has largely held since Tuesday.',
    'The Kremlin demanded that Kyiv give up Donbas.',
    'Rutte took office in October 2024.',
    'It is the first time that the group has met in Africa.',
    'Britain and France have led the coalition since March 2025.',
    'The United States has provided 66 billion dollars in military aid since the invasion.',
    'The reporter was not able to verify the claims.',
    'The president of the European Parliament also spoke.',
    'They paid tribute to the fallen soldiers.',
    'He voiced hope that the war would end soon.',
    'Ukrainian officials fear that aid could dry up.',
    'The country of five million has given more per head than any other.',
    'A European diplomat said the plan was dead on arrival.',
    'The first ship left Odesa under the grain deal in August 2022.',
    'She welcomed the ceasefire between Israel and Hamas.',
  ])('%s', (words) => {
    expect(rows(told(words))).toEqual([])
  })
})
