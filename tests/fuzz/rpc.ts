/** Messages of any shape, and articles of pages with one field spoiled. */
import fc from 'fast-check';
import * as v from 'valibot';
import { openEnvelope } from '../../src/rpc/envelope.ts';
import { pageMessages } from '../../src/rpc/page-calls.ts';
import { screenMessages } from '../../src/rpc/screen-calls.ts';
import { caps, documentShape } from '../../src/rpc/shapes.ts';
import { must, type Target, target } from './target.ts';

/** An article as it is read, with one field replaced by something else or by far too much. */
const articles = fc
  .tuple(
    fc.constantFrom('text', 'blocks', 'title', 'url', 'publisher', 'published', 'lang'),
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc
        .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(1, 500, 200_000))
        .map(([text, times]) => text.repeat(times).slice(0, 600_000)),
      fc.array(
        fc.record({ start: fc.nat(900_000), end: fc.nat(900_000), zone: fc.constantFrom('body', 'title') }),
      ),
    ),
  )
  .map(([key, value]) => ({
    text: 'The ferry opened.',
    blocks: [{ start: 0, end: 17, zone: 'body' }],
    [key]: value,
  }));

export const rpcTargets: readonly Target[] = [
  target(
    'messages',
    fc.tuple(
      fc.constantFrom(...Object.keys({ ...pageMessages, ...screenMessages })),
      fc.anything({ maxDepth: 4 }),
    ),
    ([name, request]) => {
      openEnvelope(request);
      openEnvelope({ to: 'worker', name, request });
      for (const guard of Object.values({ ...pageMessages, ...screenMessages })) {
        const result = v.safeParse(guard, request);
        must(result.success || result.issues.length > 0, 'refused without a reason');
      }
    },
  ),
  target('articles of pages', articles, (article) => {
    const { success, output } = v.safeParse(documentShape(), article);
    if (!success) return;
    const { text, blocks, title = '', publisher = '' } = output;
    must(text.length <= caps.text && blocks.length <= caps.blocks, 'more than the caps');
    must(
      blocks.every(({ start, end }) => start <= end && end <= text.length),
      'a block outside the text',
    );
    must(
      !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(title + publisher),
      'a name with marks that speak for themselves',
    );
    const again = v.safeParse(documentShape(), output);
    must(
      again.success && JSON.stringify(again.output) === JSON.stringify(output),
      'another article when read again',
    );
  }),
];
