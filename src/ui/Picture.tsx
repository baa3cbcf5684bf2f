/**
 * A claim's value and the sources' values on one line, where the distance says more than the words do. Only drawn where
 * at least one source stands somewhere else; everything on it is also a sentence for those who do not see it.
 */
import type { Finding, Locale } from '../engine/model.ts';
import { nameOf, shortDay, shownValue } from './format.ts';
import { t } from './i18n.ts';

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
    ...finding.evidence.flatMap((one) => point(one.value, nameOf(locale, one.source), false)),
  ];
}

/** Whether the picture tells something: the page and a source apart, and near enough to be drawn on one line. */
function worthDrawing(finding: Finding, points: readonly Point[]): boolean {
  const page = points.find((point) => point.page);
  const others = points.filter((point) => !point.page);
  if (!page || !others.some((point) => point.at !== page.at)) return false;
  const all = points.map((point) => point.at);
  const span = Math.max(...all) - Math.min(...all);
  if (finding.slot === 'date') return span <= longestSpan;
  // Figures that differ by orders of magnitude would all but one sit on the same end.
  const [low, high] = [Math.min(...all.map(Math.abs)), Math.max(...all.map(Math.abs))];
  return finding.slot !== 'ordinal' && low * 20 >= high;
}

/** One label for each place on the line, however many sources share it. */
function places(points: readonly Point[], page: boolean): { at: number; label: string; count: number }[] {
  const found = new Map<number, { at: number; label: string; count: number }>();
  for (const point of points.filter((one) => one.page === page)) {
    const place = found.get(point.at);
    if (place) place.count += 1;
    else found.set(point.at, { at: point.at, label: point.label, count: 1 });
  }
  return [...found.values()].sort((a, b) => a.at - b.at).slice(0, 4);
}

/** The picture, or nothing where words alone are clearer. */
export function Picture({ finding, locale }: { readonly finding: Finding; readonly locale: Locale }) {
  const points = pointsOf(finding, locale);
  if (!worthDrawing(finding, points)) return null;
  const all = points.map((point) => point.at);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (at: number): number => inset + ((at - low) / (high - low)) * (width - 2 * inset);
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
      {places(points, true).map((place) => (
        <g key="page" class="picture-page">
          <path d={`M${x(place.at)} 27l9 9-9 9-9-9z`} />
          <text x={x(place.at)} y="18" text-anchor="middle">
            {place.label}
          </text>
        </g>
      ))}
      {places(points, false).map((place) => (
        <g key={place.at} class="picture-source">
          <circle cx={x(place.at)} cy="36" r="6" />
          <text x={x(place.at)} y="62" text-anchor="middle">
            {place.count > 1 ? `${place.label} ×${place.count}` : place.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
