/**
 * Fact sets that the reader adds by address or file. A set is checked whole (schema, references, size) before it replaces
 * the old one in a single transaction. If anything fails, the last good set stays and the reader is told why.
 */
import { once } from '../browser/in-turn.ts';
import { openFactFiles, writeFactFile } from '../engine/facts/binary.ts';
import { lintFactSet } from './fact-sets/lint.ts';
import type { FactIndex } from '../engine/facts/model.ts';
import { recordsOf } from './fact-sets/records.ts';
import { parseFactSet } from './fact-sets/schema.ts';
import { readWritten } from './fact-sets/written.ts';
import { engine } from '../engine/index.ts';
import type { FactSetSummary, SetTrouble } from '../rpc/library-calls.ts';
import { known } from '../text/known.ts';
import type { FactProvider } from './fact-provider.ts';
import { factSetLimits, fetchText } from './fetch/fetch-text.ts';
import type { BackedUpSet } from './library-service.ts';
import { changeRecord, isFull, type Library, type SetRecord } from './database.ts';

interface SubscriptionParts {
  readonly library: () => Promise<Library>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
}

const infoOf = ({
  text: _text,
  compiled: _compiled,
  expires: _expires,
  ...rest
}: SetRecord): FactSetSummary => rest;

/** A set that cannot be used, with the reason for the reader. */
export class SetError extends Error {
  override readonly name = 'SetError';
  readonly trouble: SetTrouble;
  constructor(code: SetTrouble['code'], detail?: string) {
    super(code);
    this.trouble = known({ code, detail });
  }
}

/** The reason, for the reader, why something went wrong with a set. */
export const troubleOf = (error: unknown): SetTrouble =>
  error instanceof SetError ? error.trouble : { code: isFull(error) ? 'full' : 'failed' };

