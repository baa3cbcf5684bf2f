/** All settings and own sources as one file, out and in. */
import { useRef, useState } from 'preact/hooks';
import { type Locale, t } from '../ui/i18n.ts';
import { saveFile } from '../ui/save-file.ts';
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
  const picker = useRef<HTMLInputElement>(null);
  const failed = (reason: string): void => setSaid(t(locale, 'backup.failed', { reason }));
  const read = async (file: File): Promise<void> => {
    if (file.size > largestFile) return failed(file.name);
    const reason = await importAll(await file.text());
    return reason === undefined ? setSaid(t(locale, 'backup.imported')) : failed(reason);
  };
  return (
    <Section id="backup" title={t(locale, 'backup.title')} about={t(locale, 'backup.about')}>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            exportAll().then(save, (error: unknown) => failed(String(error)));
          }}
        >
          {t(locale, 'backup.export')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t(locale, 'backup.import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={t(locale, 'backup.import')}
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) read(file).catch((error: unknown) => failed(String(error)));
          }}
        />
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}
