/** A small picture of one difference, to be passed on where text is not: drawn on a canvas, on this device. */
import type { Evidence, Finding } from '../engine/model.ts';
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
const plain = 'system-ui, sans-serif';
const ink = '#1e2326';
/** Each size of letters, px, with its colour and font. */
const heading = { size: 26, colour: '#9c2f17', font: `600 26px ${plain}` };
const telling = { size: 19, colour: ink, font: `19px ${plain}` };
const label = { size: 17, colour: '#50575b', font: `17px ${plain}` };
const quoted = { size: 21, colour: ink, font: '21px Georgia, serif' };

/** What stands in it, with the room above each, px. */
function partsOf({ finding, locale, page }: Shown) {
  const told = tell(locale, finding);
  const said = ({ source, quote }: Evidence) => [
    { ...label, above: 20, text: `${sourceName(locale, source)} · ${aboutSource(locale, source)}` },
    { ...quoted, above: 4, text: quote },
  ];
  return [
    { ...heading, above: 0, text: told.heading },
    { ...telling, above: 8, text: told.line },
    { ...label, above: 24, text: page },
    { ...quoted, above: 4, text: sentenceOf(finding) },
    ...finding.evidence.slice(0, 1).flatMap(said),
    { ...label, above: 28, text: t(locale, 'app.name') },
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

/** Draws the finding as a PNG; undefined if the browser cannot. */
export function pictureOf(shown: Shown): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(undefined);
  const parts = partsOf(shown).map((one) => {
    context.font = one.font;
    return { ...one, lines: linesOf(context, one.text) };
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
