/** The reader's choice of outlets as a backup carries it: which are on, those that the reader added, corrected kinds. */
import * as v from 'valibot';
import { webAddress } from '../../rpc/shapes.ts';
import { belongsTo } from './access.ts';
import { outletKinds } from '../../rpc/outlet-calls.ts';

const text = () => v.pipe(v.string(), v.maxLength(200));
/** An outlet of the reader's own. What it may be asked for follows from its home: its feeds have to stand there. */
const own = v.pipe(
  v.object({
    id: v.pipe(text(), v.startsWith('own:')),
    name: text(),
    country: text(),
    lang: text(),
    kind: v.picklist(outletKinds),
    home: webAddress(),
    feeds: v.pipe(v.array(webAddress()), v.minLength(1), v.maxLength(10), v.readonly()),
  }),
  v.check(
    ({ home, feeds }) => feeds.every((feed) => belongsTo({ home, feeds: [] }, feed)),
    'feeds of another site',
  ),
);

/** What a backup holds of one outlet. */
export const choiceShape = v.object({
  id: text(),
  on: v.boolean(),
  kind: v.exactOptional(v.picklist(outletKinds)),
  outlet: v.exactOptional(own),
});
export type Choice = v.InferOutput<typeof choiceShape>;

/** The part of the outlets' room that backups need. */
export interface Choices {
  readonly all: () => Promise<readonly Choice[]>;
  /** Adds to what is chosen. What is on again is read where access stands; elsewhere its line says that it is missing. */
  readonly restore: (choices: readonly Choice[]) => Promise<void>;
}
