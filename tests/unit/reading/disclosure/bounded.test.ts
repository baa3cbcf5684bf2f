/** A page made to keep the grammar busy costs in proportion to its length, whatever its words. */
import { pageBlocks } from '../../../../src/reading/article/blocks.ts';
import { parseHtml } from '../../../../src/reading/article/parse-html.ts';
import { aiByline } from '../../../../src/reading/disclosure/byline.ts';
import { findDisclosure } from '../../../../src/reading/disclosure/find.ts';
import { spellsInitials } from '../../../../src/reading/disclosure/initials.ts';
import { readNotice } from '../../../../src/reading/disclosure/sentence.ts';
import { ratioOfDoubling } from '../../support/ratio.ts';

const pieces: [string, string][] = [
  ['English', 'AI written article by this text '],
  ['German', 'KI dieser Artikel Zusammenfassung erstellt mit von '],
  ['Korean', '이 기사는 AI가 작성 '],
  ['Japanese', 'この記事はAIが作成'],
  ['Chinese', '本文由AI生成内容'],
  ['Chinese without a subject', '由AI生成，不得'],
  ['French', "cet article par l'IA rédigé si "],
  ['one long word', `KI${'a'.repeat(40)}artikeltext`],
];

test.each(pieces)('%s: twice the blocks take about twice the time', (_name, piece) => {
  const modelOf = (count: number) => {
    const block = `<p>${piece.repeat(300).slice(0, 290)}</p>`;
    const page = parseHtml(
      `<article><h1>Title</h1>${block.repeat(count)}</article>`,
      'https://herald.example/2026/x',
    );
    return { page, blocks: pageBlocks(page) };
  };
  const find = ({ page, blocks }: ReturnType<typeof modelOf>) => findDisclosure(page, blocks, -1);
  // Quadratic work would take four times as long.
  expect(ratioOfDoubling(find, 60, modelOf)).toBeLessThan(3.2);
});

test('a block longer than any notice is not read', () => {
  expect(readNotice(`This article was written by AI. ${'It rained in Westmarch. '.repeat(80)}`)).toBeNull();
});

test('one long row of letters is searched for initials in proportion to its length', () => {
  const rowOf = (length: number) => [{ text: 'ア'.repeat(length) }];
  expect(ratioOfDoubling(spellsInitials, 20_000, rowOf)).toBeLessThan(3.2);
});

test('nor is a line longer than any byline one, whatever it begins with', () => {
  expect(aiByline('By AI, 3.5.2026', true)).toBe('generated');
  expect(aiByline(`By AI, 3.5.2026 ${'it rained in Westmarch, '.repeat(8)}`, true)).toBeNull();
});
