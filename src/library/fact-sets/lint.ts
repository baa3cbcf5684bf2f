/**
 * What a fact set must satisfy beyond its schema: references that lead somewhere, weekdays that fit their dates, evidence
 * other than AI text, values that the statement really says, no contradictions within the set.
 */
import { fromIso, weekdayOf } from '../../engine/values/days.ts';
import { extractValues, formatValue } from '../../engine/values/extract.ts';
import { known } from '../../text/known.ts';
import { normalise } from '../../text/normalise.ts';
import type { DataPath, FactSet, FactSetFact, Problem } from './schema.ts';

/** Notes a problem: where it is, what is wrong and how to fix it. */
type Tell = (path: DataPath, message: string, remedy: string) => void;

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Slots whose value the statement must say literally. */
const counted: readonly unknown[] = ['date', 'count', 'percent', 'money', 'ordinal'];

const lists = ['entities', 'sources', 'events', 'facts'] as const;
type List = (typeof lists)[number];

/** Keys that name entries: in which list they stand, and of which list the entries are. */
const references: readonly (readonly [List, string, List])[] = [
  ['entities', 'within', 'entities'],
  ['sources', 'derivedFrom', 'sources'],
  ['facts', 'event', 'events'],
  ['facts', 'disputedBy', 'facts'],
  ['facts', 'evidence', 'sources'],
];
/** References that must not form a cycle; facts may dispute each other. */
const chains = ['within', 'derivedFrom'];
const longestChain = 1_000;

/** Ids are used once, references lead somewhere, and chains of them end. */
function links(set: FactSet, tell: Tell): void {
  const placesOf = (list: List): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    set[list].forEach(({ id }, i) => {
      const first = places.get(id);
      if (first === undefined) places.set(id, i);
      else
        tell(
          [list, i, 'id'],
          `The id "${id}" is already used by entry ${first + 1} of ${list}.`,
          'Give each entry an id of its own.',
        );
    });
    return places;
  };
  const places = new Map(lists.map((list) => [list, placesOf(list)]));
  for (const [list, key, into] of references) {
    const entries: readonly Readonly<Record<string, unknown>>[] = set[list];
    const nextOf = (i: number): number | undefined => {
      const id = entries[i]?.[key];
      return typeof id === 'string' ? places.get(into)?.get(id) : undefined;
    };
    entries.forEach((entry, i) => {
      const named = [entry[key] ?? []].flat().map(String);
      for (const [k, id] of named.entries())
        if (!places.get(into)?.has(id))
          tell(
            Array.isArray(entry[key]) ? [list, i, key, k] : [list, i, key],
            `"${id}" is not in the list of ${into}.`,
            `Add it to ${into}, or correct the id.`,
          );
      if (!chains.includes(key)) return;
      let at = nextOf(i);
      for (let steps = 0; at !== undefined && at !== i && steps < longestChain; steps += 1) at = nextOf(at);
      if (at === i)
        tell(
          [list, i, key],
          `"${String(entry['id'])}" leads back to itself through ${key}.`,
          'Break the circle: one of them must stand for itself.',
        );
    });
  }
}

function expiry({ expires }: FactSet, tell: Tell, today: string | undefined): void {
  if (today !== undefined && expires !== undefined && expires < today)
    tell(['expires'], `The set expired on ${expires}.`, 'Review the facts and set a later day.');
}

function evidence(set: FactSet, tell: Tell): void {
  const kinds = new Map(set.sources.map((source) => [source.id, source.kind]));
  set.facts.forEach((fact, i) => {
    if (fact.evidence.every((item) => kinds.get(item) === 'ai'))
      tell(
        ['facts', i, 'evidence'],
        `The fact "${fact.id}" rests on AI-generated texts alone.`,
        'Add a source that was not written by AI, or leave the fact out.',
      );
  });
}

/** The typed value must be what the statement says, and a weekday in it must be the date's. */
function statement(
  fact: FactSetFact,
  published: string | undefined,
  tell: (key: keyof FactSetFact, message: string, remedy: string) => void,
): void {
  const text = normalise(fact.statement);
  const values = extractValues(text, { start: 0, end: text.length }, known({ published }));
  for (const { value, start, end } of values)
    if (value.type === 'date' && value.mismatch) {
      const real = weekdayNames[weekdayOf(fromIso(value.from) ?? 0) - 1] ?? '';
      const words = fact.statement.slice(start, end);
      tell('statement', `"${words}": ${value.from} is a ${real}.`, 'Correct the weekday or the date.');
    }
  for (const [day] of text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g))
    if (fromIso(day) === undefined)
      tell('statement', `${day} is not a day of the calendar.`, 'Correct the day or the month.');
  if (fact.words !== undefined && !fact.statement.includes(fact.words))
    tell('words', `The statement does not contain "${fact.words}".`, 'Copy the words from the statement.');
  if (fact.value === undefined) return;
  if (fact.slot === undefined)
    tell('value', 'A value needs a slot that says what kind of value it is.', 'Add "slot".');
  if (!counted.includes(fact.slot)) return;
  const said = values.map((mention) => formatValue(mention.type, mention.value));
  if (!said.includes(fact.value.replace(/^[A-Z]{3}\s/, '').replace(/\s?%$/, '')))
    tell(
      'value',
      `The statement does not say ${fact.value}${said.length ? `; it says ${said.join(', ')}` : ''}.`,
      'Make the statement and the value agree.',
    );
}

/** What happens once has one day. */
function onceOnly(set: FactSet, tell: Tell): void {
  const events = new Map(set.events.map((event) => [event.id, event]));
  set.facts.forEach(({ event = '', slot, value, disputedBy }, i) => {
    const { on, once } = events.get(event) ?? {};
    if (on === undefined || !once || slot !== 'date' || value === undefined || disputedBy !== undefined)
      return;
    const [from = '', to = from] = value.split('/');
    if (from > on || on > `${to}\uffff`)
      tell(
        ['facts', i, 'value'],
        `The event "${event}" is on ${on}, the fact says ${value}.`,
        'Correct one of them, or name the fact that disputes it.',
      );
  });
}

/** Two facts of one event and slot, about the same thing, with different values. */
function conflicts(set: FactSet, tell: Tell): void {
  const groups = new Map<string, FactSetFact>();
  set.facts.forEach((fact, index) => {
    const { id, event, slot, value, counts = '', disputedBy } = fact;
    if (event === undefined || slot === undefined || value === undefined) return;
    const key = JSON.stringify([event, slot, counts]);
    const other = groups.get(key);
    if (!other) groups.set(key, fact);
    else if (other.value !== value && disputedBy !== other.id && other.disputedBy !== id)
      tell(
        ['facts', index, 'value'],
        `"${id}" says ${value}, "${other.id}" says ${other.value ?? ''} of the same event and slot.`,
        'Say what each counts ("counts"), or mark the weaker one with "disputedBy".',
      );
  });
}

/**
 * Every problem of a set that fits the schema.
 * @param today ISO day; without it the expiry is not checked
 */
export function lintFactSet(set: FactSet, today?: string): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (path, message, remedy) => void problems.push({ path, message, remedy });
  const published = new Map(set.sources.map((source) => [source.id, source.published]));
  links(set, tell);
  expiry(set, tell, today);
  evidence(set, tell);
  set.facts.forEach((fact, i) =>
    statement(fact, published.get(fact.evidence[0] ?? ''), (key, ...rest) =>
      tell(['facts', i, key], ...rest),
    ),
  );
  onceOnly(set, tell);
  conflicts(set, tell);
  return problems;
}
