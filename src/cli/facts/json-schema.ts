/** The shape of a fact set as a JSON Schema, for editors that help while a set is written. Made from the one definition. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { factSetSchema } from '../../library/fact-sets/schema.ts';

/** The schema's text, as docs/fact-set.schema.json holds it. */
export function factSetJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(factSetSchema, {
    // Checks in code (one line of text, say) have no counterpart; the linter knows them.
    errorMode: 'ignore',
    target: 'draft-07',
  });
  return `${JSON.stringify({ $schema, title: 'Second Source fact set', ...schema }, null, 2)}\n`;
}
