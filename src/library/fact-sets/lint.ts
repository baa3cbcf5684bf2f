/**
 * What a fact set must keep beyond its shape: references that lead somewhere, dates that exist and fall on the weekday
 * that a statement names, evidence that is not only AI text, values that the statement really says, no conflict inside.
 */
import { fromIso, weekdayOf } from '../../engine/values/days.ts';
import { extractValues, formatValue } from '../../engine/values/extract.ts';
import { known } from '../../text/known.ts';
import { normalise } from '../../text/normalise.ts';
import type { FactSet, FactSetFact, Problem } from './schema.ts';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A list whose names are hostile in number or shape: a million names of one letter would match every page. */
const tooShort = (name: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{S}]$/u.test(name.trim());

const at = (path: Problem['path'], message: string, remedy: string): Problem => ({ path, message, remedy });

function duplicates(set: FactSet): Problem[] {
  const out: Problem[] = [];
  for (const list of ['entities', 'sources', 'events', 'facts'] as const) {
    const seen = new Map<string, number>();
    set[list].forEach((item, index) => {
      const first = seen.get(item.id);
      if (first === undefined) seen.set(item.id, index);
      else
        out.push(
          at(
            [list, index, 'id'],
            `The id "${item.id}" is already used by entry ${first + 1} of ${list}.`,
            'Give each entry an id of its own.',
          ),
        );
    });
  }
  return out;
}

function references(set: FactSet): Problem[] {
  const ids = {
    entities: new Set(set.entities.map((item) => item.id)),
    sources: new Set(set.sources.map((item) => item.id)),
    events: new Set(set.events.map((item) => item.id)),
    facts: new Set(set.facts.map((item) => item.id)),
  };
  const out: Problem[] = [];
  const need = (list: keyof typeof ids, id: string | undefined, path: Problem['path']): void => {
    if (id !== undefined && !ids[list].has(id))
      out.push(at(path, `"${id}" is not in the list of ${list}.`, `Add it to ${list}, or correct the id.`));
  };
  set.entities.forEach((entity, i) => {
    need('entities', entity.within, ['entities', i, 'within']);
    entity.names.forEach((name, k) => {
      if (tooShort(name))
        out.push(
          at(
            ['entities', i, 'names', k],
            `The name "${name}" is a single letter and would match everywhere.`,
            'Use a full name.',
          ),
        );
    });
  });
  set.sources.forEach((source, i) => need('sources', source.derivedFrom, ['sources', i, 'derivedFrom']));
  set.facts.forEach((fact, i) => {
    need('events', fact.event, ['facts', i, 'event']);
    need('facts', fact.disputedBy, ['facts', i, 'disputedBy']);
    fact.evidence.forEach((source, k) => need('sources', source, ['facts', i, 'evidence', k]));
  });
  return out;
}

/** A chain of "derived from" or "within" that comes back to itself. */
function cycles(set: FactSet): Problem[] {
  const out: Problem[] = [];
  const follow = (
    list: 'sources' | 'entities',
    next: ReadonlyMap<string, string | undefined>,
    key: string,
  ): void => {
    set[list].forEach((item, index) => {
      const seen = new Set<string>();
      for (let id: string | undefined = item.id; id !== undefined && seen.size < 1_000; id = next.get(id)) {
        if (seen.has(id)) {
          if (id === item.id)
            out.push(
              at(
                [list, index, key],
                `"${item.id}" leads back to itself through ${key}.`,
                'Break the circle: one of them must stand for itself.',
              ),
            );
          return;
        }
        seen.add(id);
      }
    });
  };
  follow('sources', new Map(set.sources.map((source) => [source.id, source.derivedFrom])), 'derivedFrom');
  follow('entities', new Map(set.entities.map((entity) => [entity.id, entity.within])), 'within');
  return out;
}

function days(set: FactSet, today: string | undefined): Problem[] {
  const out: Problem[] = [];
  const real = (text: string | undefined, path: Problem['path']): void => {
    if (text !== undefined && fromIso(text) === undefined)
      out.push(at(path, `${text} is not a day of the calendar.`, 'Correct the day or the month.'));
  };
  real(set.expires, ['expires']);
  real(set.reviewed?.on, ['reviewed', 'on']);
  if (today !== undefined && set.expires !== undefined && set.expires < today)
    out.push(at(['expires'], `The set expired on ${set.expires}.`, 'Review the facts and set a later day.'));
  set.sources.forEach((source, i) => real(source.published, ['sources', i, 'published']));
  set.events.forEach((event, i) => real(event.on, ['events', i, 'on']));
  return out;
}

