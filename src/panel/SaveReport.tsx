/** The report as a file or on the clipboard, in the form the reader chooses. What was hidden as "not right" stays out. */
import { useState } from 'preact/hooks';
import type { Locale } from '../text/locale.ts';
import { type ExportedFile, type ExportFormat, exportReport } from '../report/export/index.ts';
import type { Report } from '../report/report.ts';
import { findingKey, statementsShown } from '../report/differences.ts';
import { Button, Choice, CopyButton, Fold } from '../ui/controls.tsx';
import { t } from '../words/i18n.ts';
import type { ReportActions } from '../popup/actions.ts';

interface Props {
  readonly report: Report;
  readonly hidden: ReadonlySet<string>;
  readonly locale: Locale;
  readonly actions: ReportActions;
}

const formats: readonly ExportFormat[] = ['markdown', 'html', 'json', 'claim-review'];

function Form({ report, hidden, locale, actions }: Props) {
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const made = (): ExportedFile =>
    exportReport(
      {
        ...report,
        findings: report.findings.filter((finding) => !hidden.has(findingKey(finding))),
        statements: statementsShown(report, hidden),
      },
      format,
      locale,
    );
  return (
    <>
      <Choice
        label={t(locale, 'export.format')}
        value={format}
        options={formats.map((one) => [one, t(locale, `export.${one}`)])}
        onChange={setFormat}
      />
      <div class="actions">
        <Button onClick={() => actions.save(made())}>{t(locale, 'export.save')}</Button>
        <CopyButton
          key={format}
          label={t(locale, 'export.copy')}
          text={() => made().text}
          copy={actions.copy}
          locale={locale}
        />
        {actions.print && <Button onClick={actions.print}>{t(locale, 'export.print')}</Button>}
      </div>
      <p class="hint">{t(locale, 'export.about')}</p>
    </>
  );
}

/** The form, folded. */
export function SaveReport(props: Props) {
  return (
    <Fold summary={<h2>{t(props.locale, 'export.title')}</h2>} class="list-fold">
      {() => <Form {...props} />}
    </Fold>
  );
}
