/** All settings and own sources as one file, out and in. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { saveFile } from '../ui/save-file.ts';
import { type PartProps, textOf } from './controller.ts';
import { FilePick, Section } from './Section.tsx';
import { troubleWords } from '../words/trouble-words.ts';
import { language, t } from '../ui/words.ts';

/** Larger than any backup can be: a file beyond it is some other file. */
const largestFile = 64 * 1024 * 1024;

const save = (text: string): void =>
  saveFile('second-source-backup.json', new Blob([text], { type: 'application/json' }));

export function Backup({ actions: { exportAll, importAll } }: PartProps) {
  const [said, setSaid] = useState('');
  const failed = (): void => setSaid(t('fetch.failed'));
  const read = async (file: File): Promise<void> => {
    const text = await textOf(file, largestFile);
    const trouble =
      text === undefined ? { code: 'no-backup' as const, detail: file.name } : await importAll(text);
    setSaid(trouble ? troubleWords(language(), 'setTrouble', trouble) : t('backup.imported'));
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
