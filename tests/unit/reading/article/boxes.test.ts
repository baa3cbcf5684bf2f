/** Boxes among an article's paragraphs that are none of it, and pages that have no article. */
import { readHtml } from './support.ts';

const first =
  'The mill of Osthaven was sold on Thursday to a family of bakers, who will grind rye there from next spring on.';
const second =
  'It has stood empty for eleven years, and the town paid for its roof twice, the last time after the flood of 2021.';
const third =
  'The bakers want to open a shop beside the wheel, with twelve seats and a stove, if the county lets them do so.';
const headline = 'Mill of Osthaven sold to bakers';
const page = (inner: string, head = `<title>${headline} | Osthaven Post</title>`): string =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/a">News</a></nav>${inner}</body></html>`;

/** What is read as the article's own words. */
const bodyOf = (html: string): string[] => {
  const document = readHtml(html)?.document;
  return (document?.blocks ?? [])
    .filter(({ zone }) => zone === 'body' || zone === 'heading')
    .map(({ start, end }) => document?.text.slice(start, end) ?? '');
};
const withBox = (box: string): string =>
  page(`<article><h1>${headline}</h1><p>${first}</p>${box}<p>${second}</p><p>${third}</p></article>`);

describe('a box among the paragraphs is none of the article', () => {
  test.each([
    [
      'with a field for an address',
      '<div class="k1"><h3>The Post by mail</h3><p>Five hundred read it.</p><div><label>Your mail</label><input type="email"></div></div>',
    ],
    [
      'with a button',
      '<div class="k2"><p>Walks along the river every week.</p><form><button>Sign me up</button></form><p>No fees.</p></div>',
    ],
    ['with a link', '<div><p>회원은 한 달에 세 편을 읽을 수 있습니다</p><a href="#">회원가입</a></div>'],
    [
      'with a label of an advert',
      '<div><span>Advertisement</span><p>Fresh rye, 20 percent off until May.</p></div>',
    ],
    ['in Korean', '<div><div>광고</div><p>방앗간 호밀 20% 할인, 전화 한 통이면 됩니다</p></div>'],
    ['in Japanese', '<div><p>広告</p><p>ライ麦を二割引きで届けます</p></div>'],
    [
      'about its author',
      '<div><div>About the author</div><p>Ada Fenn covers mills and once fell into the river.</p></div>',
    ],
    ['that is a card', '<div><span>Osthaven Live</span><a href="/x">Join 600 millers at the quay</a></div>'],
    [
      'that names another site',
      '<div><cite><a href="/x">Stone or steel: 9 mills compared</a></cite><span>Rye lab</span></div>',
    ],
  ])('%s', (_what, box) => expect(bodyOf(withBox(box))).toEqual([first, second, third]));

  test('but lines that look like one are', () => {
    const line =
      '<p>Whoever wants to bake can <a href="/x">sign up</a> at the town hall until Friday at noon.</p>';
    expect(bodyOf(withBox(line))).toHaveLength(4);
    expect(bodyOf(withBox('<p>Advertisement</p>')).slice(-2)).toEqual([second, third]);
    expect(bodyOf(withBox('<ul><li><a href="/x">Ada Fenn of Osthaven</a> won gold</li></ul>'))).toHaveLength(
      4,
    );
  });
  test.each(['Promotion', '광고', '広告', 'Werbung', 'Oldcastle to join the league'])(
    'nor is a section with a heading: %s',
    (name) => {
      const text = '<p>The millers go up with 44 points after their win on Sunday over Osten.</p>';
      const heading = name.includes(' ') ? `<a href="/p">${name}</a>` : name;
      expect(bodyOf(withBox(`<section><h2>${heading}</h2>${text}</section>`))).toHaveLength(5);
    },
  );
  test('an advert below a heading leads elsewhere', () => {
    const advert =
      '<div><h3>Werbung</h3><p><a href="/x">Fresh rye for all, 20 percent off until May.</a></p></div>';
    expect(bodyOf(withBox(advert))).toEqual([first, second, third]);
  });
  test('a headline is a link of its own page', () => {
    const head = '<div><h2><a href="/p">Three towns join the mill</a></h2><p>By Ada Fenn</p></div>';
    const html = page(`<div>${head}<p>${first}</p><p>${second}</p></div>`, '<title>Osthaven Post</title>');
    expect(readHtml(html)?.document.title).toBe('Three towns join the mill');
  });
  test.each(['Sweden to join the treaty', '世界遺産登録の経緯', 'Los países suscriben el acuerdo'])(
    'a link to another story asks nothing: %s',
    (name) => {
      const lines = `<p>The wheel turned until Sunday.</p><p><a href="/x">${name}</a></p>`;
      expect(bodyOf(withBox(`<div>${lines}</div>`))).toContain('The wheel turned until Sunday.');
    },
  );
  test('and a reporter’s button does not take the day along', () => {
    const head = '<div><span>Ada Fenn</span><button>Subscribe</button><span>2026-05-07 09:12</span></div>';
    const html = page(`<article><h2>${headline}</h2>${head}<p>${first}</p><p>${second}</p></article>`);
    expect(readHtml(html)?.document.published).toBe('2026-05-07');
  });
});

