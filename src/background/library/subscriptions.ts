/**
 * Fact sets that the reader adds by address or file. A set is checked whole (shape, references, size) before it replaces
 * the old one in a single transaction; where anything fails, the last good set stays and the reader is told why.
 */
import { openFactFile, writeFactFile } from '../../engine/facts/binary.ts';
import { lintFactSet } from '../../engine/facts/lint.ts';
import type { FactIndex } from '../../engine/facts/model.ts';
import { recordsOf } from '../../engine/facts/records.ts';
import { parseFactSet } from '../../engine/facts/schema.ts';
import type { Engine } from '../../engine/index.ts';
import type { FactSetSummary } from '../../messages/messages.ts';
import type { FactProvider } from '../check-job.ts';
import { factSetLimits, type FetchTrouble, fetchText } from '../fetch/fetch-text.ts';
import type { Library, SetRecord } from './database.ts';
import { isFull } from './database.ts';

export interface SubscriptionParts {
  readonly library: () => Promise<Library>;
  readonly engine: () => Promise<Engine>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
}

const infoOf = ({ id, address, name, version, facts, on, updated, trouble }: SetRecord): FactSetSummary => ({
  id,
  name,
  version,
  facts,
  on,
  updated,
  bundled: false,
  ...(address === undefined ? {} : { address }),
  ...(trouble === undefined ? {} : { trouble }),
});

/** What went wrong on the network, in plain words. */
function networkTrouble(trouble: FetchTrouble): string {
  switch (trouble.kind) {
    case 'refused':
      return trouble.why === 'private'
        ? 'The address leads into your own network, so it is not fetched.'
        : 'This is not an address of the public web.';
    case 'redirected':
      return 'The address forwards to another one. Please add the address it forwards to.';
    case 'unreachable':
      return 'The address could not be reached.';
    case 'too-slow':
      return 'The address answered too slowly.';
    case 'status':
      return `The address answered with the error ${trouble.status}.`;
    case 'wrong-type':
      return `The address gave something that is no fact set (${trouble.type || 'unknown type'}).`;
  }
}

/** A set that cannot be used, with a sentence for the reader. */
export class SetTrouble extends Error {
  override readonly name = 'SetTrouble';
}

export function createSubscriptions({ library, engine, fetch, now }: SubscriptionParts) {
  const open = new Map<string, { updated: string; index: FactIndex }>();

  /** Reads, checks and compiles a set's text. Throws a `SetTrouble`. */
  async function compile(
    text: string,
  ): Promise<Pick<SetRecord, 'id' | 'name' | 'version' | 'facts' | 'compiled' | 'text' | 'expires'>> {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      throw new SetTrouble('The file is not a fact set: it is not JSON, or it was cut off.');
    }
    const parsed = parseFactSet(data);
    const problems =
      'problems' in parsed ? parsed.problems : lintFactSet(parsed.set, now().toISOString().slice(0, 10));
    const [first] = problems;
    if (first || 'problems' in parsed)
      throw new SetTrouble(
        `The fact set has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${first?.message ?? ''}`,
      );
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
    };
  }

  async function keep(record: SetRecord): Promise<void> {
    try {
      await (await library()).put('sets', record);
    } catch (error) {
      throw new SetTrouble(
        isFull(error)
          ? 'There is no room left for this fact set. Nothing was changed.'
          : 'The fact set could not be kept. Nothing was changed.',
      );
    }
    open.delete(record.id);
  }

  async function arrive(
    text: string,
    from: { readonly address?: string; readonly etag?: string },
  ): Promise<FactSetSummary> {
    const set = await compile(text);
    const before = await (await library()).get('sets', set.id);
    if (before && before.address !== from.address)
      throw new SetTrouble(
        `A fact set with the id "${set.id}" is already there from elsewhere. Remove it first.`,
      );
    const record: SetRecord = { ...set, ...from, on: before?.on ?? true, updated: now().toISOString() };
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
        const indexes = records.map((set) => {
          const known = open.get(set.id);
          if (known?.updated === set.updated) return known.index;
          const index = openFactFile(set.compiled, (record) => reader.fact(record));
          open.set(set.id, { updated: set.updated, index });
          return index;
        });
        return indexes.length ? joined(indexes) : undefined;
      },
      describes: () => ({ sets: [...open.keys()] }),
    } satisfies FactProvider,

    async list(): Promise<FactSetSummary[]> {
      return (await (await library()).getAll('sets')).map(infoOf);
    },

    /** Fetches a set and subscribes to it. Throws a `SetTrouble`. */
    async add(address: string): Promise<FactSetSummary> {
      const fetched = await fetchText(address, factSetLimits, fetch);
      if (!fetched.ok) throw new SetTrouble(networkTrouble(fetched.trouble));
      if (!('text' in fetched)) throw new SetTrouble('The address gave nothing.');
      if (fetched.cut) throw new SetTrouble('The fact set is too large.');
      return arrive(fetched.text, { address, ...(fetched.etag === undefined ? {} : { etag: fetched.etag }) });
    },

    /** Reads a set from a file. Throws a `SetTrouble`. */
    addText: (text: string): Promise<FactSetSummary> => arrive(text, {}),

    /** Asks each subscribed address whether there is a newer set. A failure is noted at the set and changes nothing else. */
    async update(): Promise<FactSetSummary[]> {
      const records = await (await library()).getAll('sets');
      for (const record of records) {
        if (record.address === undefined) continue;
        let trouble: string | undefined;
        const fetched = await fetchText(
          record.address,
          factSetLimits,
          fetch,
          record.etag === undefined ? {} : { etag: record.etag },
        );
        if (!fetched.ok) trouble = networkTrouble(fetched.trouble);
        else if ('text' in fetched) {
          try {
            const set = await compile(fetched.text);
            if (set.id !== record.id) trouble = `The address now gives another set ("${set.id}").`;
            else {
              const { trouble: _old, ...rest } = record;
              await keep({
                ...rest,
                ...set,
                ...(fetched.etag === undefined ? {} : { etag: fetched.etag }),
                updated: now().toISOString(),
              });
              continue;
            }
          } catch (error) {
            trouble = error instanceof SetTrouble ? error.message : 'The new version could not be read.';
          }
        }
        const { trouble: _old, ...rest } = record;
        await keep(trouble === undefined ? rest : { ...rest, trouble });
      }
      return this.list();
    },

    /** The sets as they came, for a backup. */
    async texts(): Promise<{ address?: string; text: string; on: boolean }[]> {
      return (await (await library()).getAll('sets')).map(({ address, text, on }) => ({
        ...(address === undefined ? {} : { address }),
        text,
        on,
      }));
    },

    /** Puts a backup's sets back: all of them are compiled first, then written in one transaction. Throws a `SetTrouble`. */
    async restore(
      sets: readonly { readonly address?: string; readonly text: string; readonly on: boolean }[],
    ): Promise<void> {
      const records: SetRecord[] = [];
      for (const { address, text, on } of sets)
        records.push({
          ...(await compile(text)),
          ...(address === undefined ? {} : { address }),
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
