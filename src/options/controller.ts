/**
 * Between the options page and the worker: what the page shows and can ask for, as plain data and calls; settings, and backups
 * of them.
 */
import type { AskWorker } from '../rpc/at-screen.ts';
import type { Settings } from '../rpc/calls.ts';
import type { Name, RequestOf, ResponseOf } from '../rpc/envelope.ts';
import type { ScreenCalls } from '../rpc/screen-calls.ts';
import { known } from '../text/known.ts';
import type {
  FactSetSummary,
  LibraryList,
  OwnSourceInfo,
  PackTrouble,
  SetTrouble,
} from '../rpc/library-calls.ts';
import type { Command } from '../browser/screen.ts';
import { isPack } from '../engine/facts/pack.ts';
import type { OutletPorts } from '../ui/outlet-ports.ts';
import type { BundledInfo } from './bundled.ts';

/** A fact set; of the bundled one not everything is known. */
export interface FactSetInfo
  extends Omit<FactSetSummary, 'facts' | 'version'>,
    Partial<Pick<FactSetSummary, 'facts' | 'version'>> {
  /** It comes with the extension. */
  readonly bundled?: true;
  /** The stories it covers, where that is known. */
  readonly stories?: readonly string[];
}

/** How much of a large file is in. */
export interface PackProgress {
  /** Name of the file. */
  readonly name: string;
  /** 0 to 1. */
  readonly done: number;
}

export interface OptionsData {
  readonly settings: Settings;
  readonly sets: readonly FactSetInfo[];
  /** Why the last set could not be added. */
  readonly setTrouble?: SetTrouble | PackTrouble;
  /** A large file on its way in. */
  readonly setProgress?: PackProgress;
  readonly own: readonly OwnSourceInfo[];
  readonly shortcuts: readonly Command[];
  readonly version: string;
}

export interface OptionsPorts {
  readonly ask: AskWorker;
  /** Lays a compiled pack in; rejects if it cannot be used, is stopped, or there is no room. */
  readonly addPack: (
    file: File,
    options: { readonly onProgress: (done: number, all: number) => void; readonly signal: AbortSignal },
  ) => Promise<unknown>;
  readonly outlets: OutletPorts;
  /** What comes with the extension; undefined if that cannot be told. */
  readonly bundled: () => Promise<BundledInfo | undefined>;
  readonly shortcuts: () => Promise<readonly Command[]>;
  readonly openShortcuts: () => void;
  readonly version: string;
  readonly draw: (data: OptionsData, actions: OptionsActions) => void;
}

/** Messages that change what is kept and answer with it. */
type Keeping = {
  [N in Name<ScreenCalls>]: ResponseOf<ScreenCalls, N> extends LibraryList | Settings ? N : never;
}[Name<ScreenCalls>];

type SetAnswer = { readonly list: LibraryList } | { readonly trouble: SetTrouble | PackTrouble };

/** Bytes; a larger written set is no set that the program takes. */
const largestSet = 20 * 1024 * 1024;

/**
 * A file's text.
 * @param largest bytes; a larger file is some other file and is not read
 * @returns undefined if it is larger or cannot be read
 */
export const textOf = async (file: File, largest: number): Promise<string | undefined> =>
  file.size > largest ? undefined : file.text().catch(() => undefined);

/** What stopped a set on its way in. */
function troubleOf(error: unknown): SetTrouble | PackTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { code: 'full' };
  if (name === 'AbortError') return { code: 'stopped' };
  return { code: name === 'FactFileError' ? 'damaged' : 'failed' };
}

export async function startOptions(ports: OptionsPorts) {
  const [shortcuts, contents] = await Promise.all([
    ports.shortcuts().catch(() => []),
    ports.bundled().catch(() => undefined),
  ]);
  const { ask, addPack, outlets, openShortcuts, version } = ports;
  let settings = await ask('getSettings', {});
  let library: LibraryList = await ask('getLibrary', {}).catch(() => ({ own: [], sets: [] }));
  let setTrouble: SetTrouble | PackTrouble | undefined;
  let setProgress: PackProgress | undefined;
  let stop: AbortController | undefined;

  /** Changes what is kept; a change that could not be kept is drawn back to what is. */
  function keep<N extends Keeping>(name: N, request: RequestOf<ScreenCalls, N>): void {
    (ask(name, request) as Promise<LibraryList | Settings>)
      .then((now) => {
        if ('sites' in now) settings = now;
        else library = now;
      })
      .catch(() => undefined)
      .finally(draw);
  }

  /** Takes a set in; why it did not come is told as `setTrouble`. */
  async function add(take: () => Promise<SetAnswer>): Promise<boolean> {
    setTrouble = undefined;
    const answer = await take().catch((error: unknown) => ({ trouble: troubleOf(error) }));
    if ('list' in answer) library = answer.list;
    else setTrouble = answer.trouble;
    draw();
    return 'list' in answer;
  }

  async function takePack(file: File): Promise<SetAnswer> {
    stop = new AbortController();
    const show = (done: number): void => {
      // A bar that moves by less than a hundredth needs no drawing.
      if (setProgress && Math.floor(setProgress.done * 100) === Math.floor(done * 100)) return;
      setProgress = { name: file.name, done };
      draw();
    };
    show(0);
    try {
      await addPack(file, { onProgress: (done, all) => show(done / all), signal: stop.signal });
      return { list: await ask('packsChanged', {}) };
    } finally {
      setProgress = undefined;
      stop = undefined;
    }
  }

  async function takeFile(file: File): Promise<SetAnswer> {
    if (isPack(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) return takePack(file);
    const text = await textOf(file, largestSet);
    return text === undefined ? { trouble: { code: 'large' } } : ask('addSet', { text });
  }

  const actions = {
    keep,
    /** What the choice of outlets asks for. */
    outlets,
    /** Answers false if it cannot be used: why is told as `setTrouble`. */
    addSet: (address: string): Promise<boolean> => add(() => ask('addSet', { address })),
    /** A set as a file, written or compiled; what cannot be used is told as `setTrouble`. */
    addSetFile: (file: File): void => void add(() => takeFile(file)),
    /** Stops the file on its way in; what was there stays. */
    cancelSetFile: (): void => stop?.abort(),
    /** Forgets what pages said before. */
    forgetPages: (): Promise<unknown> => ask('forgetPages', {}),
    /** The backup as text, ready to be saved. */
    exportAll: async (): Promise<string> => (await ask('exportLibrary', {})).text,
    /** Reads a backup; undefined if it worked. */
    importAll: async (text: string): Promise<SetTrouble | undefined> => {
      const answer = await ask('importLibrary', { text }).catch(() => ({
        trouble: { code: 'failed' as const },
      }));
      if ('trouble' in answer) return answer.trouble;
      library = answer.list;
      settings = await ask('getSettings', {});
      draw();
      return undefined;
    },
    /** Opens the browser's page of keys. */
    openShortcuts,
  };

  function draw(): void {
    ports.draw(
      {
        settings,
        sets: [
          { ...contents, id: 'bundled', name: 'Second Source', on: settings.bundled, bundled: true },
          ...library.sets,
        ],
        own: library.own,
        ...known({ setTrouble, setProgress }),
        shortcuts,
        version,
      },
      actions,
    );
  }
  draw();
  return actions;
}

export type OptionsActions = Awaited<ReturnType<typeof startOptions>>;

/** What each part of the page is drawn from. */
export interface PartProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}
