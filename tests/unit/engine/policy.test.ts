import { isEnoughAlone, isOwnPublisher, mayTestify, originOf } from '../../../src/engine/policy.ts';
import type { Source } from '../../../src/engine/model.ts';

const page = { text: '', blocks: [], publisher: 'The Brunhaven Post', url: 'https://www.post.example/a' };
const source = (more: Partial<Source> = {}): Source => ({
  id: 's',
  kind: 'edited',
  publisher: 'Coast Wire',
  ...more,
});

test('what an agency sent is one report wherever it stands', () => {
  const origins = ['Reuters', 'Reuters (via Harbour Herald)', 'Harbour Herald / REUTERS'].map((publisher) =>
    originOf(source({ publisher })),
  );
  expect(new Set(origins).size).toBe(1);
  expect(originOf(source({ publisher: 'AFP via Coast' }))).toBe(
    originOf(source({ publisher: 'Agence France-Presse' })),
  );
  expect(originOf(source())).not.toBe(originOf(source({ publisher: 'Harbour Herald' })));
  expect(originOf(source({ derivedFrom: 'Coast Wire', publisher: 'Harbour Herald' }))).toBe(
    originOf(source()),
  );
});

test('the page’s own publisher is known by name and by host', () => {
  expect(isOwnPublisher(source({ publisher: 'Brunhaven Post' }), page)).toBe(true);
  expect(isOwnPublisher(source({ publisher: 'Other', url: 'https://post.example/b' }), page)).toBe(true);
  expect(isOwnPublisher(source(), page)).toBe(false);
});

test('AI-written texts and the own publisher only repeat', () => {
  expect(mayTestify(source(), page)).toBe(true);
  expect(mayTestify(source({ kind: 'ai' }), page)).toBe(false);
  expect(mayTestify(source({ publisher: 'Brunhaven Post' }), page)).toBe(false);
});

test('an official record, a reviewed fact and the named source need no second one', () => {
  expect(isEnoughAlone(source(), false)).toBe(false);
  expect(isEnoughAlone(source({ kind: 'official' }), false)).toBe(true);
  expect(isEnoughAlone(source(), true)).toBe(true);
  expect(isEnoughAlone(source({ id: 'cited:https://wire.example/a' }), false)).toBe(true);
});
