/**
 * Fits the weights of `src/stories/weights.ts` and says how they do on stories that they were not fitted on.
 *
 *   node tools/run.mjs tools/fit-stories/main.ts PAGES-1.jsonl ITEMS-1.jsonl PAGES-2.jsonl ITEMS-2.jsonl …
 *
 * Each pair is a part with stories of its own. Pages are {"id","event","story","title","text","published"}, items
 * {"id","event","story","outlet","title","summary","published"}: a page should find its event's items; those of another event
 * of its story are neither right nor wrong. Candidates are chosen by the weights in place: run it again after they changed. First the weights of an item by itself, against the part's other items; then, with
 * odds that come from stories left out, those of the best together, among 20,000 made-up items too.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readPage } from '../../src/cli/page.ts';
import { agreement, probability, told } from '../../src/stories/agreement.ts';
import { readItems, type SavedDay } from '../../src/stories/day.ts';
import type { Weighed } from '../../src/stories/evidence.ts';
import { bars, weighed } from '../../src/stories/match.ts';
import type { StoryPage } from '../../src/stories/model.ts';
import { storyPage } from '../../src/stories/page.ts';
import { Rarity } from '../../src/stories/rarity.ts';
import { agreementWeights, itemWeights, logOdds, toldWeights } from '../../src/stories/weights.ts';
import { busyDay, type Kind, type ToldItem } from './busy-day.ts';
import { fit, type Sample } from './logistic.ts';

interface ToldPage {
  readonly id: string;
  readonly event: string;
  readonly story: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
}
interface Part {
  readonly pages: readonly ToldPage[];
  readonly items: readonly ToldItem[];
}
/** A page before some items: its best candidates, and what each is to it. */
interface Case {
  readonly page: ToldPage;
  readonly best: readonly Weighed[];
  readonly right: readonly boolean[];
  /** Another event of the page's story. */
  readonly near: readonly boolean[];
  readonly kind: readonly (Kind | undefined)[];
  /** Its event's items among all. */
  readonly wanted: number;
}

const mixSize = 20_000;
const nearStories = 24;
const folds = 5;
/** Among made-up items an item by itself is seen with others of its kind: enough to know them, not so much that they decide. */
const weightOfMixed = 0.2;

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

type AnyItem = Pick<ToldItem, 'id' | 'outlet' | 'title' | 'summary' | 'published'> & {
  readonly event?: string;
  readonly story?: string;
  readonly kind?: Kind;
};

function indexed(items: readonly AnyItem[]): { days: readonly SavedDay[]; rarity: Rarity } {
  const byDay = new Map<string, AnyItem[]>();
  for (const item of items) {
    const key = item.published.slice(0, 10);
    byDay.set(key, [...(byDay.get(key) ?? []), item]);
  }
  const days = [...byDay].map(([key, group]) => readItems(key, group));
  const rarity = new Rarity();
  for (const one of days) rarity.count(one, 1);
  return { days, rarity };
}

const asked = new Map<ToldPage, StoryPage>();
function ask(page: ToldPage): StoryPage {
  const { title, text, published } = page;
  const before = asked.get(page) ?? storyPage(readPage({ title, text, published }).document);
  asked.set(page, before);
  return before;
}

function cases(pages: readonly ToldPage[], items: readonly AnyItem[]): Case[] {
  const { days, rarity } = indexed(items);
  const byId = new Map(items.map((item) => [item.id, item]));
  return pages.map((page) => {
    const best = weighed(days, ask(page), rarity);
    const known = best.map(({ item }) => byId.get(item.id));
    return {
      page,
      best,
      right: known.map((item) => item?.event === page.event),
      near: known.map((item) => item?.event !== page.event && item?.story === page.story),
      kind: known.map((item) => item?.kind),
      wanted: items.filter(({ event }) => event === page.event).length,
    };
  });
}

interface Weights {
  readonly item: typeof itemWeights;
  readonly told: typeof toldWeights;
  readonly agreement: typeof agreementWeights;
}

const keys = <Name extends string>(of: Readonly<Record<Name, number>>): Name[] => Object.keys(of) as Name[];
const again = (best: readonly Weighed[], weights: typeof itemWeights): Weighed[] =>
  best.map((one) => ({ ...one, odds: logOdds(weights, one.evidence) }));

