/**
 * One finding to share: both quotations, the source, its day, and a link that opens the page at the passage; or a report to
 * the developers that it is wrong.
 */
import type { Finding } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import { nameOf, sourceName } from '../../words/format.ts';
import { colon, t } from '../../words/i18n.ts';
import { aboutSource, tell } from '../../words/tell.ts';
import { sentenceOf } from '../differences.ts';
import type { Report } from '../report.ts';
import { cleanAddress, webUrl } from '../../text/links.ts';
import { said } from './outline.ts';

/** Words at each end of a long passage that name it. */
const ends = 5;

/** A text directive takes no bare comma, hyphen or ampersand, which `encodeURIComponent` partly leaves. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The page's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) that leads to a passage.
 * @returns undefined if the address is none of http(s)
 */
export function linkTo(address: string | undefined, passage: string): string | undefined {
  const url = cleanAddress(address);
  if (url === undefined) return undefined;
  const words = passage.trim().split(/\s{1,100}/);
  const directive =
    words.length > 2 * ends
      ? `${encoded(words.slice(0, ends).join(' '))},${encoded(words.slice(-ends).join(' '))}`
      : encoded(words.join(' '));
  return `${url}#:~:text=${directive}`;
}

/** The passage without the marks of a cut. */
const whole = (text: string): string => text.replace(/^…|…$/g, '').trim();

/** The finding as plain text, in the language asked for. */
export function toText(finding: Finding, { document }: Report, locale: Locale): string {
  const is = colon(locale);
  const sentence = sentenceOf(finding);
  const page = linkTo(document.url, whole(sentence));
  return [
    `${document.publisher ?? document.title ?? t(locale, 'side.page')}${is}${t(locale, 'export.quoted', { words: sentence })}`,
    ...(page === undefined ? [] : [page]),
    ...finding.evidence.slice(0, 1).flatMap((one) => {
      const link = cleanAddress(one.source.url);
      const name = `${sourceName(locale, one.source)} (${aboutSource(locale, one.source)})`;
      return ['', `${name}${is}${said(locale, one)}`, ...(link === undefined ? [] : [link])];
    }),
    '',
    t(locale, 'export.footer'),
  ].join('\n');
}

/**
 * The report of a false alarm that a reader can read, change and copy, in the reader's language. It holds only what the
 * reader sees in it.
 */
export function complaintAbout(finding: Finding, report: Report, locale: Locale, version = ''): string {
  const { quote, verdict, slot, rule, evidence } = finding;
  const is = colon(locale);
  const page = webUrl(report.document.url);
  return [
    t(locale, 'complaint.title'),
    '',
    // Without what may identify a reader: user name, query and fragment.
    `${t(locale, 'export.page')}${is}${page ? page.origin + page.pathname : '—'}`,
    `${t(locale, `verdict.${verdict}`)} (${t(locale, `slot.${slot}`)})${is}${t(locale, 'export.quoted', { words: quote })}`,
    tell(locale, finding).line,
    ...evidence.map((one) => `${nameOf(locale, one.source)}${is}${said(locale, one)}`),
    `${t(locale, 'export.rule')}${is}${rule}`,
    t(locale, 'about.version', { version }),
    '',
    t(locale, 'complaint.reason'),
    '',
  ].join('\n');
}
