/** What the options page shows and what it can ask for, as plain data: main.tsx connects it to the worker and storage. */
import type { Command } from '../browser/screen.ts';
import type { OutletPorts } from '../ui/OutletChoice.tsx';
import type { SourceKind } from '../engine/model.ts';
import type { Settings } from '../rpc/calls.ts';
import type { FactSetSummary, OwnSourceInfo, PackTrouble, SetTrouble } from '../rpc/library-calls.ts';

/** A fact set; of the bundled one not everything is known. */
export interface FactSetInfo
  extends Omit<FactSetSummary, 'facts' | 'version' | 'updated'>,
    Partial<Pick<FactSetSummary, 'facts' | 'version'>> {
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
  /** Date of the bundled facts. */
  readonly factsDate?: string;
}

/** Calls of the options page. */
export interface OptionsActions {
  readonly set: (change: Partial<Settings>) => void;
  /** What the choice of outlets asks for. */
  readonly outlets: OutletPorts;
  readonly setSiteOff: (host: string, off: boolean) => void;
  readonly setSetOn: (id: string, on: boolean) => void;
  /** Answers false where it cannot be used: why is told as `setTrouble`. */
  readonly addSet: (address: string) => Promise<boolean>;
  /** A set as a file, written or compiled; what cannot be used is told as `setTrouble`. */
  readonly addSetFile: (file: File) => void;
  /** Stops the file on its way in; what was there stays. */
  readonly cancelSetFile: () => void;
  readonly setSetDaily: (id: string, on: boolean) => void;
  /** Looks for new versions of all subscribed sets now. */
  readonly updateSets: () => void;
  readonly removeSet: (id: string) => void;
  readonly setOwnKind: (id: string, kind: SourceKind) => void;
  /** Deletes a source; the page offers `restoreOwn` until it is closed. */
  readonly deleteOwn: (id: string) => void;
  readonly restoreOwn: (id: string) => void;
  /** The backup as text, ready to be saved. */
  readonly exportAll: () => Promise<string>;
  /** Reads a backup; undefined where it worked. */
  readonly importAll: (text: string) => Promise<SetTrouble | undefined>;
  /** Forgets what pages said before. */
  readonly forgetPages: () => Promise<unknown>;
  /** Opens the browser's page of keys. */
  readonly openShortcuts: () => void;
}

/** What each part of the page is drawn from. */
export interface PartProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}