/** A case with the odds of other weights, best first. */
function resorted(one: Case, weights: typeof itemWeights): Case {
  const best = again(one.best, weights);
  const order = best.map((_, i) => i).sort((a, b) => (best[b]?.odds ?? 0) - (best[a]?.odds ?? 0));
  const by = <T>(all: readonly T[]): T[] => order.map((i) => all[i] as T);
  return { ...one, best: by(best), right: by(one.right), near: by(one.near), kind: by(one.kind) };
}

const samplesOf = <Name extends string>(
  { right, near }: Case,
  x: readonly Readonly<Record<Name, number>>[],
): Sample<Name>[] =>
  x.flatMap((values, i) => (near[i] ? [] : [{ x: values, y: right[i] ?? false, weight: 1 }]));

const evidenceOf = (one: Case): Sample<keyof typeof itemWeights>[] =>
  samplesOf(
    one,
    one.best.map(({ evidence }) => evidence),
  );

const fitItems = (plain: readonly Case[], mixed: readonly Case[]): typeof itemWeights =>
  fit(
    [
      ...plain.flatMap(evidenceOf),
      ...mixed.flatMap(evidenceOf).map((sample) => ({ ...sample, weight: sample.weight * weightOfMixed })),
    ],
    keys(itemWeights),
  );

/** A case whose story nobody tells. */
function untold(one: Case): Case {
  const rest = one.best.flatMap((_, i) => (one.right[i] || one.near[i] ? [] : [i]));
  const by = <T>(all: readonly T[]): T[] => rest.map((i) => all[i] as T);
  return {
    ...one,
    best: by(one.best),
    right: by(one.right),
    near: by(one.near),
    kind: by(one.kind),
    wanted: 0,
  };
}

interface Read {
  readonly own: Case[];
  readonly mixed: Case[];
  /** Pages before their part without their story. */
  readonly none: Case[];
}

function readPart({ pages, items }: Part, seed: number): Read {
  const mix = busyDay(items, mixSize, nearStories, seed);
  return {
    own: cases(pages, items),
    mixed: cases(pages, [...items, ...mix]),
    none: [...new Set(pages.map(({ story }) => story))].flatMap((story) =>
      cases(
        pages.filter((page) => page.story === story),
        items.filter((item) => item.story !== story),
      ),
    ),
  };
}

function fitAll(parts: readonly Read[]): Weights {
  const [own, mixed, none] = [
    parts.flatMap((part) => part.own),
    parts.flatMap((part) => part.mixed),
    parts.flatMap((part) => part.none),
  ];
  const alone = [...own, ...none];
  const stories = [...new Set(alone.map(({ page }) => page.story))];
  const foldOf = new Map(stories.map((story, i) => [story, i % folds]));
  const without = Array.from({ length: folds }, (_, fold) =>
    fitItems(
      ...([alone, mixed].map((all) => all.filter(({ page }) => foldOf.get(page.story) !== fold)) as [
        Case[],
        Case[],
      ]),
    ),
  );
  const unseen = (one: Case): Case => resorted(one, without[foldOf.get(one.page.story) ?? 0] ?? itemWeights);
  const [ownUnseen, mixedUnseen, noneUnseen] = [own.map(unseen), mixed.map(unseen), none.map(unseen)];
  const together = [...ownUnseen, ...mixedUnseen];
  const untoldUnseen = [...noneUnseen, ...mixedUnseen.map(untold)];
  return {
    item: fitItems(alone, mixed),
    told: fit(
      [...together.map((one) => [one, true] as const), ...untoldUnseen.map((one) => [one, false] as const)]
        .filter(([{ best }]) => best.length)
        .map(([{ best }, y]) => ({ x: told(best), y, weight: 1 })),
      keys(toldWeights),
    ),
    agreement: fit(
      together.flatMap((one) => samplesOf(one, agreement(one.best))),
      keys(agreementWeights),
    ),
  };
}

