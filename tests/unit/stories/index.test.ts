/** The index: which items tell a page's story, copies counted once, and that it opens as it was saved. */
import { readAnchors } from '../../../src/stories/anchors.ts';
import { createStoryIndex, type SavedDay, type StoryIndex } from '../../../src/stories/index.ts';
import type { Item, StoryPage } from '../../../src/stories/model.ts';
import { addTerms, kinds } from '../../../src/stories/terms.ts';

let count = 0;
const item = (title: string, summary: string, more: Partial<Item> = {}): Item => {
  count += 1;
  return { id: `i${count}`, outlet: 'post', title, summary, published: '2026-03-14T09:00:00Z', ...more };
};
const bridge: StoryPage = {
  title: 'Corren bridge opens after nine years of work',
  text: 'The new bridge over the Velde at Corren was opened on Saturday by Prime Minister Ida Lund in front of 4,000 guests. The bridge is 1,200 metres long and cost 350 million crowns. Builder Norrbro Group had first promised it for 2021. Lund called it the longest wait in Skardia. The ferry from Corren to Aspholm makes its last trip on Sunday.',
  published: '2026-03-14',
};
const reports = [
  item(
    'Lund opens Corren bridge',
    'Prime Minister Ida Lund on Saturday opened the 1,200-metre bridge over the Velde at Corren, nine years after work began. It cost 350 million crowns.',
  ),
  item(
    'Farewell to the Aspholm ferry',
    'With the opening of the Corren bridge over the Velde the ferry to Aspholm ends its service on Sunday after 112 years.',
    { published: '2026-03-15' },
  ),
];
/** The same kinds of event with other names, other events with some of the names, and the day's rest. */
const others = [
  item(
    'Tolmen bridge opens after six years',
    'Minister Per Aske on Saturday opened the 900-metre bridge over the Ister at Tolmen. It cost 120 million crowns.',
  ),
  item(
    'Lund to visit farmers in Hadal',
    'Prime Minister Ida Lund travels to Hadal on Monday to speak with farmers about milk prices.',
  ),
  item(
    'Norrbro Group raises forecast',
    'Shares in Norrbro Group rose 4% after the builder raised its forecast for the year, citing orders from abroad.',
  ),
  item(
    'Storm closes harbour of Vessel',
    'A storm with gusts of 120 km/h closed the harbour of Vessel on Saturday; two ships wait outside.',
  ),
  item(
    'Rowers win gold in Lisk',
    'The women’s eight won gold at the championship in Lisk ahead of two favourites.',
  ),
];
function indexOf(items: readonly Item[]) {
  const index = createStoryIndex();
  index.add(items);
  return index;
}
const found = (page: StoryPage, items: readonly Item[]) =>
  indexOf(items)
    .match(page)
    .map(({ id }) => id);

test('finds the reports of the event, best first, and none of the near ones', () => {
  expect(found(bridge, [...others, ...reports])).toEqual(reports.map(({ id }) => id));
});

test('shows nothing where nobody tells the story', () => {
  expect(found(bridge, others)).toEqual([]);
  expect(found(bridge, [])).toEqual([]);
});

