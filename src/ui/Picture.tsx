/**
 * A claim's value and the sources' values on one line, where the distance says more than the words do. Only drawn where
 * at least one source stands somewhere else; everything on it is also a sentence for those who do not see it.
 */
import type { Evidence, Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { nameOf, shortDay, shownValue } from './format.ts';
import { t } from '../words/i18n.ts';

interface Point {
  readonly at: number;
  readonly label: string;
  readonly who: string;
  readonly page: boolean;
}

const width = 340;
const inset = 44;
/** Beyond this the points of dates would sit on the same spot: two months and a half. */
const longestSpan = 75;

/** A source that says one value in several sentences is one point. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.source.id} ${one.value}`, one])).values()];
}

function pointsOf(finding: Finding, locale: Locale): Point[] {
  const isDate = finding.slot === 'date';
  const point = (value: string, who: string, page: boolean): Point[] => {
    const shown = shownValue(locale, finding.slot, value);
    const at = isDate ? shown.day : shown.number;
    if (at === undefined) return [];
    return [{ at, label: isDate ? shortDay(locale, at) : shown.text, who, page }];
  };
  return [
    ...point(finding.value, t(locale, 'picture.page'), true),
    ...eachOnce(finding.evidence).flatMap((one) => point(one.value, nameOf(locale, one.source), false)),
  ];
}

/** Whether the picture tells something: the page and a source apart, and near enough to be drawn on one line. */
function worthDrawing(finding: Finding, points: readonly Point[]): boolean {
  const page = points.find((point) => point.page);
  const others = points.filter((point) => !point.page);
  // With one source the two values side by side say as much.
  if (!page || others.length < 2 || !others.some((point) => point.at !== page.at)) return false;
  const all = points.map((point) => point.at);
  const span = Math.max(...all) - Math.min(...all);
  if (finding.slot === 'date') return span <= longestSpan;
  // Figures that differ by orders of magnitude would all but one sit on the same end.
  const [low, high] = [Math.min(...all.map(Math.abs)), Math.max(...all.map(Math.abs))];
  return finding.slot !== 'ordinal' && low * 20 >= high;
}

interface Place {
  readonly x: number;
  readonly label: string;
}

/** One dot for each value, however many sources share it: "4 Mar ×3". */
function places(points: readonly Point[], x: (at: number) => number): Place[] {
  const found = new Map<number, { x: number; label: string; count: number }>();
  for (const point of points) {
    const place = found.get(point.at);
    if (place) place.count += 1;
    else found.set(point.at, { x: x(point.at), label: point.label, count: 1 });
  }
  return [...found.values()]
    .sort((a, b) => a.x - b.x)
    .map((place) => ({
      x: place.x,
      label: place.count > 1 ? `${place.label} ×${place.count}` : place.label,
    }));
}

/** Labels of dots that stand close together become one, so that they do not overprint each other. */
function labels(dots: readonly Place[]): Place[] {
  const out: { xs: number[]; texts: string[] }[] = [];
  for (const dot of dots) {
    const last = out.at(-1);
    if (last && dot.x - (last.xs.at(-1) ?? 0) < 84) {
      last.xs.push(dot.x);
      last.texts.push(dot.label);
    } else out.push({ xs: [dot.x], texts: [dot.label] });
  }
  return out.map(({ xs, texts }) => ({
    x: Math.min(width - 60, Math.max(60, ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2)),
    label: texts.length > 2 ? `${texts[0]} – ${texts.at(-1)}` : texts.join(' · '),
  }));
}

/** The picture, or nothing where words alone are clearer. */
export function Picture({ finding, locale }: { readonly finding: Finding; readonly locale: Locale }) {
  const points = pointsOf(finding, locale);
  if (!worthDrawing(finding, points)) return null;
  const all = points.map((point) => point.at);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (at: number): number => inset + ((at - low) / (high - low)) * (width - 2 * inset);
  const dots = places(
    points.filter((point) => !point.page),
    x,
  );
  const isDate = finding.slot === 'date';
  const title = t(locale, isDate ? 'picture.dates' : 'picture.numbers');
  const words = points.map((point) =>
    point.page
      ? t(locale, 'picture.pagePoint', { value: point.label })
      : t(locale, 'picture.sourcePoint', { source: point.who, value: point.label }),
  );
  const days =
    isDate && high - low <= 31 ? Array.from({ length: high - low + 1 }, (_, index) => low + index) : [];
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} 72`}
      role="img"
      aria-label={`${title}. ${words.join(' ')}`}
      focusable="false"
    >
      <line class="picture-line" x1={inset - 24} x2={width - inset + 24} y1="36" y2="36" />
      {days.map((day) => (
        <line key={day} class="picture-tick" x1={x(day)} x2={x(day)} y1="33" y2="39" />
      ))}
      {dots.map((dot) => (
        <circle key={dot.x} class="picture-source" cx={dot.x} cy="36" r="6" />
      ))}
      {labels(dots).map((label) => (
        <text key={label.x} x={label.x} y="62" text-anchor="middle">
          {label.label}
        </text>
      ))}
      {places(
        points.filter((point) => point.page),
        x,
      ).map((place) => (
        <g key="page" class="picture-page">
          <path d={`M${place.x} 27l9 9-9 9-9-9z`} />
          <text x={place.x} y="18" text-anchor="middle">
            {place.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
