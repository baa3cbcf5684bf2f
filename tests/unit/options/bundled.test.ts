import { bundledIn } from '../../../src/options/bundled.ts';

const shared = { reviewed: { by: 'the fact desk', on: '2025-03-02' }, licence: 'CC0-1.0' };

test('counts the facts and names the stories, newest set first, and who answers for them', () => {
  expect(
    bundledIn([
      { title: 'A bridge opens', version: '2025-02-01', facts: 12, ...shared },
      { title: 'A ferry strike', version: '2025-03-01', facts: 8, ...shared },
    ]),
  ).toEqual({
    facts: 20,
    version: '2025-03-01',
    by: 'the fact desk',
    licence: 'CC0-1.0',
    stories: ['A ferry strike', 'A bridge opens'],
  });
});
