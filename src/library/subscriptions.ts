/**
 * Fact sets that the reader adds by address or file. A set is checked whole (shape, references, size) before it replaces
 * the old one in a single transaction; where anything fails, the last good set stays and the reader is told why.
 */
import { openFactFile, writeFactFile } from '../engine/facts/binary.ts';
import { lintFactSet } from './fact-sets/lint.ts';
import type { FactIndex } from '../engine/facts/model.ts';
import { recordsOf } from './fact-sets/records.ts';
import { parseFactSet } from './fact-sets/schema.ts';
import type { Engine } from '../engine/index.ts';
import type { FactSetSummary, SetTrouble } from '../rpc/calls.ts';
import type { FactProvider } from './fact-provider.ts';
import { factSetLimits, type FetchTrouble, fetchText } from './fetch/fetch-text.ts';
import type { Library, SetRecord } from './database.ts';
import { isFull } from './database.ts';

export interface SubscriptionParts {
  readonly library: () => Promise<Library>;
  readonly engine: () => Promise<Engine>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
}

const infoOf = ({
  id,
  address,
  name,
  version,
  facts,
  on,
  updated,
  daily,
  trouble,
  by,
  licence,
}: SetRecord): FactSetSummary => ({
  id,
  name,
  version,
  facts,
  on,
  updated,
  bundled: false,
  ...(address === undefined ? {} : { address, daily: daily ?? false }),
  ...(trouble === undefined ? {} : { trouble }),
  ...(by === undefined ? {} : { by }),
  ...(licence === undefined ? {} : { licence }),
});

/** What went wrong on the network. */
function networkTrouble(trouble: FetchTrouble): SetTrouble {
  switch (trouble.kind) {
    case 'refused':
      return { code: trouble.why === 'private' ? 'private' : 'no-address' };
    case 'redirected':
      return { code: 'redirected' };
    case 'unreachable':
      return { code: 'unreachable' };
    case 'too-slow':
      return { code: 'slow' };
    case 'status':
      return { code: 'status', detail: String(trouble.status) };
    case 'wrong-type':
      return { code: 'type', detail: trouble.type || '?' };
  }
}

/** A set that cannot be used, with what the reader is told. */
export class SetError extends Error {
  override readonly name = 'SetError';
  readonly trouble: SetTrouble;
  constructor(code: SetTrouble['code'], detail?: string) {
    super(code);
    this.trouble = detail === undefined ? { code } : { code, detail };
  }
}