test.each([
  [
    'a ruling',
    'Court voids licence of Marn Cable',
    'A court in Ostvik on Tuesday voided the licence of Marn Cable for the island of Rell. Judge Tove Sand said the regulator Teltil had not heard the residents. Marn Cable had laid 40 km of cable.',
    'Judge Tove Sand voids Marn Cable licence',
    'The court in Ostvik ruled on Tuesday that regulator Teltil had not heard the residents of Rell before it licensed Marn Cable.',
    'Court voids licence of Pell Energy',
    'A court in Dravik on Tuesday voided the licence of Pell Energy. Judge Ola Berg said the regulator had not heard the residents.',
  ],
  [
    'a result',
    'Falkan United win cup in Brask',
    'Falkan United beat Tarn City 3-1 in the cup final in Brask on Sunday. Miro Haas scored twice. It was the first cup for Falkan since 1988.',
    'Haas double gives Falkan United the cup',
    'Falkan United beat Tarn City 3-1 in Brask to win their first cup since 1988. Miro Haas scored twice.',
    'Ister Rovers win cup in Lomm',
    'Ister Rovers beat Velde Town 3-1 in the cup final in Lomm on Sunday. Sven Aas scored twice.',
  ],
  [
    '한국어',
    '코렌대교 9년 만에 개통',
    '14일 이다 룬드 총리가 코렌대교 개통식에 참석했다. 벨데강을 건너는 코렌대교는 길이 1200미터로 공사비 3억5000만 크로나가 들었다. 아스홀름 여객선은 15일 운항을 마친다. 코렌대교는 노르브로그룹이 지었다.',
    '룬드 총리, 코렌대교 개통식 참석',
    '이다 룬드 총리가 14일 벨데강을 건너는 코렌대교 개통식에 참석했다. 코렌대교는 길이 1200미터다.',
    '톨멘대교 6년 만에 개통',
    '페르 아스케 장관이 14일 이스테르강을 건너는 톨멘대교 개통식에 참석했다. 길이 900미터다.',
  ],
  [
    '日本語',
    'コレン大橋、9年を経て開通',
    '14日、イダ・ルンド首相がコレン大橋の開通式に出席した。ベルデ川にかかるコレン大橋は長さ1200メートル、総工費は3億5000万クローナ。アスホルム行きの渡し船は15日に運航を終える。ノルブロ社が建設した。',
    'ルンド首相、コレン大橋の開通式に出席',
    'イダ・ルンド首相は14日、ベルデ川にかかるコレン大橋の開通式に出席した。長さ1200メートル。',
    'トルメン大橋、6年を経て開通',
    'ペール・アスケ大臣は14日、イステル川にかかるトルメン大橋の開通式に出席した。長さ900メートル。',
  ],
])(
  '%s is told by its names, not by what such events have in common',
  (_, title, text, report, summary, near, nearSummary) => {
    const page = { title, text, published: '2026-03-14' };
    const right = item(report, summary);
    expect(found(page, [item(near, nearSummary), right, ...others])).toEqual([right.id]);
  },
);

test('says which items tell of another day, and leaves those of another season', () => {
  const later = { ...reports[0], id: 'later', published: '2026-03-18' } as Item;
  const old = { ...reports[0], id: 'old', published: '2026-01-10' } as Item;
  expect(indexOf([later, old, ...others]).match(bridge)).toMatchObject([{ id: 'later', followUp: true }]);
  expect(indexOf([...reports, ...others]).match(bridge)[0]).toMatchObject({ followUp: false });
});

test('items and pages without a day are matched by their words', () => {
  const { published: _, ...undated } = reports[0] as Item;
  expect(found(bridge, [undated, ...others])).toEqual([undated.id]);
  const { published: __, ...page } = bridge;
  expect(found(page, [...reports, ...others])).toEqual(reports.map(({ id }) => id));
});

test('copies of one report count once: near-same words, or one agency’s report in other words', () => {
  const copy = { ...reports[0], id: 'copy', outlet: 'coast' } as Item;
  const wire = { ...reports[0], id: 'w1', title: 'Corren bridge opened by Lund', origin: 'reuters' } as Item;
  const rewritten = item(
    'Lund: Corren bridge “the longest wait”',
    'Ida Lund on Saturday opened the bridge over the Velde at Corren. It is 1,200 metres long, cost 350 million crowns.',
    { id: 'w2', origin: 'reuters' },
  );
  const [first] = indexOf([reports[0] as Item, copy, ...others]).match(bridge);
  expect(new Set([first?.id, ...(first?.copies ?? [])])).toEqual(new Set(['copy', reports[0]?.id]));
  const [agency] = indexOf([wire, rewritten, ...others]).match(bridge);
  expect(new Set([agency?.id, ...(agency?.copies ?? [])])).toEqual(new Set(['w1', 'w2']));
});

/** Keeps what an index hands out. */
function keeping(index: StoryIndex) {
  const days = new Map<string, SavedDay>();
  const store = () => {
    const { put, drop } = index.save();
    for (const day of put) days.set(day.day, structuredClone(day));
    for (const day of drop) days.delete(day);
    return [put.map(({ day }) => day).sort(), drop];
  };
  const size = () => [...days.values()].reduce((sum, { ids }) => sum + ids.length, 0);
  return { days, store, size };
}

