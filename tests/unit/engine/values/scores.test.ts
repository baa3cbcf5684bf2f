/** Scores of games and votes in three languages, and joined figures that are none. */
import { normalise } from '../../../../src/text/normalise.ts';
import { extractValues, formatValue } from '../../../../src/engine/values/extract.ts';
import { compareValues } from '../../../../src/engine/values/compare.ts';

const valuesOf = (text: string) => {
  const folded = normalise(text);
  const lang = /[가-힣]/.test(text) ? 'ko' : /[ぁ-ヶ一-鿿]/.test(text) ? 'ja' : 'en';
  return extractValues(folded, { start: 0, end: folded.length }, { published: '2026-03-06', lang });
};
const scores = (text: string): string[] =>
  valuesOf(text).flatMap(({ start, end, type, value }) =>
    value.type === 'score' ? [`${text.slice(start, end)} = ${formatValue(type, value)} ${value.of}`] : [],
  );

describe('scores', () => {
  test.each([
    // Football
    ['Brunhaven beat Tarrow 3-1 on Sunday', ['3-1 = 3-1 result']],
    ['Brunhaven drew 1–1 with Tarrow', ['1–1 = 1-1 result']],
    ['a 2-0 home win for Tarrow', ['2-0 = 2-0 result']],
    ['Tarrow led 2-0 at the break', ['2-0 = 2-0 part']],
    ['Tarrow won 4-2 on penalties', ['4-2 = 4-2 penalties']],
    ['Tarrow won 5-4 on aggregate', ['5-4 = 5-4 aggregate']],
    // American football and basketball
    ['The Gulls won 24-17 at home', ['24-17 = 24-17 result']],
    ['The Gulls lost 98-112 Saturday night', ['98-112 = 98-112 result']],
    ['The Gulls (10-2) beat the Herons 31-28', ['10-2 = 10-2 record', '31-28 = 31-28 result']],
    // Tennis and volleyball
    ['Oyelaran won 2-6, 6-2, 6-3, 7-5', ['2-6, 6-2, 6-3, 7-5 = 2-6, 6-2, 6-3, 7-5 result']],
    ['Oyelaran beat Wolski 6-4 7-6 (5)', ['6-4 7-6 (5) = 6-4, 7-6 result']],
    ['Oyelaran lost the first set 2-6', ['2-6 = 2-6 part']],
    ['Oyelaran won 6-4, 3-6 and 7-5', ['6-4, 3-6 and 7-5 = 6-4, 3-6, 7-5 result']],
    // Votes
    ['The council voted 7-2 to close the pier', ['7-2 = 7-2 result']],
    ['The court’s 6-3 decision', ['6-3 = 6-3 result']],
    // Korean and Japanese
    ['브룬 유나이티드가 타로 FC를 5대 2로 꺾었다.', ['5대 2 = 5-2 result']],
    ['갈매기는 왜가리에 3-1로 승리했다.', ['3-1 = 3-1 result']],
    [
      '세트 스코어 3-0(25-19, 25-21, 25-23)으로 이겼다.',
      ['3-0 = 3-0 result', '25-19, 25-21, 25-23 = 25-19, 25-21, 25-23 result'],
    ],
    ['전반을 1-0으로 앞섰다.', ['1-0 = 1-0 part']],
    ['승부차기 끝에 4-2로 이겼다.', ['4-2 = 4-2 penalties']],
    ['カモメが3対1で勝った。', ['3対1 = 3-1 result']],
    ['カモメはサギを6-4、6-3で破った。', ['6-4、6-3 = 6-4, 6-3 result']],
    ['前半は2-0でリードした。', ['2-0 = 2-0 part']],
  ])('%s', (text, expected) => {
    expect(scores(text)).toEqual(expected);
  });

  test.each([
    'The Gulls won on 3-4 March',
    'They won their case in 2025-26',
    'Call 555-123-4567 to win a ticket',
    'The motion won 52%-48%',
    'The Gulls are 2-1 favourites to win',
    'Brunhaven are 5-1 to win the cup',
    'Outsiders at odds of 7-2 won',
    'Girls aged 9-11 won the race',
    'Children of ages 6-8 beat the record',
    'Since 9-11 the airline lost money',
    'They won a 50-50 split of the prize',
    'He won the case after 3-5 years',
    'The F-35 and the 7-8 jet won the tender',
    'The Boeing 7-8 won no orders',
    'It won 10-12 contracts',
    'Chapters 3-1 and pages 9-4',
    'The winner is 1-2 metres tall',
    'The bus seats 40-35',
    '3-5명이 이겼다.',
    '경쟁률은 5대 1의 경쟁률로 승리만큼 높았다.',
    '버스 5대 2시간 지연',
    '勝者は3-5人だった。',
    '5対1の割合で勝った人が多い。',
  ])('none: %s', (text) => {
    expect(scores(text)).toEqual([]);
  });
});

describe('two scores', () => {
  test.each([
    ['won 3-1', 'beat them 3-1', 'equal'],
    ['won 3-1', 'lost 1-3', 'compatible'],
    ['won 3-1', 'won 2-1', 'different'],
    ['won 6-4, 6-3', 'lost 4-6, 3-6', 'compatible'],
    ['won 6-4, 6-3', 'won 6-4, 7-5', 'different'],
    ['won 6-4, 6-3', 'won 6-4, 3-6', 'different'],
    ['won 6-4, 6-3', 'won 2-0', 'incomparable'],
    ['won 3-1', 'led 2-1 at the break', 'incomparable'],
    ['led 1-0 at the break', 'led 2-0 at the break', 'incomparable'],
    ['won 4-2 on penalties', 'won 5-4 on penalties', 'different'],
    ['won 3-1', 'won 3 games', 'incomparable'],
    ['5대 2로 이겼다', '2-5로 졌다', 'compatible'],
    ['3対1で勝った', '3対2で勝った', 'different'],
  ])('%s, %s', (a, b, relation) => {
    const [x, y] = [a, b].map((text) => valuesOf(text)[0]?.value);
    if (!x || !y) throw new Error('no value');
    expect(compareValues(x, y)).toBe(relation);
    expect(compareValues(y, x)).toBe(relation);
  });
});
