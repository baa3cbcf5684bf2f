/** All settings and own sources as one file, out and in. */
import { useState } from 'preact/hooks';
import { type Locale, t } from '../ui/i18n.ts';
import { saveFile } from '../ui/save-file.ts';
import { textOf } from './file-text.ts';
import { FilePick } from './FilePick.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly exportAll: () => Promise<string>;
  readonly importAll: (text: string) => Promise<string | undefined>;
  readonly locale: Locale;
}

/** Larger than any backup can be: a file beyond it is some other file. */
const largestFile = 64 * 1024 * 1024;

const save = (text: string): void => saveFile('second-source-backup.json', 'application/json', text);

export function Backup({ exportAll, importAll, locale }: Props) {
  const [said, setSaid] = useState('');
  const failed = (reason: string): void => setSaid(t(locale, 'backup.failed', { reason }));
  const read = async (file: File): Promise<void> => {
    const text = await textOf(file, largestFile);
    if (text === undefined) return failed(file.name);
    const reason = await importAll(text);
    return reason === undefined ? setSaid(t(locale, 'backup.imported')) : failed(reason);
  };
  return (
    <Section id="backup" title={t(locale, 'backup.title')} about={t(locale, 'backup.about')}>
      <FilePick
        label={t(locale, 'backup.import')}
        accept=".json,application/json"
        onFile={(file) => {
          read(file).catch((error: unknown) => failed(String(error)));
        }}
      >
        <button
          type="button"
          class="button"
          onClick={() => {
            exportAll().then(save, (error: unknown) => failed(String(error)));
          }}
        >
          {t(locale, 'backup.export')}
        </button>
      </FilePick>
      <p role="status">{said}</p>
    </Section>
  );
}