test('opens as it was saved: only changed days are handed out', () => {
  const index = indexOf([...reports, ...others]);
  const { days, store, size } = keeping(index);
  expect(store()).toEqual([['2026-03-14', '2026-03-15'], []]);
  expect(createStoryIndex([...days.values()]).match(bridge)).toEqual(index.match(bridge));
  index.remove([
    reports[1] as Item,
    { id: 'unknown' },
    { id: reports[0]?.id ?? '', published: '2026-03-13' },
  ]);
  expect(store()).toEqual([[], ['2026-03-15']]);
  index.remove([reports[0] as Item]);
  index.add([{ ...(reports[0] as Item), title: 'Lund opens the bridge of Corren' }]);
  expect(store()).toEqual([['2026-03-14'], []]);
  const opened = createStoryIndex([...days.values()]);
  expect(size()).toBe(6);
  expect(opened.match(bridge)).toEqual(index.match(bridge));
});

test('a day of many parts: each item is found in its part again, and an empty part leaves the others', () => {
  const many = Array.from({ length: 1_200 }, (_, i) => item(`Notice ${i} of Vessel`, 'Harbour works.'));
  const index = indexOf(many.slice(0, 500));
  index.add([...reports, ...many.slice(500)]);
  const { store, size } = keeping(index);
  store();
  index.remove(many.slice(0, 502));
  expect(store()[1]).toContain('2026-03-14');
  expect(size()).toBe(1_200 + reports.length - 502);
  index.remove(reports);
  expect(index.match(bridge)).toEqual([]);
});