describe('a page without an article', () => {
  const card = (name: string, text: string): string =>
    `<li><h3><a href="/x">${name}</a></h3><p>${text}</p></li>`;
  const texts = [
    'The ferry has a new captain since Monday, who has sailed for years.',
    'Pupils counted eleven hives behind the school on Tuesday morning.',
    'The council will speak about the bridge and its weight limit soon.',
    'The choir sings in the old granary, and seats are free for all.',
    'A heron has moved into the reeds below the mill, anglers report.',
  ];
  const cards = texts.map((text, at) => card(`Story number ${at} of the week`, text)).join('');
  const links = Array.from({ length: 9 }, (_, at) => `<li><a href="/${at}">Story ${at} of the week</a></li>`);
  const offer = '<script type="application/ld+json">{"@type":"Product","name":"Mill"}</script>';
  test.each([
    ['teasers', page(`<main><ul>${cards}</ul></main>`, '<title>Osthaven Post</title>')],
    [
      'teasers above their links',
      page(
        `<main>${texts.map((text) => `<div><p>${text}</p><a href="/x">More of it</a></div>`).join('')}</main>`,
        '<title>Osthaven Post</title>',
      ),
    ],
    [
      'a ranking',
      page(
        `<main><h2>Most read</h2><p>The figures are those of the hour before this one.</p><ol>${links.join('')}</ol></main>`,
      ),
    ],
    ['goods', page(`<main><h1>Hand mill</h1><p>${first}</p><button>Buy</button></main>`, offer)],
  ])('%s', (_what, html) => expect(readHtml(html)).toBeNull());

  test('is none that calls itself an article, is AI-written by its own words, or has prose', () => {
    const main = `<main><h1>The week</h1><ul>${cards}</ul></main>`;
    const told = '<meta property="og:type" content="article">';
    const dated = '<meta property="article:published_time" content="2026-05-07">';
    const lines = texts.map((text) => `<p>${text}</p><div><a href="/s">Share</a></div>`).join('');
    const live = `<h1>${headline}</h1><p>By <a href="/f">Ada Fenn</a></p><p>7 May 2026</p>${lines}`;
    expect(readHtml(page(live))?.document.published).toBe('2026-05-07');
    for (const head of [told, dated]) expect(readHtml(page(main, head))).not.toBeNull();
    expect(readHtml(page(`${main}<p>This article was generated by AI.</p>`))).not.toBeNull();
    expect(
      readHtml(page(`<main><h1>${headline}</h1><p>${first}</p><p>${second}</p></main>${main}`)),
    ).not.toBeNull();
  });
});

test('the article of a layout table is its cell', () => {
  const side = '<td>What is on<br>Sun 26 May 2024: Blessing of the boats<br><a href="/a">Front page</a></td>';
  const cell = `<td><table><tr><td><font size="5"><b>${headline}</b></font><br><br>${first}<br><br>${second}<br><br>${third}</td></tr></table></td>`;
  const html = page(
    `<table><tr><td colspan="2">Osthaven Post<br>On the web since 1999, now with pictures of the quay</td></tr><tr>${side}${cell}</tr></table>`,
  );
  const read = readHtml(html, 'https://post.example/2024-05-02/mill.htm')?.document;
  expect(read).toMatchObject({ title: headline, published: '2024-05-02' });
  expect(read?.text).toBe([headline, first, second, third].join('\n'));
});

test('a name of the page’s section is not its title', () => {
  const menu = '<ul><li><a href="/n">Town news</a></li><li><a href="/s">Sport</a></li></ul>';
  const inner = (name: string): string =>
    page(
      `${menu}<h2>Town news</h2><div><h3>${name}</h3><p>${first}</p><p>${second}</p></div>`,
      '<title>Town news - Osthaven</title>',
    );
  expect(readHtml(inner(headline))?.document.title).toBe(headline);
});

test('a notice in an article that is one broken line belongs to it', () => {
  const html = `<article><h1>${headline}</h1><div><span itemprop="articleBody">${first}<br><br>${second}<br><br>This article was generated by AI.</span></div></article>`;
  expect(readHtml(page(html))?.document.blocks.map(({ zone }) => zone)).toContain('disclosure');
});
