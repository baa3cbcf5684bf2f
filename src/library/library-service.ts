/** What screens may ask of the library: own sources, cited sources, fact sets, backups. Changes re-check open pages. */
import * as v from 'valibot';
import type { Handlers } from '../rpc/envelope.ts';
import type { ArticleReading, Settings } from '../rpc/calls.ts';
import type { LibraryList, libraryMessages } from '../rpc/library-calls.ts';
import type { AlarmsPort } from '../browser/ports.ts';
import { documentShape, settingsShape, sourceShape, webAddress } from '../rpc/shapes.ts';
import { jsonOf } from '../text/known.ts';
import type { Packs } from './packs/packs.ts';
import type { SourceDocument } from '../engine/facts/model.ts';
import { fetchCited, type GrantedNet } from './article.ts';
import type { Library } from './database.ts';
import { inTransaction, isFull } from './database.ts';
import { type Choice, choiceShape } from './outlets/outlet.ts';
import type { createOwnSources } from './own-sources.ts';
import { type createSubscriptions, SetError, troubleOf } from './subscriptions.ts';

export type LibraryService = Handlers<typeof libraryMessages, unknown>;

export interface LibraryServiceParts extends GrantedNet {
  readonly own: ReturnType<typeof createOwnSources>;
  readonly subscriptions: ReturnType<typeof createSubscriptions>;
  readonly packs: Pick<Packs, 'list' | 'has' | 'setOn' | 'remove'>;
  /** Adds texts as sources for a tab's page only. Answers whether the tab still shows it; rejects if there is no room. */
  readonly addSources: (tabId: number, url: string, added: readonly SourceDocument[]) => Promise<boolean>;
  /** The choice of outlets. A backup's choice is restored together with the rest or not at all; feeds are read later. */
  readonly outlets: {
    readonly all: () => Promise<readonly Choice[]>;
    readonly restore: (choices: readonly Choice[], rest: () => Promise<unknown>) => Promise<void>;
  };
  /** Whether a tab is in a private window: nothing about it may be stored. */
  readonly isPrivate: (tabId: number) => Promise<boolean>;
  readonly readSource: (tabId: number) => Promise<ArticleReading | null>;
  /** A tab's page and the addresses that it names as its source. */
  readonly naming: (tabId: number) => Promise<{ readonly url: string; readonly named: readonly string[] }>;
  readonly library: () => Promise<Library>;
  /** What the reader chose; open pages are told about changes. */
  readonly settings: {
    readonly load: () => Promise<Settings>;
    readonly set: (change: Partial<Settings>) => Promise<unknown>;
  };
  readonly alarms: Pick<AlarmsPort, 'every'>;
  readonly recheck: (tabId?: number) => Promise<void>;
  /** Forgets what pages said before. */
  readonly forgetPages: () => Promise<void>;
}

/** The alarm that looks for new versions, and how often, in minutes. */
export const dailyLook = 'daily-look';
const dayInMinutes = 24 * 60;

const short = () => v.pipe(v.string(), v.maxLength(2_200));

const backupShape = v.object({
  format: v.literal('second-source-backup'),
  version: v.literal(1),
  settings: settingsShape(),
  /** Absent in backups of versions that had none, as the outlets in it. */
  library: v.optional(
    v.object({
      own: v.pipe(
        v.array(
          v.object({
            id: short(),
            source: sourceShape(),
            document: documentShape(),
            claims: v.pipe(v.number(), v.integer(), v.minValue(0)),
            added: short(),
          }),
        ),
        v.maxLength(100_000),
      ),
      sets: v.pipe(
        v.array(
          v.object({
            address: v.exactOptional(webAddress()),
            text: v.string(),
            on: v.boolean(),
            daily: v.exactOptional(v.boolean()),
          }),
        ),
        v.maxLength(1_000),
      ),
      outlets: v.optional(v.pipe(v.array(choiceShape), v.maxLength(5_000)), []),
    }),
    { own: [], sets: [] },
  ),
});

/** A set as a backup holds it. */
export type BackedUpSet = v.InferOutput<typeof backupShape>['library']['sets'][number];