test('other items than its own are matched by what it knows of their words', () => {
  const index = indexOf(others);
  expect(index.match(bridge, 5, reports).map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
  expect(index.match(bridge, 5, others.slice(0, 1))).toEqual([]);
  const { store, size } = keeping(index);
  store();
  expect([size(), index.match(bridge)]).toEqual([others.length, []]);
});

test('odd items do no harm: empty, enormous, without letters', () => {
  const odd = [
    item('', ''),
    item('x'.repeat(50_000), 'y '.repeat(50_000)),
    item('!!! … ???', '🙂'),
    item('2026', '1,000'),
  ];
  expect(found(bridge, [...odd, ...others, ...reports])).toEqual(reports.map(({ id }) => id));
  expect(indexOf([...reports, ...others]).match({ title: '', text: '' })).toEqual([]);
});

describe('Korean and Japanese words', () => {
  const shared = (one: string, other: string): number => {
    const [first, second] = [one, other].map((text) => {
      const terms = new Map<number, number>();
      addTerms(text, terms);
      return terms;
    });
    return [...(first?.keys() ?? [])].filter((key) => second?.has(key)).length;
  };

  test.each([
    ['7호선', '3호선', '7호선에서'],
    ['台風6号', '台風4号の', '6号は'],
    ['제2공장', '제5공장', '2공장을'],
  ])('a number stands with what it counts: %s is not %s, but %s', (one, other, same) => {
    expect(shared(same, other)).toBeLessThan(shared(same, one));
  });

  test.each([
    ['桐ヶ淵で火災', '桐ヶ淵'],
    ['白の峰が勝つ', '「白の峰」'],
    ['霧ノ原駅', '霧ノ原'],
  ])('kana inside a name join it: %s', (one, other) => {
    expect(shared(one, other)).toBeGreaterThan(0);
  });

  test.each(['3월 14일 오전 9시 30분', '3月14日午前9時30分', '2년'])(
    'hours and days count nothing: %s',
    (text) => {
      const terms = new Map<number, number>();
      addTerms(text, terms);
      const plain = new Map<number, number>();
      addTerms(text.replace(/\p{L}+/gu, ' '), plain);
      const numbers = [...terms.values()].filter((term) => (term & 3) === kinds.number);
      expect(numbers).toEqual([...plain.values()]);
    },
  );
});

describe('in another script', () => {
  const ferry: StoryPage = {
    title: 'Ferry Melanda runs aground off Tessaly with 412 on board',
    text: 'The ferry Melanda of the Norvik line ran aground off Tessaly on Saturday with 412 people on board. Captain Ramon Delgado said 37 were hurt. Norvik paid 1.2 million dollars for a new radar last year.',
    published: '2026-03-14',
  };
  const inKorean = item(
    '여객선 멜란다호 테살리 앞바다 좌초…412명 탑승',
    '노르비크 해운의 여객선 멜란다가 14일 테살리 앞바다에서 좌초했다. 412명이 타고 있었고 37명이 다쳤다고 라몬 델가도 선장이 말했다.',
  );
  const inJapanese = item(
    'フェリー「メランダ」座礁、412人乗船 テサリー沖',
    'ノルビク社のフェリー「メランダ」が14日、テサリー沖で座礁した。ラモン・デルガド船長によると37人がけがをした。同社は昨年レーダーに120万ドルを投じた。',
  );
  const near = [
    item('노르비크, 여객선 멜란다 매각', '노르비크 해운이 여객선 멜란다를 900만 달러에 판다고 14일 밝혔다.'),
    item('テサリー沖で地震', 'テサリー沖で14日、地震があり、37人がけがをした。'),
  ];

  test('a report is found by its names and figures, and near stories are not', () => {
    const all = [...near, inKorean, inJapanese, ...others];
    expect(new Set(found(ferry, all))).toEqual(new Set([inKorean.id, inJapanese.id]));
    const asked = { title: inKorean.title, text: inKorean.summary, published: '2026-03-14' };
    const english = item(ferry.title, ferry.text);
    expect(found(asked, [english, inJapanese, ...others])).toEqual(
      expect.arrayContaining([english.id, inJapanese.id]),
    );
    expect(found(ferry, [...near, ...others])).toEqual([]);
    // One that is written alike in parts is not told twice.
    const mixed = item(`${ferry.title} (여객선 좌초)`, ferry.text);
    expect(found(ferry, [mixed, ...others])).toEqual([mixed.id]);
  });

  test('nothing is found without the day, or on another', () => {
    const { published: _, ...undated } = ferry;
    expect(found(undated, [inKorean, ...others])).toEqual([]);
    expect(found({ ...ferry, published: '2026-03-18' }, [inKorean, ...others])).toEqual([]);
  });

  test('a part that was written before there were names by their sound is read as it is, and takes new items', () => {
    const index = indexOf([...others, ...reports]);
    const old = index.save().put.map(({ words = new Uint8Array(), ...day }): SavedDay => {
      const kept = day.ids.map((_, i) => {
        const from = day.starts[i] ?? 0;
        return day.terms.subarray(from, from + (words[i] ?? 0));
      });
      let end = 0;
      return {
        ...day,
        terms: Uint32Array.from(kept.flatMap((piece) => [...piece])),
        starts: Uint32Array.from([0, ...kept.map((piece) => (end += piece.length))]),
      };
    });
    const opened = createStoryIndex(old);
    opened.add([inKorean]);
    expect(opened.match(bridge).map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
    expect(opened.match(ferry).map(({ id }) => id)).toEqual([inKorean.id]);
  });

  test.each([
    ['Tolmen', '톨멘', 'トルメン'],
    ['Carlsberg', '칼스버그', 'カールスバーグ'],
    ['Zambrano', '삼브라노', 'サンブラノ'],
    ['Lindqvist', '린드크비스트', 'リンドクビスト'],
    ['Germany', '독일', 'ドイツ'],
    ['WHO', '세계보건기구', '世界保健機関'],
    ['120 million', '1억 2천만', '1億2000万'],
    ['34,500', '3만4500', '3万4500'],
    ['4.2 billion', '42억', '42億'],
    ['scores 3-1', '점수 3-1', 'スコア3対1'],
  ])('%s, %s and %s meet', (english, korean, japanese) => {
    const [one, two, three] = [english, `${korean} `, `${japanese}の`].map(
      (text) => new Set(readAnchors(text)),
    );
    expect([...(one ?? [])].filter((term) => two?.has(term)).length).toBeGreaterThan(0);
    expect([...(one ?? [])].filter((term) => three?.has(term)).length).toBeGreaterThan(0);
  });

  test('days, years and words without a name are no anchors', () => {
    expect(readAnchors('On 14 March 2026 the minister met him.')).toHaveLength(1);
    expect(readAnchors('2026年3月14日に会った。')).toHaveLength(1);
  });
});
