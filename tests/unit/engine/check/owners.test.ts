/** Two reports that agree with each other contradict a page only where they speak of the same owner and thing. */
import { verdictsOn } from './support.ts';

const title = 'Northline and the harbour of Tarrow';
const told = (words: string, page: string, first: string, second: string): readonly string[] =>
  verdictsOn(words, `${title}\n${page}`, `${title}\n${first}`, `${title}\n${second}`);

describe('another owner contradicts nobody, however many agree about it', () => {
  test.each([
    [
      'another firm',
      '14 million euros',
      'The port authority of Tarrow fined Northline 14 million euros for dumping oil.',
      'The port authority of Tarrow fined Westmark 9 million euros for dumping oil.',
      'Westmark was fined 9 million euros for dumping oil by the port authority of Tarrow.',
    ],
    [
      'another country, put first in the second report',
      '37,000',
      'Northline recalled 37,000 life vests in Norway because of weak straps.',
      'Northline recalled 73,000 life vests in Canada because of weak straps.',
      'In Canada, Northline recalled 73,000 life vests because of weak straps.',
    ],
    [
      'another group',
      '77 percent',
      'Pilots in Tarrow voted to walk out by 77 percent.',
      'Dockers in Tarrow voted to walk out by 67 percent.',
      'Dockers of Tarrow have voted by 67 percent to walk out.',
    ],
    [
      'a model whose name goes on',
      '640 euros',
      'The Northline Skiff 4 costs 640 euros.',
      'The Northline Skiff 4 Touring costs 940 euros.',
      'In shops, the Northline Skiff 4 Touring costs 940 euros.',
    ],
    [
      'a plan beside what was done',
      '61 million euros',
      'The terminal of Northline in Tarrow cost 61 million euros when it opened.',
      'The terminal of Northline in Tarrow was planned to cost 45 million euros.',
      'The terminal of Northline in Tarrow was planned to cost 45 million euros at first.',
    ],
    [
      'another person beside the value, in sentences that go on otherwise',
      'six years',
      'A court in Tarrow sentenced Lydia Marsh to six years in prison for fraud over the harbour fund.',
      'A court in Tarrow sentenced Peter Kroll to four years in prison for fraud in the tax office.',
      'Peter Kroll was sentenced to four years in prison for fraud by a court in Tarrow.',
    ],
    [
      'another town beside the value',
      '14 people',
      'In Malu the storm killed 14 people and left thousands without power, officials said on Friday.',
      'The storm killed 27 people in Aldersund, where roofs were torn off, officials said on Friday.',
      'Officials in Aldersund said on Friday that the storm killed 27 people and tore off roofs.',
    ],
    [
      'the one whom the sentence before names',
      '6 percent',
      'The rest was told by Halvard Line, its rival. Its costs rose 6 percent.',
      'The rest was told by Skerry Line, its rival. Its costs rose 9 percent.',
      'The rest was told by Skerry Line, a rival. Costs rose 9 percent.',
    ],
    [
      'a firm that only begins its sentences, and that the other reports know',
      '9 million lamps',
      'Kelso sold 9 million lamps in the quarter. Tamber sold fewer.',
      'Tamber sold 4 million lamps in the quarter. The market belongs to Kelso and others.',
      'The firm Tamber sold 4 million lamps in the quarter. The market belongs to it and Kelso.',
    ],
    [
      'a ship that came to the help of this one',
      '340 passengers',
      'The ferry Sunna was two hours late on Friday with 340 passengers on board.',
      'The ferry Varga was two hours late on Friday with 520 passengers on board after it helped the Sunna.',
      'The ferry Varga was late on Friday with 520 passengers on board.',
    ],
    [
      'the one whom the sentence before the one before names',
      '22,000 cars',
      'The Anker bridge is closed. Its repair is under way. Some 22,000 cars use it each day.',
      'The Bastion bridge is closed. Its repair is under way. Some 31,000 cars use it each day.',
      'The Bastion bridge is closed. Its repair is late. Some 31,000 cars use it each day.',
    ],
    [
      'the sitting of another month',
      '3 February',
      'The council of Tarrow raised its harbour fees on 3 February.',
      'The council of Tarrow raised its harbour fees again on 3 March.',
      'On 3 March the council of Tarrow again raised its harbour fees.',
    ],
    [
      'the next probe',
      '40 days',
      'The probe Skiff-2 of Northline reached the moon after a flight of 40 days.',
      'The probe Skiff-3 of Northline reached the moon after a flight of 52 days.',
      'After a flight of 52 days Skiff-3 of Northline, a probe, reached the moon.',
    ],
    [
      'the next model',
      '12 hours',
      'The battery of the Skiff 4 lasts 12 hours, Northline said.',
      'The battery of the Skiff 5 lasts 17 hours, Northline said.',
      'Northline said that the battery of the Skiff 5 lasts 17 hours.',
    ],
    [
      'a name in another spelling',
      'Nargiz Safarova',
      'The activist Nargiz Safarova was freed from prison in Tarrow on Monday.',
      'The activist Narges Safarova was freed from prison in Tarrow on Monday.',
      'In Tarrow, the activist Narges Safarova was freed from prison.',
    ],
  ])('%s', (_kind, words, page, first, second) => {
    expect(told(words, page, first, second)).not.toContain('contradicted');
  });

  test.each([
    [
      'the same firm',
      '14 million euros',
      'The port authority of Tarrow fined Northline 14 million euros for dumping oil.',
      'The port authority of Tarrow fined Northline 9 million euros for dumping oil.',
      'Northline was fined 9 million euros for dumping oil by the port authority of Tarrow.',
    ],
    [
      'the same group',
      '77 percent',
      'Pilots in Tarrow voted to walk out by 77 percent.',
      'Pilots in Tarrow voted to walk out by 67 percent.',
      'Pilots of Tarrow have voted by 67 percent to walk out.',
    ],
    [
      'the same act of two named parties, told by another verb',
      '3 March 2026',
      'On 3 March 2026 Northline of Tarrow took over the shipyard Aldersund.',
      'On 4 March 2026 Northline of Tarrow bought the shipyard Aldersund.',
      'On 4 March 2026 Northline of Tarrow acquired the shipyard Aldersund.',
    ],
    [
      'the same model',
      '12 hours',
      'The battery of the Skiff 4 lasts 12 hours, Northline said.',
      'The battery of the Skiff 4 lasts 17 hours, Northline said.',
      'Northline said that the battery of the Skiff 4 lasts 17 hours.',
    ],
    [
      'a day in Japanese',
      '3月2日',
      '白峰トンネルは3月2日に開通した。',
      '白峰トンネルは3月4日に開通した。',
      '3月4日、白峰トンネルが開通した。',
    ],
    [
      'a Japanese count with its counter',
      '28人',
      '青葉市でバスが横転し、28人がけがをした。',
      '青葉市でバスが横転し、18人がけがをした。',
      'バスが青葉市で横転し、乗客18人がけがをした。',
    ],
    [
      'a sum in Korean',
      '120억원',
      '한빛시는 중앙도서관 신축에 120억원을 투입한다고 밝혔다.',
      '한빛시는 중앙도서관 신축에 210억원을 투입한다고 밝혔다.',
      '중앙도서관 신축에 한빛시가 210억원을 투입한다고 밝혔다.',
    ],
  ])('%s is contradicted', (_kind, words, page, first, second) => {
    expect(told(words, page, first, second)).toContain('contradicted');
  });
});
