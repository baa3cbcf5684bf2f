/** All settings and own sources as one file, out and in. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { PartProps } from './data.ts';
import { textOf } from './file-text.ts';
import { FilePick } from './FilePick.tsx';
import { Section } from './Section.tsx';
import { troubleWords } from '../words/trouble-words.ts';
import { useWords } from '../ui/words.ts';

/** Larger than any backup can be: a file beyond it is some other file. */
const largestFile = 64 * 1024 * 1024;

const save = (text: string): void =>
  saveFile('second-source-backup.json', new Blob([text], { type: 'application/json' }));

export function Backup({ actions: { exportAll, importAll } }: PartProps) {
  const t = useWords();
  const [said, setSaid] = useState('');
  const failed = (reason: unknown): void => setSaid(t('backup.failed', { reason: String(reason) }));
  const read = async (file: File): Promise<void> => {
    const text = await textOf(file, largestFile);
    if (text === undefined) return failed(file.name);
    const reason = await importAll(text);
    if (reason === undefined) return setSaid(t('backup.imported'));
    return typeof reason === 'string'
      ? failed(reason)
      : setSaid(troubleWords(t.locale, 'setTrouble', reason));
  };
  return (
    <Section id="backup" title={t('backup.title')} about={t('backup.about')}>
      <div class="row actions">
        <Button onClick={() => void exportAll().then(save, failed)}>{t('backup.export')}</Button>
        <FilePick
          label={t('backup.import')}
          accept=".json,application/json"
          onFile={(file) => void read(file).catch(failed)}
        />
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}