export function createSubscriptions({ library, fetch, now }: SubscriptionParts) {
  const today = (): string => now().toISOString().slice(0, 10);
  const all = async (): Promise<SetRecord[]> => (await library()).getAll('sets');
  /** The indexes of the sets that are on; any change discards them. */
  const opened = once(async () =>
    (await all()).flatMap((set) =>
      set.on ? { set, index: openFactFiles([set.compiled], engine.fact, { lenient: true }) } : [],
    ),
  );

  /** Reads, checks and compiles a set's text. Throws a `SetError`. */
  async function compile(text: string) {
    const written = readWritten(text);
    if (typeof written === 'string') throw new SetError(written);
    const parsed = parseFactSet(written.data);
    const problems = 'problems' in parsed ? parsed.problems : lintFactSet(parsed.set, today());
    if (problems.length || 'problems' in parsed) throw new SetError('problems', problems[0]?.message ?? '');
    const { set } = parsed;
    return {
      id: set.id,
      name: set.title,
      version: set.version,
      facts: set.facts.length,
      compiled: writeFactFile(recordsOf(set), engine.keys),
      text,
      ...known({ expires: set.expires, by: set.reviewed?.by, licence: set.licence }),
    };
  }

  /** Changes a set as it is stored now. */
  const change = async (id: string, next: (record: SetRecord | undefined) => SetRecord | undefined) =>
    changeRecord(await library(), 'sets', id, next).finally(opened.forget);

  type Compiled = Awaited<ReturnType<typeof compile>>;
  /** Stores a set in place of its previous version. */
  const following = (set: Compiled, address?: string, before?: SetRecord): SetRecord => {
    if (before) refuseOlder(before, set);
    return { ...set, ...known({ address, daily: before?.daily }), on: before?.on ?? true };
  };

  /** Adds a set. */
  async function arrive(text: string, address?: string): Promise<FactSetSummary> {
    const set = await compile(text);
    const kept = await change(set.id, (before) => {
      if (before && before.address !== address) throw new SetError('elsewhere', set.id);
      return following(set, address, before);
    });
    if (!kept) throw new SetError('failed');
    return infoOf(kept);
  }

  /** The set behind an address, whole. Throws a `SetError`. */
  async function fetched(address: string): Promise<string> {
    // Without https the answer may be anybody's.
    if (!/^https:/i.test(address)) throw new SetError('refused');
    const found = await fetchText(address, factSetLimits, { fetch });
    if ('trouble' in found) throw new SetError(found.trouble.code, found.trouble.detail);
    if (found.cut) throw new SetError('large');
    return found.text;
  }

  /** Looks for a newer version of a set. */
  async function renew({ id, address = '' }: SetRecord): Promise<boolean> {
    const set = await compile(await fetched(address));
    if (set.id !== id) throw new SetError('other-set', set.id);
    let changed = false;
    await change(id, (record) => {
      // Meanwhile the reader may have removed it, or added it from elsewhere.
      if (record?.address !== address) return record;
      const next = following(set, address, record);
      changed = record.text !== set.text;
      return changed || record.trouble ? next : record;
    });
    return changed;
  }

  const provider: FactProvider = async () => {
    const sets = (await opened()).filter(({ set: { expires = today() } }) => expires >= today());
    const indexes = sets.map(({ index }) => index);
    const sound: string[] = [];
    for (const { set, index } of sets)
      if (!index.unreadable?.()) sound.push(set.name);
      // A damaged set is named where the reader sees its sets; the others go on.
      else if (set.trouble?.code !== 'unsound')
        await change(set.id, (record) => record && { ...record, trouble: { code: 'unsound' } });
    return indexes.length ? { index: joined(indexes), against: { sets: sound } } : undefined;
  };

  return {
    provider,

    list: async (): Promise<FactSetSummary[]> => (await all()).map(infoOf),

    /** Fetches a set and subscribes to it. */
    add: async (address: string): Promise<FactSetSummary> => arrive(await fetched(address), address),

    /** Reads a set from a file. */
    addText: (text: string): Promise<FactSetSummary> => arrive(text),

    /**
     * Asks each subscribed address whether there is a newer set. A failure is noted at the set and changes nothing else.
     * @param which `daily` asks only those that the reader wants checked every day
     * @returns whether any set changed
     */
    async update(which: 'all' | 'daily' = 'all'): Promise<boolean> {
      let changed = false;
      for (const record of await all()) {
        if (record.address === undefined || (which === 'daily' && record.daily !== true)) continue;
        try {
          changed = (await renew(record)) || changed;
        } catch (error) {
          await change(record.id, (before) => before && { ...before, trouble: troubleOf(error) });
        }
      }
      return changed;
    },

    setDaily: (id: string, on: boolean) =>
      change(id, (record) => (record?.address === undefined ? record : { ...record, daily: on })),

    /** Whether any set wants to be asked for every day. */
    anyDaily: async (): Promise<boolean> => (await all()).some(({ daily }) => daily === true),

    /** The sets as they were received, for a backup. */
    texts: async (): Promise<BackedUpSet[]> =>
      (await all()).map(({ address, text, on, daily }) => ({ ...known({ address, daily }), text, on })),

    /** Call this after the sets were written from elsewhere. */
    changed: opened.forget,

    /** A backup's sets, checked and compiled, to be written together with the rest of it. Throws a `SetError`. */
    async restored(sets: readonly BackedUpSet[]): Promise<SetRecord[]> {
      const records: SetRecord[] = [];
      for (const { address, text, on, daily } of sets) {
        records.push({ ...(await compile(text)), ...known({ address, daily }), on });
      }
      return records;
    },

    setOn: (id: string, on: boolean) => change(id, (record) => record && { ...record, on }),
    remove: (id: string) => change(id, () => undefined),
  };
}

/** Refuses a version older than the stored one, whoever serves it. Throws a `SetError`. */
function refuseOlder(before: { readonly version: string }, next: { readonly version: string }): void {
  const order = new Intl.Collator('en', { numeric: true }).compare(before.version, next.version);
  if (order > 0) throw new SetError('older', next.version);
}

/** Several indexes searched as one. */
const joined = (indexes: readonly FactIndex[]): FactIndex => ({
  unreadable: () => indexes.reduce((sum, index) => sum + (index.unreadable?.() ?? 0), 0),
  candidates: (...asked) => indexes.flatMap((index) => index.candidates(...asked)),
});
