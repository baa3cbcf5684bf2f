/**
 * Fits the weights of `src/stories/weights.ts` and says how they do on stories that they were not fitted on.
 *
 *   node tools/run.mjs tools/fit-stories/main.ts [--look] PAGES-1 ITEMS-1 OTHERS-1 PAGES-2 ITEMS-2 OTHERS-2 …
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
import { fitAlike } from '../logistic.ts';

interface Labelled extends Item {
  readonly event: string;
  readonly story: string;
  readonly near?: string;
}
type ToldPage = Omit<Labelled, 'published'> & { readonly text: string; readonly published: string };
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
/** A page before some items: its best, each right, wrong or of its story; and how many of its event there are. */
interface Case {
  readonly view: View;
  readonly best: readonly (Weighed & { readonly right: boolean | undefined })[];
  readonly wanted: number;
}

/** Candidates of a case that are kept, and those by which an item's weights are fitted. */
const [kept, fittedOn] = [60, 25];
/** Penalty on the squares of weights: enough that no two like columns run apart. */
const penalty = 3.3;
const dayLength = 86_400_000;

const lines = <T>(file = ''): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
function groups<T>(all: readonly T[], key: (one: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(key(one), [...(found.get(key(one)) ?? []), one]);
  return [...found];
}
const byDay = (items: readonly Item[]): SavedDay[] =>
  groups(items, ({ published = '' }) => published.slice(0, 10)).map(([day, group]) => readItems(day, group));
/** Items for the day before a page, its day and the day after. */
const threeDays = (items: readonly Item[]): SavedDay[] =>
  ['-1', '0', '1'].map((offset, i) =>
    readItems(
      offset,
      items.filter((_, at) => at % 3 === i),
    ),
  );
const onDayOf = ({ published }: ToldPage, days: readonly SavedDay[]): SavedDay[] =>
  days.map((one) => {
    const time = Date.parse(published.slice(0, 10)) + Number(one.day) * dayLength;
    return { ...one, day: new Date(time).toISOString().slice(0, 10) };
  });

function readPart([pagesFile, itemsFile, othersFile]: readonly string[]): Case[] {
  const items = lines<Labelled>(itemsFile);
  const others = lines<Labelled>(othersFile);
  const known = new Map([...items, ...others].map((item) => [item.id, item]));
  const rest = others.filter(({ near }) => near === undefined);
  const apart = (list: readonly Labelled[], read: typeof byDay) =>
    groups(list, ({ story }) => story).map(([story, group]) => ({ story, days: read(group) }));
  const dated = apart(items, byDay);
  const many = apart(
    rest.filter(({ published }) => published),
    byDay,
  );
  const moved = apart([...items, ...rest.filter(({ published }) => !published)], threeDays);
  return lines<ToldPage>(pagesFile).flatMap((page) => {
    const asked = storyPage(readPage(page).document);
    const look = (view: View, days: readonly SavedDay[], wanted = 0): Case => {
      const rarity = new Rarity();
      for (const one of days) rarity.count(one, 1);
      const best = weighed(days, asked, rarity).slice(0, kept);
      const rightOf = ({ item }: Weighed): boolean | undefined => {
        const found = known.get(item.id);
        return found?.event === page.event || (found?.story === page.story ? undefined : false);
      };
      return { view, best: best.map((one) => ({ ...one, right: rightOf(one) })), wanted };
    };
    const without = (all: typeof dated) =>
      all.flatMap(({ story, days }) => (story === page.story ? [] : days));
    const own = dated.find(({ story }) => story === page.story)?.days ?? [];
    const reports = items.filter(({ event }) => event === page.event);
    const both = (view: View, around: readonly SavedDay[]): Case[] => [
      look(view, [...own, ...around], reports.length),
      look(view, around),
    ];
    const few = without(dated);
    const among = [...few, ...without(many)];
    const busy = onDayOf(page, without(moved));
    const near = others.filter((other) => other.near === page.event);
    const nearby = near.length ? onDayOf(page, threeDays(near)) : [];
    const one = byDay(reports.slice(0, 1));
    return [
      ...both('as it was', few),
      ...both('among many', among),
      look('one among many', [...one, ...among], 1),
      ...both('on a busy day', busy),
      look('one on a busy day', [...one, ...busy], 1),
      ...(near.length ? both('among near stories', [...busy, ...nearby]) : []),
      ...(near.length ? both('few, and near stories', [...few, ...nearby]) : []),
    ];
  });
}

type Weights = typeof itemWeights;
const names = Object.keys(itemWeights) as (keyof Weights)[];
function fitItems(cases: readonly Case[]): Weights {
  const examples = cases.flatMap(({ view, best }) =>
    best
      .slice(0, fittedOn)
      .flatMap(({ evidence, right: is }) =>
        is === undefined ? [] : [{ signs: names.map((name) => evidence[name]), is, weight: views[view] }],
      ),
  );
  const weights = fitAlike(examples, penalty).map((weight, i) => [names[i], Number(weight.toFixed(3))]);
  return Object.fromEntries(weights) as Weights;
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** What a reader would be shown. */
function report(cases: readonly Case[], weights: Weights): string {
  const answers = cases.map(({ view, best, wanted }) => {
    const all = best
      .map(({ odds, evidence, right }) => ({
        odds: odds - logOdds(itemWeights, evidence) + logOdds(weights, evidence),
        right,
      }))
      .sort((a, b) => b.odds - a.odds);
    const first = all[0]?.odds ?? -Infinity;
    const shown = all.filter(({ odds }) => first >= firstBar && odds - (first - odds) * behind >= itemBar);
    return { view, wanted, list: shown.slice(0, 5) };
  });
  const rights = (list: readonly { readonly right: unknown }[]): number =>
    list.filter(({ right }) => right).length;
  const told = (Object.keys(views) as View[]).map((view) => {
    const all = answers.filter((one) => one.view === view);
    const [telling, untold] = [all.filter(({ wanted }) => wanted), all.filter(({ wanted }) => !wanted)];
    const list = telling.flatMap((one) => one.list);
    const wanted = telling.reduce((sum, one) => sum + Math.min(5, one.wanted), 0);
    const found = telling.filter((one) => rights(one.list)).length;
    const wrong = list.filter(({ right }) => right === false).length;
    const alone = untold.filter((one) => one.list.length).length;
    return `  ${view}: found ${share(found, telling.length)}, among the first five ${share(rights(list), wanted)}, another story ${share(wrong, list.length)}, alone but shown ${share(alone, untold.length)}`;
  });
  const shown = answers.flatMap(({ list }) => list);
  const steps = groups(shown, ({ odds }) => (Math.floor(probability(odds) * 10) / 10).toFixed(1))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([step, list]) => `${step}: ${share(rights(list), list.length)} of ${list.length}`);
  return [...told, `  right by score: ${steps.join(', ')}`].join('\n');
}

const files = process.argv.slice(2).filter((name) => name !== '--look');
if (files.length < 3 || files.length % 3) {
  console.error(
    'usage: node tools/run.mjs tools/fit-stories/main.ts [--look] PAGES ITEMS OTHERS [PAGES ITEMS OTHERS …]',
  );
  process.exit(2);
}
const parts = files.flatMap((_, i) => (i % 3 ? [] : [readPart(files.slice(i, i + 3))]));
const tell = (what: string, cases: readonly Case[], weights: Weights): void =>
  console.log(`${what}:\n${report(cases, weights)}`);
parts.forEach((cases, i) => tell(`weights in place, part ${i + 1}`, cases, itemWeights));
if (!process.argv.includes('--look')) {
  if (parts.length > 1)
    for (const [i, cases] of parts.entries())
      tell(`fitted on the others, part ${i + 1}`, cases, fitItems(parts.filter((_, j) => j !== i).flat()));
  const weights = fitItems(parts.flat());
  tell('fitted on all', parts.flat(), weights);
  console.log(JSON.stringify(weights, null, 2));
}