export function createSubscriptions({ library, engine, fetch, now }: SubscriptionParts) {
  const open = new Map<string, { updated: string; index: FactIndex }>();
  /** Names of the sets that the last check asked. */
  let asked: readonly string[] = [];

  /** Reads, checks and compiles a set's text. Throws a `SetError`. */
  async function compile(
    text: string,
  ): Promise<
    Pick<SetRecord, 'id' | 'name' | 'version' | 'facts' | 'compiled' | 'text' | 'expires' | 'by' | 'licence'>
  > {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      throw new SetError('no-json');
    }
    const parsed = parseFactSet(data);
    const problems =
      'problems' in parsed ? parsed.problems : lintFactSet(parsed.set, now().toISOString().slice(0, 10));
    const [first] = problems;
    if (first || 'problems' in parsed) throw new SetError('problems', first?.message ?? '');
    const { set } = parsed;
    const reader = await engine();
    const compiled = writeFactFile(recordsOf(set), (record) => reader.keys(record));
    return {
      id: set.id,
      name: set.title,
      version: set.version,
      facts: set.facts.length,
      compiled,
      text,
      ...(set.expires === undefined ? {} : { expires: set.expires }),
      ...(set.reviewed === undefined ? {} : { by: set.reviewed.by }),
      ...(set.licence === undefined ? {} : { licence: set.licence }),
    };
  }

  async function keep(record: SetRecord): Promise<void> {
    try {
      await (await library()).put('sets', record);
    } catch (error) {
      throw new SetError(isFull(error) ? 'full' : 'failed');
    }
    open.delete(record.id);
  }

  async function arrive(
    text: string,
    from: { readonly address?: string; readonly etag?: string },
  ): Promise<FactSetSummary> {
    const set = await compile(text);
    const before = await (await library()).get('sets', set.id);
    if (before && before.address !== from.address) throw new SetError('elsewhere', set.id);
    const record: SetRecord = {
      ...set,
      ...from,
      on: before?.on ?? true,
      ...(before?.daily === true ? { daily: true } : {}),
      updated: now().toISOString(),
    };
    await keep(record);
    return infoOf(record);
  }

  return {
    provider: {
      async load() {
        const reader = await engine();
        const today = now().toISOString().slice(0, 10);
        const records = (await (await library()).getAll('sets')).filter(
          (set) => set.on && (set.expires === undefined || set.expires >= today),
        );
        asked = records.map(({ name }) => name);
        const indexes = records.map((set) => {
          const known = open.get(set.id);
          if (known?.updated === set.updated) return known.index;
          const index = openFactFile(set.compiled, (record) => reader.fact(record));
          open.set(set.id, { updated: set.updated, index });
          return index;
        });
        return indexes.length ? joined(indexes) : undefined;
      },
      describes: () => ({ sets: asked }),
    } satisfies FactProvider,

    async list(): Promise<FactSetSummary[]> {
      return (await (await library()).getAll('sets')).map(infoOf);
    },

    /** Fetches a set and subscribes to it. Throws a `SetError`. */
    async add(address: string): Promise<FactSetSummary> {
      const fetched = await fetchText(address, factSetLimits, fetch);
      if (!fetched.ok) {
        const { code, detail } = networkTrouble(fetched.trouble);
        throw new SetError(code, detail);
      }
      if (!('text' in fetched)) throw new SetError('failed');
      if (fetched.cut) throw new SetError('large');
      return arrive(fetched.text, { address, ...(fetched.etag === undefined ? {} : { etag: fetched.etag }) });
    },

    /** Reads a set from a file. Throws a `SetError`. */
    addText: (text: string): Promise<FactSetSummary> => arrive(text, {}),

    /**
     * Asks each subscribed address whether there is a newer set. A failure is noted at the set and changes nothing else.
     * @param which `daily` asks only those that the reader wants asked every day
     * @returns whether any set is another one now
     */
    async update(which: 'all' | 'daily' = 'all'): Promise<boolean> {
      let changed = false;
      const records = await (await library()).getAll('sets');
      for (const record of records) {
        if (record.address === undefined || (which === 'daily' && record.daily !== true)) continue;
        let trouble: SetTrouble | undefined;
        const fetched = await fetchText(
          record.address,
          factSetLimits,
          fetch,
          record.etag === undefined ? {} : { etag: record.etag },
        );
        if (!fetched.ok) trouble = networkTrouble(fetched.trouble);
        else if ('text' in fetched) {
          try {
            if (fetched.cut) throw new SetError('large');
            const set = await compile(fetched.text);
            if (set.id !== record.id) trouble = { code: 'other-set', detail: set.id };
            else {
              const { trouble: _old, ...rest } = record;
              await keep({
                ...rest,
                ...set,
                ...(fetched.etag === undefined ? {} : { etag: fetched.etag }),
                updated: now().toISOString(),
              });
              changed = true;
              continue;
            }
          } catch (error) {
            trouble = error instanceof SetError ? error.trouble : { code: 'failed' };
          }
        }
        const { trouble: _old, ...rest } = record;
        await keep(trouble === undefined ? rest : { ...rest, trouble });
      }
      return changed;
    },

    async setDaily(id: string, on: boolean): Promise<void> {
      const transaction = (await library()).transaction('sets', 'readwrite');
      const record = await transaction.store.get(id);
      if (record?.address !== undefined) await transaction.store.put({ ...record, daily: on });
      await transaction.done;
    },

    /** Whether any set wants to be asked for every day. */
    async anyDaily(): Promise<boolean> {
      return (await (await library()).getAll('sets')).some(({ daily }) => daily === true);
    },

    /** The sets as they came, for a backup. */
    async texts(): Promise<{ address?: string; text: string; on: boolean; daily?: boolean }[]> {
      return (await (await library()).getAll('sets')).map(({ address, text, on, daily }) => ({
        ...(address === undefined ? {} : { address }),
        text,
        on,
        ...(daily === true ? { daily } : {}),
      }));
    },

    /** Puts a backup's sets back: all of them are compiled first, then written in one transaction. Throws a `SetError`. */
    async restore(
      sets: readonly {
        readonly address?: string;
        readonly text: string;
        readonly on: boolean;
        readonly daily?: boolean;
      }[],
    ): Promise<void> {
      const records: SetRecord[] = [];
      for (const { address, text, on, daily } of sets)
        records.push({
          ...(await compile(text)),
          ...(address === undefined ? {} : { address, daily: daily ?? false }),
          on,
          updated: now().toISOString(),
        });
      const transaction = (await library()).transaction('sets', 'readwrite');
      await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done]);
      open.clear();
    },

    async setOn(id: string, on: boolean): Promise<void> {
      const transaction = (await library()).transaction('sets', 'readwrite');
      const record = await transaction.store.get(id);
      if (record) await transaction.store.put({ ...record, on });
      await transaction.done;
      open.delete(id);
    },

    async remove(id: string): Promise<void> {
      await (await library()).delete('sets', id);
      open.delete(id);
    },
  };
}

/** Several indexes asked as one. */
function joined(indexes: readonly FactIndex[]): FactIndex {
  return {
    size: indexes.reduce((sum, index) => sum + index.size, 0),
    frequency: (key) => indexes.reduce((sum, index) => sum + index.frequency(key), 0),
    candidates: (keys, limit) => indexes.flatMap((index) => index.candidates(keys, limit)),
  };
}
