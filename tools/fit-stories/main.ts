/**
 * Fits the weights of `src/stories/weights.ts` and says how they do on stories that they were not fitted on.
 *
 *   node tools/run.mjs tools/fit-stories/main.ts PAGES-1 ITEMS-1 OTHERS-1 PAGES-2 ITEMS-2 OTHERS-2 …
 *
 * Files of lines. Each three are a part with stories of its own. Pages are {"id","event","story","title","text","published"},
 * items {"id","event","story","outlet","title","summary","published"}: a page should find its event's items; those of another
 * event of its story are neither right nor wrong. Others are items too, of no story or of one that is left out before its
 * pages: whatever real news there is, and near stories (`"near"`: the event before whose pages they are put).
 *
 * A page is seen before its part's items as they were; among those of the others that have a day; on a busy day, where all other
 * stories and the others without a day are moved to the page's own; in both with one report only; and without its story.
 * `--look` reads the weights in place and fits none.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readPage } from '../../src/cli/page.ts';
import { readItems, type SavedDay } from '../../src/stories/day.ts';
import type { Weighed } from '../../src/stories/evidence.ts';
import { weighed } from '../../src/stories/match.ts';
import type { Item } from '../../src/stories/model.ts';
import { storyPage } from '../../src/stories/page.ts';
import { Rarity } from '../../src/stories/rarity.ts';
import { behind, firstBar, itemBar, itemWeights, logOdds, probability } from '../../src/stories/weights.ts';
import { fit, type Sample } from './logistic.ts';

interface Labelled {
  readonly id: string;
  readonly event: string;
  readonly story: string;
  readonly title: string;
  /** Absent where an item is put on the page's own day. */
  readonly published?: string;
}
type ToldItem = Labelled & Item & { readonly near?: string };
type ToldPage = Labelled & { readonly text: string; readonly published: string };
interface Part {
  readonly pages: readonly ToldPage[];
  readonly items: readonly ToldItem[];
  readonly others: readonly ToldItem[];
}
/**
 * How a page is seen, and what such a case weighs. Near stories are hard on purpose: enough of them to be known, not so much
 * that they decide.
 */
const views = {
  'as it was': 1,
  'among many': 1,
  'one among many': 0.3,
  'on a busy day': 0.7,
  'one on a busy day': 0.3,
  'among near stories': 0.1,
  'few, and near stories': 0.1,
};
type View = keyof typeof views;
/** A page before some items: its best, and what each is to it: right, wrong, or of its story. */
interface Case {
  readonly view: View;
  readonly page: ToldPage;
  readonly best: readonly Weighed[];
  readonly right: readonly (boolean | undefined)[];
  /** Its event's items among all; none in a case without its story. */
  readonly wanted: number;
}

/** Candidates of a case that are kept, and those by which an item's weights are fitted. */
const [kept, fittedOn] = [60, 25];
const dayLength = 86_400_000;

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
function groups<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(key(one), [...(found.get(key(one)) ?? []), one]);
  return found;
}
const byDay = (items: readonly ToldItem[]): readonly SavedDay[] =>
  [...groups(items, ({ published = '' }) => published.slice(0, 10))].map(([day, group]) =>
    readItems(day, group),
  );
/** Items for the day before a page, its day and the day after. */
const threeDays = (items: readonly ToldItem[]): readonly SavedDay[] =>
  [-1, 0, 1].map((offset, i) =>
    readItems(
      String(offset),
      items.filter((_, at) => at % 3 === i),
    ),
  );
const onDayOf = (page: ToldPage, days: readonly SavedDay[]): readonly SavedDay[] => {
  const date = (offset: string): string =>
    new Date(Date.parse(page.published.slice(0, 10)) + Number(offset) * dayLength).toISOString().slice(0, 10);
  return days.map((one) => ({ ...one, day: date(one.day) }));
};
/** Items apart by a key, read in. */
const apart = (
  items: readonly ToldItem[],
  key: (item: ToldItem) => string,
  read: typeof byDay,
): ReadonlyMap<string, readonly SavedDay[]> =>
  new Map([...groups(items, key)].map(([name, list]) => [name, read(list)]));

