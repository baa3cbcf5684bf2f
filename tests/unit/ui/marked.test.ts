import { differing } from '../../../src/ui/Marked.tsx';

const spans = (text: string, ...words: string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
const page = 'The operator Westmark Lines will pay $9 million for the repair of the Aldermoor.';
const source = 'Westmark Lines pays $6 million to repair the Aldermoor.';

test('what both sides have does not differ', () => {
  expect(differing(spans(page, 'Westmark Lines', '$9 million', 'Aldermoor'), page, source)).toEqual(
    spans(page, '$9 million'),
  );
  expect(differing(spans(source, 'Westmark Lines', '$6 million'), source, page)).toEqual(
    spans(source, '$6 million'),
  );
});

test('where all of it stands on both sides, all is marked', () => {
  expect(differing(spans(page, 'Aldermoor'), page, source)).toEqual(spans(page, 'Aldermoor'));
});
