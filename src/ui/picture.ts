/** A small picture of one difference, to be passed on where text is not: drawn on a canvas, on this device. */
import type { Finding } from '../engine/model.ts';
import { sentenceOf } from '../report/differences.ts';
import type { Locale } from '../text/locale.ts';
import { sourceName } from '../words/format.ts';
import { aboutSource, tell } from '../words/tell.ts';
import { t } from '../words/i18n.ts';

const width = 720;
const inset = 32;
const leading = 1.4;
/** Lines of one part; what is longer is cut, the whole is in the text. */
const mostLines = 6;
const fonts = 'system-ui, sans-serif';
const quotes = 'Georgia, serif';

interface Part {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  /** Room above, px. */
  readonly above: number;
}

function partsOf({ finding, locale, page }: Shown): readonly Part[] {
  const { heading, line } = tell(locale, finding);
  const [best] = finding.evidence;
  const small = (text: string, above: number): Part => ({
    text,
    font: `17px ${fonts}`,
    size: 17,
    colour: '#50575b',
    above,
  });
  const said = (text: string): Part => ({
    text,
    font: `21px ${quotes}`,
    size: 21,
    colour: '#1e2326',
    above: 4,
  });
  return [
    { text: heading, font: `600 26px ${fonts}`, size: 26, colour: '#9c2f17', above: 0 },
    { text: line, font: `19px ${fonts}`, size: 19, colour: '#1e2326', above: 8 },
    small(page, 24),
    said(sentenceOf(finding)),
    ...(best
      ? [
          small(`${sourceName(locale, best.source)} · ${aboutSource(locale, best.source)}`, 20),
          said(best.quote),
        ]
      : []),
    small(t(locale, 'app.name'), 28),
  ];
}

/** Breaks a text into lines: at spaces, or anywhere in a script without them. */
function linesOf(context: CanvasRenderingContext2D, text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .slice(0, 1_200)
    .split(/(?<=\s)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u)) {
    if (line && context.measureText(line + word).width > width - 2 * inset) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  lines.push(line.trimEnd());
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'] : lines;
}

export interface Shown {
  readonly finding: Finding;
  readonly locale: Locale;
  /** What the page is called. */
  readonly page: string;
}

/** Draws the finding as a PNG; undefined where the browser cannot. */
export function pictureOf(shown: Shown): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(undefined);
  const parts = partsOf(shown).map((part) => {
    context.font = part.font;
    return { ...part, lines: linesOf(context, part.text) };
  });
  const height = parts.reduce(
    (sum, { lines, size, above }) => sum + above + lines.length * size * leading,
    2 * inset,
  );
  canvas.width = width;
  canvas.height = Math.ceil(height);
  context.fillStyle = '#fffefb';
  context.fillRect(0, 0, width, canvas.height);
  context.fillStyle = '#c4472a';
  context.fillRect(0, 0, 8, canvas.height);
  context.textBaseline = 'top';
  let y = inset;
  for (const { lines, font, size, colour, above } of parts) {
    context.font = font;
    context.fillStyle = colour;
    y += above;
    for (const line of lines) {
      context.fillText(line, inset, y);
      y += size * leading;
    }
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}