function readPart({ pages, items, others }: Part): Case[] {
  const known = new Map([...items, ...others].map((item) => [item.id, item]));
  const isNear = ({ near }: ToldItem): boolean => near !== undefined;
  const rest = others.filter((item) => !isNear(item));
  const dated = apart(items, ({ story }) => story, byDay);
  const many = apart(
    rest.filter(({ published }) => published),
    ({ story }) => story,
    byDay,
  );
  const moved = apart(
    [...items, ...rest.filter(({ published }) => !published)],
    ({ story }) => story,
    threeDays,
  );
  const near = apart(others.filter(isNear), (item) => item.near ?? '', threeDays);
  return pages.flatMap((page) => {
    const { title, text, published } = page;
    const asked = storyPage(readPage({ title, text, published }).document);
    const look = (view: View, days: readonly SavedDay[], wanted: number): Case => {
      const rarity = new Rarity();
      for (const one of days) rarity.count(one, 1);
      const best = weighed(days, asked, rarity).slice(0, kept);
      const right = best.map(({ item }) => {
        const found = known.get(item.id);
        return found?.event === page.event ? true : found?.story === page.story ? undefined : false;
      });
      return { view, page, best, right, wanted };
    };
    const reports = items.filter(({ event }) => event === page.event);
    const both = (view: View, around: readonly SavedDay[]): readonly Case[] => [
      look(view, [...(dated.get(page.story) ?? []), ...around], reports.length),
      look(view, around, 0),
    ];
    const without = (all: typeof dated): readonly SavedDay[] =>
      [...all].flatMap(([story, days]) => (story === page.story ? [] : days));
    const few = without(dated);
    const among = [...few, ...without(many)];
    const busy = onDayOf(page, without(moved));
    const nearby = onDayOf(page, near.get(page.event) ?? []);
    const one = byDay(reports.slice(0, 1));
    return [
      ...both('as it was', few),
      ...both('among many', among),
      look('one among many', [...one, ...among], 1),
      ...both('on a busy day', busy),
      look('one on a busy day', [...one, ...busy], 1),
      ...(nearby.length ? both('among near stories', [...busy, ...nearby]) : []),
      ...(nearby.length ? both('few, and near stories', [...few, ...nearby]) : []),
    ];
  });
}

const keys = <Name extends string>(of: Readonly<Record<Name, number>>): Name[] => Object.keys(of) as Name[];

/** A case with the odds of other weights, best first. */
function resorted(one: Case, weights: typeof itemWeights): Case {
  const both = one.best
    .map((item, i) => ({
      item: {
        ...item,
        odds: item.odds - logOdds(itemWeights, item.evidence) + logOdds(weights, item.evidence),
      },
      right: one.right[i],
    }))
    .sort((a, b) => b.item.odds - a.item.odds);
  return { ...one, best: both.map(({ item }) => item), right: both.map(({ right }) => right) };
}

const fitItems = (cases: readonly Case[]): typeof itemWeights =>
  fit(
    cases.flatMap((one) =>
      one.best.slice(0, fittedOn).flatMap(({ evidence }, i): Sample<keyof typeof itemWeights>[] => {
        const y = one.right[i];
        return y === undefined ? [] : [{ x: evidence, y, weight: views[one.view] }];
      }),
    ),
    keys(itemWeights),
  );

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What a reader would be shown. */
function report(cases: readonly Case[], weights: typeof itemWeights): string {
  const answers = cases.map((given) => {
    const one = resorted(given, weights);
    const first = one.best[0]?.odds ?? -Infinity;
    const shown = one.best
      .flatMap(({ odds }, i) =>
        first < firstBar || odds - (first - odds) * behind < itemBar ? [] : [{ odds, right: one.right[i] }],
      )
      .slice(0, 5);
    return {
      ...one,
      list: shown.map(({ odds, right }) => ({ score: probability(odds), right })),
    };
  });
  const lists = (view: View): string => {
    const all = answers.filter((one) => one.view === view);
    const [telling, untold] = [all.filter(({ wanted }) => wanted), all.filter(({ wanted }) => !wanted)];
    const list = telling.flatMap((one) => one.list);
    const rights = list.filter(({ right }) => right).length;
    return `  ${view}: found ${percent(telling.filter((one) => one.list.some(({ right }) => right)).length, telling.length)}, among the first five ${percent(rights, sum(telling.map(({ wanted }) => Math.min(5, wanted))))}, another story ${percent(list.filter(({ right }) => right === false).length, list.length)}, alone but shown ${percent(untold.filter((one) => one.list.length).length, untold.length)}`;
  };
  const steps = groups(
    answers.flatMap((one) => one.list),
    ({ score }) => (Math.floor(score * 10) / 10).toFixed(1),
  );
  const byScore = [...steps]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([step, list]) =>
        `${step}: ${percent(list.filter(({ right }) => right).length, list.length)} of ${list.length}`,
    );
  return [...keys(views).map(lists), `  right by score: ${byScore.join(', ')}`].join('\n');
}

const files = process.argv.slice(2).filter((name) => name !== '--look');
if (files.length < 3 || files.length % 3) {
  console.error(
    'usage: node tools/run.mjs tools/fit-stories/main.ts [--look] PAGES ITEMS OTHERS [PAGES ITEMS OTHERS …]',
  );
  process.exit(2);
}
const read: Case[][] = [];
for (let i = 0; i < files.length; i += 3)
  read.push(
    readPart({
      pages: lines(files[i] ?? ''),
      items: lines(files[i + 1] ?? ''),
      others: lines(files[i + 2] ?? ''),
    }),
  );
read.forEach((cases, i) => console.log(`weights in place, part ${i + 1}:\n${report(cases, itemWeights)}`));
if (files.length === process.argv.length - 2) {
  if (read.length > 1)
    read.forEach((cases, i) =>
      console.log(
        `fitted on the others, part ${i + 1}:\n${report(cases, fitItems(read.filter((_, j) => j !== i).flat()))}`,
      ),
    );
  const weights = fitItems(read.flat());
  console.log(`fitted on all:\n${report(read.flat(), weights)}\n${JSON.stringify(weights, null, 2)}`);
}
