/** @jest-environment jsdom */
/** What the grammar reads the first look passes: sentences are made of the grammar's own words, and none may be lost. */
import { packs } from '../../../src/reading/disclosure/lang/index.ts';
import { readNotice } from '../../../src/reading/disclosure/sentence.ts';
import { namesAi, speaksOfAi } from '../../../src/page/has-sign.ts';
import { others } from '../../../src/reading/disclosure/signs.ts';
import { wordsOf } from '../support/words-of.ts';

/** Every word of both lists at least once, each beside three of the other. */
function* pairs(first: readonly string[], second: readonly string[]): Generator<readonly [string, string]> {
  for (let turn = 0; turn < 3; turn += 1)
    for (let i = 0; i < Math.max(first.length, second.length); i += 1)
      yield [first[i % first.length] ?? '', second[(i * 7 + turn * 5) % second.length] ?? ''];
}

test('what makes a text is not taken for AI in any other language', () => {
  const seen = new RegExp(others, 'iu');
  const taken = packs.flatMap(({ id, ai, auto, made, penned, translated, summarised }) => {
    const own = new RegExp(`${ai}|${auto}`, 'iu');
    const words = id === 'en' ? [] : wordsOf([made, penned, translated, summarised].join('|'));
    return words.filter((word) => seen.test(word) && !own.test(word));
  });
  expect(taken).toEqual([]);
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  const gap = pack.spaced ? ' ' : '';
  const selves = wordsOf(pack.self).filter((word) => !/[aa]{3}|xx/.test(word));
  // Names in other scripts are asked on pages in other languages.
  const makers = wordsOf(pack.ai)
    .filter((word) => id !== 'en' || /^[\x20-\x7f]+$/.test(word))
    .map((word) => (/^[ai.k]+$/.test(word) ? word.toUpperCase() : word));
  const joints = wordsOf(pack.through);
  const verbs = (list: string): string[] => wordsOf(list);

  const lost = (sentences: Iterable<string>): string[] => {
    const out: string[] = [];
    for (const sentence of sentences)
      if (!speaksOfAi(sentence, id === 'en') && readNotice(sentence)) out.push(sentence);
    return out;
  };

  test('each of its words of AI is seen', () =>
    expect(
      wordsOf(`${pack.ai}|${pack.auto}`).filter((word) => !namesAi(id === 'en' ? `by ${word}` : word)),
    ).toEqual([]));

  test.each([
    ['a text, its verb and AI', `${pack.made}|${pack.penned}|${pack.translated}|${pack.worked}`],
    ['a text, AI and its use', pack.used],
  ])('%s', (_name, list) => {
    const sentences = [...pairs(verbs(list), makers)].flatMap(([verb, ai], i) => {
      const self = selves[i % selves.length] ?? '';
      const joint = joints[i % joints.length] ?? '';
      return [
        [self, verb, joint, ai].join(gap),
        [self, joint, ai, verb].join(gap),
        [self, ai, joint, verb].join(gap),
        [ai, verb, self].join(gap),
      ];
    });
    expect(lost(sentences)).toEqual([]);
  });

  test('those who used it', () => {
    const sentences = [...pairs(verbs(pack.used), makers)].flatMap(([verb, ai]) => [
      `We ${verb} ${ai}`,
      `We ${verb} the press release to ${ai}`,
    ]);
    expect(lost(sentences)).toEqual([]);
  });

  test('no text named', () => {
    const made = verbs(`${pack.made}|${pack.translated}|${pack.summarised}`);
    const sentences = [...pairs(made, makers)].flatMap(([verb, ai], i) => [
      [verb, joints[i % joints.length] ?? '', ai].join(gap),
      [ai, verb].join(pack.spaced ? '-' : ''),
      [ai, joints[i % joints.length] ?? '', verb].join(gap),
    ]);
    expect(lost(sentences)).toEqual([]);
  });
});
