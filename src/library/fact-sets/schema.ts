/**
 * The schema of a fact set, as people write and share it: plain data, with a cap on every text and list. The JSON Schema in
 * docs/ is made from this file. What a schema cannot say (references, weekdays, conflicts) is in ./lint.ts.
 */
import * as v from 'valibot';
import { slots, sourceKinds } from '../../engine/model.ts';
import { fromIso } from '../../engine/values/days.ts';
import { isRecord } from '../../text/known.ts';

/** The format's version; a reader refuses any other. */
export const factSetFormat = 1;

export const caps = {
  facts: 1_000_000,
  entities: 100_000,
  sources: 100_000,
  events: 50_000,
  names: 60,
  name: 200,
  statement: 1_000,
  evidence: 50,
  url: 2_000,
} as const;

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must be lower-case letters, digits, ".", "_" or "-", at most 100'),
);
const line = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('must not be empty'),
    v.maxLength(max, `must be at most ${max} characters`),
    v.check((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), 'must be one line of text'),
  );
const onCalendar = v.check<string, string>(
  (text) => fromIso(text) !== undefined,
  'is not a day of the calendar',
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-01-13'), onCalendar);
/** One letter would match every page. */
const name = v.pipe(
  line(caps.name),
  v.check(
    (text) => !/^[\p{Script=Latin}\p{N}\p{P}\p{S}]$/u.test(text.trim()),
    'is a single letter and would match everywhere',
  ),
);
const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/,
    'must be a day like 2026-01-13 or a moment like 2026-01-13T19:58:00Z',
  ),
  onCalendar,
);
const webAddress = v.pipe(
  v.string(),
  v.maxLength(caps.url),
  v.regex(/^https?:\/\/[^\s/]+/, 'must be an http or https address'),
);
const list = <Schema extends v.GenericSchema>(schema: Schema, max: number) =>
  v.pipe(v.array(schema), v.maxLength(max, `must have at most ${max} entries`));

const entity = v.strictObject({
  id,
  /** Every name it goes by, in any script: a page may use any of them. */
  names: v.pipe(list(name, caps.names), v.minLength(1, 'needs at least one name')),
  /** The place that contains this place: a page that names the larger one says nothing else. */
  within: v.optional(id),
});

const source = v.strictObject({
  id,
  publisher: line(200),
  title: line(500),
  url: v.optional(webAddress),
  published: moment,
  kind: v.picklist(sourceKinds),
  /** The source it retells. */
  derivedFrom: v.optional(id),
});

const event = v.strictObject({
  id,
  on: v.optional(day),
  /** It happens on one day only: a second date contradicts it. */
  once: v.optional(v.boolean()),
});

const fact = v.strictObject({
  id,
  event: v.optional(id),
  /** One self-contained sentence in the set's own words. */
  statement: line(caps.statement),
  slot: v.optional(v.picklist(slots)),
  /** The typed value, in the notation of the command line. */
  value: v.optional(line(200)),
  /** The words of the statement that carry the value. */
  words: v.optional(line(200)),
  /** What is counted, if an event has several values for a slot. */
  counts: v.optional(line(200)),
  /** The fact of this set that says otherwise, if sources disagree. */
  disputedBy: v.optional(id),
  evidence: v.pipe(list(id, caps.evidence), v.minLength(1, 'needs at least one source')),
});

export const factSetSchema = v.strictObject({
  format: v.literal(factSetFormat, `must be ${factSetFormat}: this version of the program reads no other`),
  id,
  version: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/, 'must be a short version like 2026-02-01')),
  title: line(300),
  lang: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/, 'must be a language tag like en'),
  ),
  reviewed: v.optional(v.strictObject({ by: line(200), on: day })),
  expires: v.optional(day),
  licence: v.optional(line(200)),
  entities: v.optional(list(entity, caps.entities), []),
  sources: v.pipe(list(source, caps.sources), v.minLength(1, 'needs at least one source')),
  events: v.optional(list(event, caps.events), []),
  facts: v.pipe(list(fact, caps.facts), v.minLength(1, 'needs at least one fact')),
});

export type FactSet = v.InferOutput<typeof factSetSchema>;
export type FactSetFact = FactSet['facts'][number];

/** What a list of sets shows about one. */
export const summaryOf = ({ format: _format, entities: _names, events: _events, ...set }: FactSet) => ({
  ...set,
  facts: set.facts.length,
  sources: set.sources.length,
});
export type SetSummary = ReturnType<typeof summaryOf>;

/** A place in the data, as a list of keys and indexes. */
export type DataPath = readonly (string | number)[];

export interface Problem {
  readonly path: DataPath;
  /** What is wrong. */
  readonly message: string;
  /** How to fix it. */
  readonly remedy: string;
}

/** Fields of older sets that nothing reads any more, by list. */
const retired: Readonly<Record<string, readonly string[]>> = {
  entities: ['kind', 'roles', 'sameAs'],
  sources: ['timeZone'],
  events: ['kind', 'who', 'where'],
  facts: ['window', 'from', 'until', 'modality'],
};

/** The data without retired fields, and which of them it had. */
function withoutRetired(data: unknown): { readonly data: unknown; readonly left: readonly string[] } {
  if (!isRecord(data)) return { data, left: [] };
  const left = new Set<string>();
  const kept = { ...data };
  for (const [list, names] of Object.entries(retired)) {
    const entries = data[list];
    if (!Array.isArray(entries)) continue;
    kept[list] = entries.map((entry: unknown) => {
      if (!isRecord(entry)) return entry;
      for (const name of names) if (name in entry) left.add(`${list}.${name}`);
      return Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));
    });
  }
  return { data: kept, left: [...left] };
}

/**
 * Checks the schema alone.
 * @returns the set, with the names of fields that only older versions used; or what is wrong
 */
export function parseFactSet(
  given: unknown,
):
  | { readonly set: FactSet; readonly retired: readonly string[] }
  | { readonly problems: readonly Problem[] } {
  const { data, left } = withoutRetired(given);
  const result = v.safeParse(factSetSchema, data, { abortPipeEarly: true });
  if (result.success) return { set: result.output, retired: left };
  return {
    problems: result.issues.slice(0, 100).map((issue) => ({
      path: (issue.path ?? []).map((item) => item.key as string | number),
      message: `${v.getDotPath(issue) ?? 'the file'} ${plain(issue)}.`,
      remedy: 'See docs/fact-sets.md for the shape.',
    })),
  };
}

function plain(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'literal') return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a known key';
  if (issue.received === 'undefined') return 'is missing';
  return `must be ${issue.expected ?? 'different'}, not ${issue.received.slice(0, 60)}`;
}
