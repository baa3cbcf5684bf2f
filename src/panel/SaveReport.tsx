/** The report as a file or on the clipboard, in the form the reader chooses. What was hidden as "not right" stays out. */
import { useState } from 'preact/hooks';
import { type ExportedFile, type ExportFormat, exportReport } from '../report/export/index.ts';
import type { Report } from '../report/report.ts';
import { findingKey, statementsShown } from '../report/differences.ts';
import { Button, Choice, CopyButton, Fold } from '../ui/controls.tsx';
import type { ReportActions } from '../popup/actions.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly report: Report;
  readonly hidden: ReadonlySet<string>;
  readonly actions: ReportActions;
}

const formats: readonly ExportFormat[] = ['markdown', 'html', 'json', 'claim-review'];

function Form({ report, hidden, actions }: Props) {
  const t = useWords();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const made = (): ExportedFile =>
    exportReport(
      {
        ...report,
        findings: report.findings.filter((finding) => !hidden.has(findingKey(finding))),
        statements: statementsShown(report, hidden),
      },
      format,
      t.locale,
    );
  return (
    <>
      <Choice
        label={t('export.format')}
        value={format}
        options={formats.map((one) => [one, t(`export.${one}`)])}
        onChange={setFormat}
      />
      <div class="actions">
        <Button onClick={() => actions.save(made())}>{t('export.save')}</Button>
        <CopyButton key={format} label={t('export.copy')} text={() => made().text} copy={actions.copy} />
        {actions.print && <Button onClick={actions.print}>{t('export.print')}</Button>}
      </div>
      <p class="hint">{t('export.about')}</p>
    </>
  );
}

/** The form, folded. */
export function SaveReport(props: Props) {
  const t = useWords();
  return (
    <Fold summary={<h2>{t('export.title')}</h2>} class="list-fold">
      {() => <Form {...props} />}
    </Fold>
  );
}
