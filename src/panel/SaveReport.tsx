/** The report as a file or on the clipboard, in the form the reader chooses. What was hidden as "not right" stays out. */
import { useState } from 'preact/hooks';
import type { Locale } from '../text/locale.ts';
import { type ExportedFile, type ExportFormat, exportReport } from '../report/export/index.ts';
import type { Report } from '../report/report.ts';
import { findingKey, statementsShown } from '../report/differences.ts';
import { CopyButton, Fold } from '../ui/controls.tsx';
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
  const { save, print } = actions;
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
      <label class="field">
        <span>{t(locale, 'export.format')}</span>
        <select
          value={format}
          onChange={({ currentTarget }) => {
            const chosen = formats.find((known) => known === currentTarget.value);
            if (chosen) setFormat(chosen);
          }}
        >
          {formats.map((known) => (
            <option key={known} value={known}>
              {t(locale, `export.${known}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        {save && (
          <button type="button" class="button" onClick={() => save(made())}>
            {t(locale, 'export.save')}
          </button>
        )}
        <CopyButton
          key={format}
          label={t(locale, 'export.copy')}
          text={() => made().text}
          copy={actions.copy}
          locale={locale}
        />
        {print && (
          <button type="button" class="button" onClick={print}>
            {t(locale, 'export.print')}
          </button>
        )}
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
