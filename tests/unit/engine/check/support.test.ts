/** What supports and what only does not speak against: a page and one report of the same story, in pairs. */
import { engine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';
import { verdictsOn } from './support.ts';

const published = '2026-03-06';

/** Slots and quotes that the report supports. */
function supported(ours: string, theirs: string): string[] {
  const report = `Storm over Brunhaven\nThe storm Hilda reached the harbour of Brunhaven.\n${theirs}`;
  const page = readText(`Hilda hits Brunhaven\nThe storm Hilda reached the harbour of Brunhaven.\n${ours}`, {
    published,
  });
  const source = { id: 'w', kind: 'edited', publisher: 'Harbour Wire', published } as const;
  const index = engine.index([{ source, document: readText(report, { published }) }]);
  const first = page.text.indexOf(ours);
  return engine
    .check(page, [index])
    .findings.filter(({ verdict, start }) => verdict === 'supported' && start >= first)
    .map(({ slot, quote }) => `${slot}: ${quote}`);
}

test.each([
  // An open bound rules a figure out no more than it tells it.
  [
    'Hilda killed eleven people in Brunhaven.',
    'Hilda killed at least six people in Brunhaven.',
    'count: eleven',
  ],
  ['Hilda cut off 670 homes in Brunhaven.', 'Hilda cut off more than 500 homes in Brunhaven.', 'count: 670'],
  [
    'Hilda cost over 40 million euros in Brunhaven.',
    'Hilda cost over 50 million euros in Brunhaven.',
    'money',
  ],
  // Nor does a figure far from the bound or between far ends tell them.
  [
    'Hilda cut off at least 40 homes in Brunhaven.',
    'Hilda cut off 66 homes in Brunhaven.',
    'count: at least 40',
  ],
  [
    'Hilda cost more than 25 million euros in Brunhaven.',
    'Hilda cost 44 million euros in Brunhaven.',
    'money',
  ],
  ['Hilda cut off between 30 and 60 homes in Brunhaven.', 'Hilda cut off 42 homes in Brunhaven.', 'count'],
  [
    'Hilda cut off 42 homes in Brunhaven.',
    'Hilda cut off between 30 and 60 homes in Brunhaven.',
    'count: 42',
  ],
  // Small counts are everywhere.
  [
    'Few had expected the two leaders of Brunhaven to meet so soon after Hilda.',
    'Hilda was named in one of the two houses of parliament, which has its seat in Brunhaven.',
    'count: two',
  ],
  // Nor does a number say anything that counts nothing.
  [
    'Few had expected the two to meet so soon after Hilda.',
    'Hilda was named in one of the two houses of parliament, which has its seat in Brunhaven.',
    'count: two',
  ],
  [
    'All three were in Brunhaven when Hilda came.',
    'The lighthouse of Brunhaven has three floors, and Hilda took one.',
    'count: three',
  ],
  [
    'The three of them had met in Brunhaven before Hilda.',
    'Three ferries were in Brunhaven before Hilda.',
    'count: three',
  ],
  // A change is not a level.
  [
    'Spending of Brunhaven on dykes rises by 20 million euros.',
    'Brunhaven put its spending on dykes at 20 million euros.',
    'money',
  ],
  // The same people on the same day, and another act.
  [
    'On 4 March 2026 Mayor Edda Lindqvist of Brunhaven met Premier Odile Brandt.',
    'On Wednesday Mayor Edda Lindqvist of Brunhaven and Premier Odile Brandt visited the lighthouse.',
    'date',
  ],
  [
    'How did the storm Hilda sink the old ferry?',
    'The storm Hilda sank the old ferry of Brunhaven.',
    'event',
  ],
  [
    'Voters of Brunhaven removed Mayor Renata Holt by a narrow margin.',
    'The effort to remove Mayor Renata Holt of Brunhaven was ahead by a narrow margin.',
    'event',
  ],
  // What a source tells only to take it back, as somebody's word, or as escaped.
  [
    'Hilda tore the lighthouse of Brunhaven down.',
    'Hilda tore the lighthouse of Brunhaven down. That is not true.',
    'event',
  ],
  [
    'The mayor of Brunhaven took bribes from a builder.',
    'An aide alleged that the mayor of Brunhaven took bribes from a builder.',
    'event',
  ],
  [
    'The council of Brunhaven voted to close the old lock.',
    'The council of Brunhaven voted against closing the old lock.',
    'event',
  ],
  ['Divers raised the ferry Northline.', 'Divers have yet to raise the ferry Northline.', 'event'],
  [
    'The harbour office backed the repair of the old lock.',
    'The harbour office opposed the repair of the old lock.',
    'event',
  ],
  ['The ferry sank off Brunhaven.', 'The ferry narrowly escaped sinking off Brunhaven.', 'event'],
  // The same words, and who does what to whom is exchanged.
  ['Rovik sued Tarn Shipping over the ferry.', 'Tarn Shipping sued Rovik over the ferry.', 'event'],
  ['Tarn Shipping was sued by Rovik over the ferry.', 'Tarn Shipping sued Rovik over the ferry.', 'event'],
  [
    'Brunhaven sells more fish to Osterby than it buys.',
    'Brunhaven buys more fish from Osterby than it sells.',
    'event',
  ],
  // What was done is told by another word, which is none for the same.
  ['The old lock of Brunhaven broke during Hilda.', 'The old lock of Brunhaven held during Hilda.', 'event'],
  [
    'Tarn Shipping merged with its rival Rovik.',
    'Tarn Shipping and its rival Rovik held talks about a merger.',
    'event',
  ],
  ['Divers raised the ferry Northline.', 'Divers are to raise the ferry Northline.', 'event'],
  ['Brunhaven won the boat race 3-1.', 'Brunhaven won the boat race 2-1.', 'event'],
  // Another value of the passage stands where the page's does.
  [
    'The harbour office counted 58 lost crew members at sea.',
    'The harbour office counted 58 lost boats at sea, with 240 crew members.',
    'count: 58',
  ],
  [
    'In Brunhaven 37 people were killed.',
    'In Brunhaven 37 people are missing and 12 people were killed.',
    'count: 37',
  ],
  [
    'The Harbour Party won 38.4% of the votes in Brunhaven.',
    'The Dyke League won 38.4% of the votes in Brunhaven, the Harbour Party 29.7%.',
    'percent: 38.4%',
  ],
  // A clause is told only by a passage that has its figures.
  [
    'Hilda flooded the old market of Brunhaven within 40 minutes. The ferry waited 40 minutes.',
    'Hilda flooded the old market of Brunhaven. The ferry waited 40 minutes.',
    'event: Hilda flooded',
  ],
  // An hour is told only by who gives it.
  [
    'Hilda cut the power of Brunhaven at 7.20pm.',
    'Hilda cut the power of Brunhaven at 9.40pm, and the harbour was dark.',
    'event',
  ],
  ['Hilda cut the power of Brunhaven at 7pm.', 'Hilda cut the power of Brunhaven at 9pm.', 'event'],
  ['Hilda cut the power of Brunhaven at 7.20pm.', 'Hilda cut the power of Brunhaven at 9.20pm.', 'event'],
  // An age is no count.
  [
    'The pilot, 41, was elected in Brunhaven after Hilda.',
    'The pilot was elected in Brunhaven by 41 sailors after Hilda.',
    'count: 41',
  ],
  [
    'The pilot was elected in Brunhaven by 41 sailors after Hilda.',
    'The pilot, 41, was elected in Brunhaven after Hilda.',
    'count: 41',
  ],
  // Which year is meant the page says itself.
  ['The dyke of Brunhaven broke on 1 March 2024.', 'The dyke of Brunhaven broke on 1 March.', 'date'],
  // A day ahead in the sentence makes nothing undone of what the page says was done.
  [
    'After Hilda 340 sailors of Brunhaven lost their boats before the vote on 20 June 2026.',
    'After Hilda 340 sailors of Brunhaven may lose their boats before the vote on 20 June 2026.',
    'count: 340',
  ],
  [
    'The shipyard of Brunhaven cut 340 jobs after Hilda.',
    'The shipyard of Brunhaven warned of up to 340 job cuts after Hilda.',
    'count: 340',
  ],
  // So much a week is not so much a month.
  [
    'The harbour of Brunhaven lies near Tarrow and pays 340,000 francs every week.',
    'The harbour of Brunhaven pays 340,000 francs every month.',
    'money: 340,000 francs',
  ],
  // What of the sum goes to somebody is no sum of his.
  [
    'The winner of the boat race took home 85,000 euros in Brunhaven.',
    'The boat race of Brunhaven gave 85,000 euros, of which the winner took home 12,500 euros.',
    'money: 85,000',
  ],
  // One of a row of like things is not the next one.
  ['Hilda-2 tore the pier of Brunhaven down.', 'Hilda-3 tore the pier of Brunhaven down.', 'event'],
  [
    'The drone Skiff 4 filmed Brunhaven for 40 days.',
    'The drone Skiff 5 filmed Brunhaven for 40 days.',
    'count',
  ],
  [
    'The storm Hilda II tore the pier of Brunhaven down.',
    'The storm Hilda III tore the pier of Brunhaven down.',
    'event',
  ],
  // What is denied in one part of the page's sentence is denied there alone, and must be told.
  [
    'The inquiry into Hilda has ended without a verdict.',
    'The inquiry into Hilda has ended with a verdict.',
    'event',
  ],
  // Words that are quoted otherwise, of somebody else, or that are only the name of a thing.
  [
    'The premier called Hilda "a calm and gentle guest".',
    'The premier called Hilda "a wild and unwelcome guest".',
    'event: a calm',
  ],
  [
    'Odile Brandt called the damage "beyond all repair".',
    'A fisherman called the damage "beyond all repair".',
    'event: beyond',
  ],
  ['Guests of "The Old Lock" left early.', 'The inn "The Old Lock" is for sale.', 'event: The Old Lock'],
  // Countries are in every passage.
  [
    'Few in Norway had heard of the dykes before Hilda came to Brunhaven.',
    'A ferry on its way from Bergen in Norway turned back, its captain told the Harbour Wire.',
    'place',
  ],
  // A figure that would be rounded to the page's is told of many things.
  [
    'The lighthouse of Brunhaven had been closed for about 80 days.',
    'It was the worst storm since 1953, when 81 cows drowned in a meadow outside the town.',
    'count',
  ],
  // A share is no rise, a rate no sum, a plan told of the thing itself no fact, one month not another.
  [
    'Fares rose 7 percent in Brunhaven after Hilda.',
    'Fares make up 7 percent of what Brunhaven earns after Hilda.',
    'percent',
  ],
  [
    'The harbour of Brunhaven took 31 million euros after Hilda.',
    'The harbour of Brunhaven took 31 million euros a year after Hilda struck it.',
    'money',
  ],
  [
    'The library of Brunhaven has 9,500 registered users.',
    'The library of Brunhaven, which may have 9,500 registered users by May, is open.',
    'count',
  ],
  [
    'Trains between Brunhaven and Tarrow will run again from December.',
    'Trains run between Brunhaven and Tarrow from October.',
    'date: December',
  ],
  // What was earned, and what had been earned a year before.
  [
    'The profit of the port of Brunhaven fell to 31 million euros from 38 million euros a year earlier.',
    'The port of Brunhaven made a profit of 38 million euros, compared with 31 million euros a year ago.',
    'money',
  ],
])('%s is not supported by: %s', (ours, theirs, what) => {
  expect(supported(ours, theirs).filter((told) => told.startsWith(what))).toEqual([]);
});

test.each([
  [
    'The mayor of Brunhaven resigned over Hilda.',
    'The mayor of Brunhaven stepped down over Hilda.',
    'event: The mayor of Brunhaven resigned over Hilda',
  ],
  ['Hilda killed eleven people in Brunhaven.', 'Hilda killed 11 people in Brunhaven.', 'count: eleven'],
  [
    'Hilda cost over 40 million euros in Brunhaven.',
    'Hilda cost 42 million euros in Brunhaven.',
    'money: over 40 million euros',
  ],
  // A bound is another word for what exceeds it a little.
  ['Hilda cut off more than 500 homes in Brunhaven.', 'Hilda cut off 570 homes in Brunhaven.', 'count'],
  // What lies ahead is done by neither.
  [
    'The council of Brunhaven has to mend twelve dykes after Hilda.',
    'After Hilda the council of Brunhaven must mend twelve dykes.',
    'count: twelve',
  ],
  [
    'Trains between Brunhaven and Tarrow run again from the end of May.',
    'Trains between Brunhaven and Tarrow are to run again from 31 May.',
    'date: the end of May',
  ],
  [
    'Premier Odile Brandt gives the divers until the end of May to write a salvage plan.',
    'Premier Odile Brandt said that the divers have until 31 May to write a salvage plan.',
    'date: the end of May',
  ],
  [
    'The harbour master of Brunhaven leaves after 16 years.',
    'The harbour master of Brunhaven leaves after 16 years and will be replaced in spring.',
    'count: 16 years',
  ],
  // "Most of them" and "one of whom" are parts of what stands before, and no parts of another figure.
  [
    'Hilda sent nineteen ferries away from Brunhaven.',
    'Hilda sent nineteen ferries away from Brunhaven, most of them to Tarrow.',
    'count: nineteen',
  ],
  [
    'Hilda damaged 340 barns near Brunhaven.',
    'Hilda damaged 340 barns near Brunhaven, half of them beyond repair.',
    'count: 340',
  ],
  // An age is denied by nothing in the sentence, and is told of a calling as of a name.
  [
    'The pilot, a 41-year-old from Brunhaven, steered through Hilda.',
    '"We did not turn back," said the pilot, 41, in Brunhaven.',
    'count: 41-year-old',
  ],
  [
    'The pilot, 41, was elected in Brunhaven after Hilda.',
    'The pilot, aged 41, was elected in Brunhaven after Hilda.',
    'count: 41',
  ],
  [
    'The harbour of Brunhaven lies near Tarrow and pays 3,400 francs daily.',
    'The harbour of Brunhaven pays 3,400 francs a day.',
    'money',
  ],
  // One hour, written in two ways.
  [
    'Hilda cut the power of Brunhaven at 7.20pm.',
    'Hilda cut the power of Brunhaven at 7:20 p.m. on Thursday.',
    'event',
  ],
  [
    'The council of Brunhaven paid 48 million euros for dykes.',
    'The council of Brunhaven has to date paid 48 million euros for dykes.',
    'money',
  ],
  // Where the page announces what lies ahead, a plan tells it.
  [
    'Premier Odile Brandt announced a toll of 12 euros in Brunhaven from 1 July 2026.',
    'Premier Odile Brandt would ask a toll of 12 euros in Brunhaven from 1 July 2026.',
    'money',
  ],
  // A figure far from the page's is in nobody's place.
  [
    'The new dyke of Brunhaven is almost 3,500 metres long.',
    'The 132-kilometre coast of Brunhaven has a new dyke, which is 3,460 metres long.',
    'count',
  ],
  [
    'The insurance of the harbour of Brunhaven costs 610,000 francs annually.',
    'The insurance of the harbour of Brunhaven costs 610,000 francs a year.',
    'money',
  ],
  [
    'On 4 March 2026 Mayor Edda Lindqvist met Premier Odile Brandt.',
    'Mayor Edda Lindqvist met Premier Odile Brandt on Wednesday.',
    'date: 4 March 2026',
  ],
  ['Tarn Shipping was sued by Rovik over the ferry.', 'Rovik sued Tarn Shipping over the ferry.', 'event'],
  ['Hilda-2 tore the pier of Brunhaven down.', 'Hilda-2 tore the pier of Brunhaven down.', 'event'],
  // The same act and things by other words.
  [
    'Merchants of Brunhaven feared an inquiry into the dykes.',
    'Shopkeepers of Brunhaven worried about an investigation into the dykes.',
    'event',
  ],
  ['The ferry struck a pier of Brunhaven.', 'The ferry crashed into a pier of Brunhaven.', 'event'],
  // A plan or a denial in another part of the sentence is none of this one.
  [
    'Hilda tore the lighthouse of Brunhaven down.',
    'Hilda tore the lighthouse of Brunhaven down, which the council will discuss on Friday.',
    'event',
  ],
  // A name that nothing else tells, in the passage that tells the clause.
  [
    'Hilda carried a barge into the park of Lindegaard.',
    'Hilda carried a barge into the park of Lindegaard in the night.',
    'event',
  ],
  [
    'Repairs made up 43% of the budget of Brunhaven.',
    "Repairs accounted for 43% of the Harbour Office's budget of Brunhaven, more than a year before.",
    'percent: 43%',
  ],
  // One thing in other words, however small the count.
  [
    'Brunhaven held three summits about Hilda.',
    'Leaders came to Brunhaven for three meetings about Hilda and what it cost.',
    'count: three',
  ],
  // A denial that reaches only what it stands beside.
  [
    'The maximum for looting in Brunhaven is life in prison.',
    'Looting in Brunhaven carries a maximum of life in prison without parole.',
    'event',
  ],
  // Words that both quote are told, whatever stands around them.
  [
    'In his cabin divers came upon a log that spoke of "burning the whole fleet down".',
    'A log in which the owner wrote about “burning the whole fleet down” was found.',
    'event: burning the whole fleet down',
  ],
  // Whoever is named in full and seldom is named for one reason, planned or not.
  [
    'The engineers, among them Odile Brandt, had warned of the old dykes for years.',
    'Edda Lindqvist will lead the inquiry with Jorun Tarn and Odile Brandt, who built the new pier in 1998.',
    'person: Odile Brandt',
  ],
  // The mayor comes from somewhere.
  [
    'Hilda was a lesson, the engineer Martin Holt said.',
    'The dykes were the work of the Norwegian Martin Holt, who warned of storms like Hilda.',
    'person: Martin Holt',
  ],
  // Other counts beside the one that is told.
  [
    'Hilda left more than 120 people injured and at least 41 dead in Brunhaven.',
    'More than 120 people were injured, with 37 still in hospital.',
    'count: more than 120',
  ],
  [
    'In Brunhaven 7.92 million euros were spent on dykes and 11.31 million euros on piers.',
    'The harbour had 3.4 million euros for piers once, now it is 11.31 million euros.',
    'money: 11.31 million euros',
  ],
  // A rank of one thing.
  [
    'Hilda struck in the second straight winter of floods, and Brunhaven asked for money.',
    'It was the second winter in which the market stood under water.',
    'ordinal: second',
  ],
  // Small, and nearly the same passage.
  [
    'Hilda is the fifth storm of the winter and the first over Brunhaven.',
    'Hilda is the first winter storm over Brunhaven and the fifth of the season.',
    'ordinal: first',
  ],
  // A rise is one wherever or whenever it was.
  [
    'Fares rose 7 percent in Brunhaven after Hilda.',
    'Fares in Brunhaven are 7 percent higher after Hilda.',
    'percent',
  ],
  ['Rents fell 9 percent in May in Brunhaven.', 'Rents in Brunhaven were down 9 percent.', 'percent'],
  [
    'Shares of Rovik gained 4 percent in Brunhaven.',
    'In Brunhaven shares of Rovik were 4 percent higher.',
    'percent',
  ],
  // "A year ago" is no rate.
  [
    'The harbour of Brunhaven took 31 million euros a year before Hilda.',
    'The harbour of Brunhaven took 31 million euros in the year before Hilda.',
    'money: 31 million euros',
  ],
  [
    'The ferry of Brunhaven lost 14 million euros a month later.',
    'The ferry of Brunhaven lost 14 million euros the month after.',
    'money: 14 million euros',
  ],
  [
    'The market of Brunhaven sold fish for 3 million euros a week earlier.',
    'The market of Brunhaven sold fish for 3 million euros a week earlier, it said.',
    'money: 3 million euros',
  ],
  // What is told aside, or before a semicolon, is as firm as it is told there.
  [
    'The library of Brunhaven has 9,500 registered users.',
    'The library of Brunhaven, which has 9,500 registered users, will open on Friday.',
    'count: 9,500',
  ],
  [
    'Hilda cut off 670 homes in Brunhaven.',
    'Workers, who found 670 homes cut off in Brunhaven, may return on Friday.',
    'count: 670',
  ],
  [
    'Hilda led to 66 fires in Brunhaven.',
    'The wind may rise again; 66 fires were counted in Brunhaven after Hilda.',
    'count: 66',
  ],
  // A month that both leave without a year is one, planned in the one and told in the present in the other.
  [
    'Trains between Brunhaven and Tarrow will run again from December.',
    'Trains run between Brunhaven and Tarrow from December.',
    'date: December',
  ],
  [
    'The market of Brunhaven is expected to open again in November.',
    'In November the market of Brunhaven opens again.',
    'date: November',
  ],
  [
    'The ferry between Brunhaven and Tarrow is to sail again in October.',
    'The ferry sails between Brunhaven and Tarrow again in October.',
    'date: October',
  ],
  // A figure told as a bound.
  ['Hilda killed 41 people in Brunhaven.', 'Hilda killed at least 41 people in Brunhaven.', 'count: 41'],
])('%s is supported by: %s', (ours, theirs, what) => {
  expect(supported(ours, theirs).some((told) => told.startsWith(what))).toBe(true);
});

test('what a clause spans cuts no figure', () => {
  const words =
    'The storm Hilda pushed the water level of Brunhaven up 12%, the harbour office of Brunhaven said.';
  expect(supported(words, words)).toContain(
    'event: The storm Hilda pushed the water level of Brunhaven up 12%',
  );
});

describe('values that have changed places on the page are not supported where they stand', () => {
  const story = 'Brunhaven votes on the harbour\nBrunhaven has voted on the harbour of Tarrow.';
  test.each([
    ['Turnout was 61 percent.', 'The fee for a berth goes up by 12 percent.', '61', '12'],
    ['The new quay costs 340 million euros.', 'A year of repairs costs 25 million euros.', '340', '25'],
    ['The storm sank 190 boats.', 'The inquiry heard 84 witnesses.', '190', '84'],
    ['Ana Ruiz leads the harbour office.', 'The lawsuit was brought by Olof Berg.', 'Ana Ruiz', 'Olof Berg'],
  ])('%s %s', (first, second, a, b) => {
    // The report says the same with more around it: it is no copy of the page.
    const verdicts = (mine: readonly string[]): (string | undefined)[] => {
      const page = readText([story, ...mine].join('\n'), { published });
      const source = { id: 's', kind: 'edited', publisher: 'Harbour Wire', published } as const;
      const index = engine.index([
        {
          source,
          document: readText([story, 'The pier stays.', `Today ${first}`, `Besides, ${second}`].join('\n'), {
            published,
          }),
        },
      ]);
      const found = engine.check(page, [index]).findings;
      return [a, b].map((words) => {
        const start = page.text.indexOf(words);
        return found.find((f) => f.slot !== 'event' && f.start <= start && f.end >= start + words.length)
          ?.verdict;
      });
    };
    expect(verdicts([first, second])).toEqual(['supported', 'supported']);
    const turned = [first.replace(a, b), second.replace(b, a)];
    expect(verdicts(turned)).not.toContain('supported');
  });
});

describe('leaders of the other name order', () => {
  const title = 'Leaders meet in Tarrow';
  const met = 'President Han Seo-jun and Prime Minister Emi Kawai met in Tarrow on 5 March 2026 for talks.';
  test.each([
    ['Han', 'It was the third meeting between Han and Kawai.'],
    ['third', 'It was the third meeting between Han and Kawai.'],
    ['Kawai', 'Kawai and Han held their third meeting.'],
  ])('%s in "%s" is one whom the text names in full', (words, page) => {
    const report = `The talks in Tarrow were the third meeting of Han Seo-jun and Emi Kawai.`;
    expect(verdictsOn(words, `${title}\n${met}\n${page}`, `${title}\n${report}`, `${title}\n${met}`)).toEqual(
      ['supported'],
    );
  });
  test.each(['visited a temple', 'inspected a shipyard', 'planted a cedar'])(
    'the day on which they %s is not the day of their talks',
    (act) => {
      const report = `Emi Kawai and Han Seo-jun ${act} on 6 March 2026.`;
      const page = met.replace('5 March', '6 March');
      expect(verdictsOn('6 March 2026', `${title}\n${page}`, `${title}\n${report}`)).toEqual(['unverified']);
    },
  );
});

const wire = (head: string): string => `Mourning in Norvale\n${head}`;

test.each([
  [
    'a dateline',
    wire('On Sunday evening Iva Marn beat Della Roost in the Aldine Open final.\nThe hall was full.'),
    wire(
      'MELBRIDGE, March 1 - Iva Marn beat Della Roost for a first Aldine Open title and became the youngest woman ever to hold all four great cups.',
    ),
    'Sunday evening',
  ],
  [
    'a score behind a name',
    wire('On Sunday evening Iva Marn beat Della Roost in the Aldine Open final.\nThe hall was full.'),
    wire('Iva Marn beat Della Roost 2-6 6-2 6-3 on Sunday to win the Aldine Open final before a full hall.'),
    'Sunday evening',
  ],
  [
    'a land called the country',
    wire('Norvale has begun an 11-day period of national mourning after a fire in Castleby cost 40 lives.'),
    wire(
      'The king of Norvale visited Castleby after the fire.\nThe country began 11 days of national mourning.',
    ),
    '11-day',
  ],
  [
    'a firm called the company',
    wire('Solvik has recalled 1,240 boats after a fire in Castleby harbour.'),
    wire(
      'A boat of the maker Solvik caught fire in Castleby harbour.\nThe company has recalled 1,240 boats.',
    ),
    '1,240',
  ],
])('%s makes no other sentence of it', (_name, page, report, words) => {
  expect(verdictsOn(words, page, report)).toEqual(['supported']);
});

test.each([
  [
    'a plan told aside',
    'The banker Dorn faces 14 counts in the state court.',
    'Besides the charges, for which a trial is set to begin in June, the banker Dorn faces 14 counts in the state court.',
    '14',
  ],
  [
    'a wish told aside',
    'Brunhaven counted 1,340 boats in its harbour.',
    'The harbour of Brunhaven, which the mayor hopes to widen, held 1,340 boats.',
    '1,340',
  ],
  [
    'members of the whole, named behind it',
    'The alliance of Brunhaven has 37 member towns.',
    'The alliance of Brunhaven groups 37 towns, among them Marnell and Oreto.',
    '37',
  ],
])('%s takes nothing from a figure', (_name, mine, theirs, words) => {
  const told = (text: string) => `Brunhaven\nThe news from Brunhaven is mixed.\n${text}`;
  expect(verdictsOn(words, told(mine), told(theirs))).toEqual(['supported']);
});

test.each([
  ['a plan around an aside', 'The harbour plans, as the mayor, who sails, says, to take in 1,340 boats.'],
  ['a plan behind an aside', 'The harbour of Brunhaven, which is old, will take in 1,340 boats.'],
])('%s stays one', (_name, theirs) => {
  const told = (text: string) => `Brunhaven\nThe news from Brunhaven is mixed.\n${text}`;
  const page = told('The harbour of Brunhaven took in 1,340 boats.');
  expect(verdictsOn('1,340', page, told(theirs))).toEqual(['unverified']);
});
