/** A right fact set, from which harmed ones are made. */
import type { FactSet } from '../../src/library/fact-sets/schema.ts';

export const good: FactSet = {
  format: 1,
  id: 'set',
  version: '1',
  title: 'A set',
  lang: 'en',
  entities: [{ id: 'e', names: ['Brunhaven'] }],
  sources: [{ id: 's', publisher: 'P', title: 'T', published: '2026-01-13', kind: 'edited' }],
  events: [],
  facts: [{ id: 'f', statement: 'The ferry of Brunhaven opened on 13 January 2026.', evidence: ['s'] }],
};
