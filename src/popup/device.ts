/** What a report screen does without the worker. */
import { runtime, tabs } from '../browser/browser.ts';
import { search } from '../browser/screen.ts';
import type { ExportedFile } from '../report/export/index.ts';
import { pictureOf, type Shown } from '../ui/picture.ts';
import { saveFile } from '../ui/save-file.ts';

/** @param prints whether the screen prints: a popup is as narrow as a phone and closes when the dialog opens */
export const deviceOf = (prints: boolean) => ({
  /** Version of the extension, for the report of a false alarm. */
  version: runtime.version,
  copy: (text: string): Promise<void> => navigator.clipboard.writeText(text),
  openOptions: (): void => void runtime.openOptions(),
  chooseOutlets: (): void => void tabs.open(runtime.getURL('src/options/index.html#outlets')),
  save: ({ name, type, text }: ExportedFile): void => saveFile(name, new Blob([text], { type })),
  /** A small picture of a finding, as a file. */
  savePicture: (shown: Shown): void =>
    void pictureOf(shown).then((picture) => picture && saveFile('second-source.png', picture)),
  print: prints && 'print' in globalThis ? (): void => window.print() : undefined,
  /** The browser's own search, in a new tab; absent where it lets no extension search, as on a phone. */
  look: search && ((words: string): void => void search?.(words)),
});

export type Device = ReturnType<typeof deviceOf>;