export function createLibraryService(parts: LibraryServiceParts) {
  const { own, subscriptions, packs, readSource, recheck } = parts;
  /** Keeps the daily alarm while some set needs it. */
  const schedule = async (): Promise<void> =>
    parts.alarms.every(dailyLook, (await subscriptions.anyDaily()) ? dayInMinutes : null);
  const list = async (): Promise<LibraryList> => ({
    own: await own.list(),
    sets: [...(await subscriptions.list()), ...(await packs.list())],
  });

  /** After a change open pages are checked again; the answer does not wait for them. */
  async function changed(): Promise<LibraryList> {
    void recheck().catch(() => undefined);
    return list();
  }

  /** Does what may fail for reasons that the reader can be told. */
  async function orTrouble(work: () => Promise<unknown>) {
    try {
      await work();
      return { list: await changed() };
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  }
  const holderOf = async (id: string) => ((await packs.has(id)) ? packs : subscriptions);

  const handlers: LibraryService = {
    forgetPages: parts.forgetPages,
    async useAsSource({ tabId }) {
      if (await parts.isPrivate(tabId)) return { trouble: 'private-window' };
      const reading = await readSource(tabId);
      if (!reading) return { trouble: 'no-article' };
      try {
        const added = await own.add(reading);
        void recheck().catch(() => undefined);
        return { added };
      } catch (error) {
        return { trouble: isFull(error) ? 'full' : 'failed' };
      }
    },

    async checkCited({ tabId, address }) {
      // Only what the page itself names may be fetched, whatever the message says.
      const { url, named } = await parts.naming(tabId);
      if (!named.includes(address)) return { trouble: 'refused' };
      const found = await fetchCited(address, parts);
      if ('trouble' in found) return found;
      const added = parts.addSources(tabId, url, [found]);
      const trouble = await added.then(
        (stayed) => (stayed ? null : 'left'),
        (): 'full' => 'full',
      );
      if (trouble) return { trouble };
      await recheck(tabId);
      return { trouble: null };
    },

    getLibrary: list,
    packsChanged: changed,
    setOwnKind: ({ id, kind }) => own.setKind(id, kind).then(changed),
    deleteOwn: ({ id }) => own.remove(id).then(changed),
    restoreOwn: ({ id }) => own.restore(id).then(changed),
    addSet: (request) =>
      orTrouble(() =>
        'address' in request ? subscriptions.add(request.address) : subscriptions.addText(request.text),
      ),
    setSetOn: async ({ id, on }) => (await holderOf(id)).setOn(id, on).then(changed),
    setSetDaily: ({ id, on }) => subscriptions.setDaily(id, on).then(schedule).then(list),
    removeSet: async ({ id }) => (await holderOf(id)).remove(id).then(schedule).then(changed),
    async updateSets() {
      return (await subscriptions.update()) ? changed() : list();
    },

    async exportLibrary() {
      const [settings, pages, sets, outlets] = await Promise.all([
        parts.settings.load(),
        own.all(),
        subscriptions.texts(),
        parts.outlets.all(),
      ]);
      const library = { own: pages, sets, outlets };
      const backup = { format: 'second-source-backup', version: 1, settings, library };
      return { text: `${JSON.stringify(backup)}\n` };
    },

    async importLibrary({ text }) {
      return orTrouble(async () => {
        const data = jsonOf(text);
        if (data === undefined) throw new SetError('no-backup', 'JSON');
        const { success, output, issues } = v.safeParse(backupShape, data);
        if (!success)
          throw new SetError('no-backup', `${v.getDotPath(issues[0]) ?? ''} ${issues[0].message}`.trim());
        const { settings, library: content } = output;
        // Every set is checked before anything is written, and everything is written or nothing.
        const [sets, library] = await Promise.all([subscriptions.restored(content.sets), parts.library()]);
        await parts.outlets.restore(content.outlets, async () => {
          const before = await parts.settings.load();
          await parts.settings.set(settings);
          await inTransaction(library, ['own', 'sets'], async (transaction) => {
            for (const record of sets) await transaction.objectStore('sets').put(record);
            for (const record of content.own) await transaction.objectStore('own').put(record);
          }).catch(async (error: unknown) => {
            await parts.settings.set(before);
            throw error;
          });
          // Whatever becomes of the outlets' alarm: what is known of these is what is kept now.
          own.changed();
          subscriptions.changed();
        });
        await schedule();
      });
    },
  };
  return { handlers, schedule };
}
