/** A reviewed fact set → the records that an index stores. */
import type { Source } from '../../engine/model.ts';
import type { FactRecord } from '../../engine/facts/model.ts';
import type { FactSet } from './schema.ts';

/** Folds a name as the claim reader folds words: lower case, without accents. */
const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The records of a set, in its order. The set must have passed the linter. */
export function recordsOf(set: FactSet): FactRecord[] {
  const sources = new Map<string, Source>(
    set.sources.map((source) => [
      source.id,
      {
        id: `${set.id}/${source.id}`,
        kind: source.kind,
        publisher: source.publisher,
        title: source.title,
        published: source.published,
        ...(source.url === undefined ? {} : { url: source.url }),
        ...(source.derivedFrom === undefined ? {} : { derivedFrom: `${set.id}/${source.derivedFrom}` }),
      },
    ]),
  );
  const events = new Map(set.events.map((event) => [event.id, event]));
  const names = set.entities.map((entity) => entity.names.map(fold));
  const byId = new Map(set.entities.map((entity) => [entity.id, entity]));
  /** Names of a place and of all that contain it; the linter has seen to it that the chain ends. */
  const surrounding = (id: string | undefined): string[] => {
    const place = id === undefined ? undefined : byId.get(id);
    return place ? [...place.names.map(fold), ...surrounding(place.within)] : [];
  };
  return set.facts.map((fact) => {
    const event = fact.event === undefined ? undefined : events.get(fact.event);
    const evidence = fact.evidence.flatMap((item) => {
      const source = sources.get(item);
      return source ? [{ source }] : [];
    });
    const statement = fold(fact.statement);
    // Other names of what the statement names: a page may use any of them.
    const aliases = [
      ...new Set(names.filter((all) => all.some((name) => statement.includes(name))).flat()),
    ].filter((name) => !statement.includes(name));
    // Places that contain those of the statement: a page that names one of them says nothing else.
    const around = new Set(
      set.entities
        .filter((entity) => entity.names.some((name) => statement.includes(fold(name))))
        .flatMap((entity) => surrounding(entity.within)),
    );
    const published = evidence
      .map(({ source }) => source.published)
      .filter((day) => day !== undefined)
      .sort()[0];
    return {
      id: `${set.id}/${fact.id}`,
      statement: fact.statement,
      evidence,
      reviewed: set.reviewed !== undefined,
      story: event === undefined ? set.id : `${set.id}/${event.id}`,
      lang: set.lang,
      ...(published === undefined ? {} : { published }),
      ...(event?.once === true && fact.slot === 'date' ? { once: true } : {}),
      ...(fact.slot !== undefined && fact.value !== undefined && fact.words !== undefined
        ? { slots: [{ slot: fact.slot, words: fact.words, value: fact.value }] }
        : {}),
      ...(aliases.length ? { aliases } : {}),
      ...(around.size ? { within: [...around] } : {}),
    };
  });
}