/** What would be shown of a case: its place among the candidates, and its score. */
function shown(one: Case, weights: Weights, from = bars.item): { i: number; score: number }[] {
  if (!one.best.length) return [];
  const anybody = logOdds(weights.told, told(one.best));
  if (anybody < bars.told) return [];
  return agreement(one.best)
    .map((evidence, i) => ({ i, odds: logOdds(weights.agreement, evidence) }))
    .filter(({ i, odds }) => odds >= from && one.kind[i] !== 'person')
    .sort((a, b) => b.odds - a.odds)
    .map(({ i, odds }) => ({ i, score: probability(odds) * probability(anybody) }))
    .slice(0, 5);
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

class Tally {
  pages = 0;
  found = 0;
  reports = 0;
  wanted = 0;
  list = 0;
  wrong = 0;
  alone = 0;
  aloneShown = 0;
  readonly byScore = new Map<number, { all: number; right: number }>();

  add(own: readonly Case[], other: readonly Case[], weights: Weights): void {
    for (const given of own) {
      const one = resorted(given, weights.item);
      const list = shown(one, weights);
      this.pages += 1;
      this.found += Number(list.some(({ i }) => one.right[i]));
      this.reports += list.filter(({ i }) => one.right[i]).length;
      this.wanted += Math.min(5, one.wanted);
      this.list += list.length;
      this.wrong += list.filter(({ i }) => !one.right[i] && !one.near[i]).length;
      for (const { i, score } of shown(one, weights, -2)) {
        if (one.near[i]) continue;
        const step = this.byScore.get(Math.floor(score * 10)) ?? { all: 0, right: 0 };
        step.all += 1;
        step.right += Number(one.right[i]);
        this.byScore.set(Math.floor(score * 10), step);
      }
    }
    this.alone += other.length;
    this.aloneShown += other.filter((one) => shown(resorted(one, weights.item), weights).length).length;
  }

  get line(): string {
    return `found ${percent(this.found, this.pages)}, among the first five ${percent(this.reports, this.wanted)}, another story ${percent(this.wrong, this.list)}, alone but shown ${percent(this.aloneShown, this.alone)}`;
  }
}

const files = process.argv.slice(2);
if (files.length < 4 || files.length % 2) {
  console.error(
    'usage: node tools/run.mjs tools/fit-stories/main.ts PAGES-1.jsonl ITEMS-1.jsonl PAGES-2.jsonl ITEMS-2.jsonl …',
  );
  process.exit(2);
}
const parts: Part[] = [];
for (let i = 0; i < files.length; i += 2)
  parts.push({ pages: lines(files[i] ?? ''), items: lines(files[i + 1] ?? '') });
const read = parts.map((part, i) => readPart(part, i + 1));
/** Each part's pages before the items of the next, and among made-up ones of these. */
const apart = parts.map(({ pages }, i) => {
  const items = parts[(i + 1) % parts.length]?.items ?? [];
  return {
    plain: cases(pages, items),
    mixed: cases(pages, [...items, ...busyDay(items, mixSize, nearStories, i + 11)]),
  };
});

const [plain, mixed] = [new Tally(), new Tally()];
parts.forEach((_, i) => {
  const weights = fitAll(read.filter((__, j) => j !== i));
  const [one, among] = [new Tally(), new Tally()];
  for (const tally of [one, plain]) tally.add(read[i]?.own ?? [], apart[i]?.plain ?? [], weights);
  for (const tally of [among, mixed])
    tally.add(
      read[i]?.mixed ?? [],
      [...(apart[i]?.mixed ?? []), ...(read[i]?.mixed ?? []).map(untold)],
      weights,
    );
  console.log(
    `fitted on the others, read on part ${i + 1}: ${one.line}\n  among ${mixSize} made up: ${among.line}`,
  );
});
console.log(`all parts: ${plain.line}\n  among ${mixSize} made up: ${mixed.line}`);
for (const [name, tally] of [
  ['plain', plain],
  ['among made up', mixed],
] as const)
  console.log(
    `${name}, share that is right by score: ${[...tally.byScore]
      .sort(([a], [b]) => a - b)
      .map(([step, { all, right }]) => `${step / 10}: ${percent(right, all)} of ${all}`)
      .join(', ')}`,
  );

const weights = fitAll(read);
const [plainAll, mixedAll] = [new Tally(), new Tally()];
parts.forEach((_, i) => {
  plainAll.add(read[i]?.own ?? [], apart[i]?.plain ?? [], weights);
  mixedAll.add(
    read[i]?.mixed ?? [],
    [...(apart[i]?.mixed ?? []), ...(read[i]?.mixed ?? []).map(untold)],
    weights,
  );
});
console.log(`fitted on all parts: ${plainAll.line}\n  among ${mixSize} made up: ${mixedAll.line}`);
console.log(JSON.stringify(weights, null, 2));
