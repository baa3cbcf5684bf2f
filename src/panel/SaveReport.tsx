/** The report as a file or on the clipboard, in the form the reader chooses. What was hidden as "not right" stays out. */
import { useState } from 'preact/hooks';
import { type ExportedFile, type ExportFormat, exportReport, formats } from '../report/export/index.ts';
import { findingKey, shownOf } from '../report/differences.ts';
import { Button, Choice, CopyButton, Fold } from '../ui/controls.tsx';
import type { BelowProps } from '../popup/controller.ts';
import { language, t } from '../ui/words.ts';

export function SaveReport({ state: { report, hidden }, actions }: BelowProps) {
  const away = new Set(hidden);
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const made = (): ExportedFile =>
    exportReport(
      {
        ...report,
        findings: report.findings.filter((finding) => !away.has(findingKey(finding))),
        statements: shownOf(report, hidden).statements,
      },
      format,
      language(),
    );
  return (
    <Fold summary={<h2>{t('export.title')}</h2>} class="list-fold">
      {() => (
        <>
          <Choice label={t('export.format')} value={format} options={formats} onChange={setFormat} />
          <div class="row actions">
            <Button onClick={() => actions.save(made())}>{t('export.save')}</Button>
            <CopyButton key={format} kind="" act={() => actions.copy(made().text)}>
              {t('export.copy')}
            </CopyButton>
            {actions.print && <Button onClick={actions.print}>{t('export.print')}</Button>}
          </div>
          <p class="hint">{t('export.about')}</p>
        </>
      )}
    </Fold>
  );
}