function evidence(set: FactSet): Problem[] {
  const kinds = new Map(set.sources.map((source) => [source.id, source.kind]));
  return set.facts.flatMap((fact, i) =>
    fact.evidence.every((item) => kinds.get(item) === 'ai')
      ? [
          at(
            ['facts', i, 'evidence'],
            `The fact "${fact.id}" rests on AI-generated texts alone.`,
            'Add a source that was not written by AI, or leave the fact out.',
          ),
        ]
      : [],
  );
}

/** The typed value must be what the statement says, and a weekday in it must be the date's. */
function statements(set: FactSet): Problem[] {
  const out: Problem[] = [];
  const published = new Map(set.sources.map((source) => [source.id, source.published]));
  const eventDays = new Map(set.events.map((event) => [event.id, event.on]));
  set.facts.forEach((fact, i) => {
    const text = normalise(fact.statement);
    const when = known({ published: published.get(fact.evidence[0] ?? '') });
    const values = extractValues(text, { start: 0, end: text.length }, when);
    for (const mention of values) {
      if (mention.value.type === 'date' && mention.value.mismatch) {
        const real = weekdayNames[weekdayOf(fromIso(mention.value.from) ?? 0) - 1] ?? '';
        out.push(
          at(
            ['facts', i, 'statement'],
            `"${fact.statement.slice(mention.start, mention.end)}": ${mention.value.from} is a ${real}.`,
            'Correct the weekday or the date.',
          ),
        );
      }
    }
    for (const impossible of text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)) {
      if (fromIso(impossible[0]) === undefined)
        out.push(
          at(
            ['facts', i, 'statement'],
            `${impossible[0]} is not a day of the calendar.`,
            'Correct the day or the month.',
          ),
        );
    }
    if (fact.words !== undefined && !fact.statement.includes(fact.words))
      out.push(
        at(
          ['facts', i, 'words'],
          `The statement does not contain "${fact.words}".`,
          'Copy the words from the statement.',
        ),
      );
    if (
      fact.value === undefined ||
      !fact.slot ||
      !['date', 'count', 'percent', 'money', 'ordinal'].includes(fact.slot)
    ) {
      if (fact.value !== undefined && fact.slot === undefined)
        out.push(
          at(
            ['facts', i, 'value'],
            'A value needs a slot that says what kind of value it is.',
            'Add "slot".',
          ),
        );
      return;
    }
    const said = values.map((mention) => formatValue(mention.type, mention.value));
    const bare = fact.value.replace(/^[A-Z]{3}\s/, '').replace(/\s?%$/, '');
    if (!said.includes(bare))
      out.push(
        at(
          ['facts', i, 'value'],
          `The statement does not say ${fact.value}${said.length ? `; it says ${said.join(', ')}` : ''}.`,
          'Make the statement and the value agree.',
        ),
      );
  });
  set.facts.forEach((fact, i) => {
    const on = fact.event === undefined ? undefined : eventDays.get(fact.event);
    const once = set.events.find((event) => event.id === fact.event)?.once === true;
    if (
      on !== undefined &&
      once &&
      fact.slot === 'date' &&
      fact.value !== undefined &&
      !covers(fact.value, on) &&
      fact.disputedBy === undefined
    )
      out.push(
        at(
          ['facts', i, 'value'],
          `The event "${fact.event}" is on ${on}, the fact says ${fact.value}.`,
          'Correct one of them, or name the fact that disputes it.',
        ),
      );
  });
  return out;
}

const covers = (value: string, day: string): boolean => {
  const [from = '', to = from] = value.split('/');
  return from <= day && day <= `${to}\uffff`;
};

/** Two facts of one event and slot, about the same thing, with different values. */
function conflicts(set: FactSet): Problem[] {
  const groups = new Map<string, { fact: FactSetFact; index: number }>();
  const out: Problem[] = [];
  set.facts.forEach((fact, index) => {
    if (fact.event === undefined || fact.slot === undefined || fact.value === undefined) return;
    const key = JSON.stringify([fact.event, fact.slot, fact.counts ?? '']);
    const other = groups.get(key);
    if (!other) groups.set(key, { fact, index });
    else if (
      other.fact.value !== fact.value &&
      fact.disputedBy !== other.fact.id &&
      other.fact.disputedBy !== fact.id
    )
      out.push(
        at(
          ['facts', index, 'value'],
          `"${fact.id}" says ${fact.value}, "${other.fact.id}" says ${other.fact.value ?? ''} of the same event and slot.`,
          'Say what each counts ("counts"), or mark the weaker one with "disputedBy".',
        ),
      );
  });
  return out;
}

/**
 * Every problem of a set whose shape is right.
 * @param today ISO day; without it the expiry is not checked
 */
export function lintFactSet(set: FactSet, today?: string): Problem[] {
  return [
    ...duplicates(set),
    ...references(set),
    ...cycles(set),
    ...days(set, today),
    ...evidence(set),
    ...statements(set),
    ...conflicts(set),
  ];
}
