/**
 * What pages with an AI notice said when the reader first opened them, so that a page that changes its story can be told.
 * Kept on the device alone, bounded in number and time; addresses and sentences only as fingerprints.
 */
import { createQueue } from '../browser/in-turn.ts';
import type { StoragePort } from '../browser/ports.ts';
import type { Finding, Slot } from '../engine/model.ts';
import { sentenceOf } from '../report/differences.ts';
import type { PageChanges } from '../rpc/calls.ts';
import { fingerprint } from '../text/fingerprint.ts';

const key = 'page-values';
/** Pages remembered, and values of each; the oldest page goes first. */
const mostPages = 200;
const mostValues = 80;
const longestQuote = 80;
const keptDays = 60;
const dayMs = 86_400_000;

/** A value with the sentence that it stood in, blanked. */
type Kept = readonly [frame: string, slot: Slot, value: string, quote: string];

interface KeptPage {
  /** ISO date-time of the first reading. */
  readonly seen: string;
  readonly values: readonly Kept[];
}

/** Values that are compared; names are written in too many ways. */
const typed: readonly Slot[] = ['date', 'count', 'percent', 'money', 'ordinal'];

/** A sentence without its figures: only a sentence that is otherwise the same is compared. */
function keptOf(finding: Finding): Kept {
  const { slot, value, quote, context } = finding;
  const blanked = context ? `${context.before}\u0000${context.after}` : sentenceOf(finding);
  const frame = fingerprint(`${slot} ${blanked.replace(/\d{1,30}/g, '#').replace(/\s{1,1000}/g, ' ')}`);
  return [frame, slot, value, quote.slice(0, longestQuote)];
}

function pageKey(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return fingerprint(`${origin}${pathname}${search}`);
}

export function createPageValues(local: StoragePort, now: () => Date) {
  const inTurn = createQueue();
  const load = async (): Promise<Readonly<Record<string, KeptPage>>> => {
    const kept = ((await local.get([key]))[key] ?? {}) as Record<string, KeptPage>;
    const oldest = new Date(now().getTime() - keptDays * dayMs).toISOString();
    return Object.fromEntries(Object.entries(kept).filter(([, { seen }]) => seen >= oldest));
  };

  async function compare(url: string, findings: readonly Finding[]): Promise<PageChanges | undefined> {
    const pages = await load();
    const page = pageKey(url);
    const before = pages[page];
    const values = new Map(
      findings
        .filter(({ slot, context }) => typed.includes(slot) && context)
        .map((finding) => {
          const kept = keptOf(finding);
          return [kept[0], kept];
        }),
    );
    const known = new Map((before?.values ?? []).map((kept) => [kept[0], kept]));
    // The first reading stands: a page is set against what it first said.
    const next = [...known.values(), ...[...values.values()].filter(([frame]) => !known.has(frame))];
    const seen = before?.seen ?? now().toISOString();
    if (next.length > known.size && known.size < mostValues) {
      const entries = Object.entries({ ...pages, [page]: { seen, values: next.slice(0, mostValues) } });
      await local.set({ [key]: Object.fromEntries(entries.slice(-mostPages)) });
    }
    const changes = [...values.values()].flatMap(([frame, slot, value, quote]): PageChanges['changes'] => {
      const old = known.get(frame);
      return old && old[2] !== value ? [{ slot, before: old[3], now: quote }] : [];
    });
    return changes.length ? { seen, changes } : undefined;
  }

  return {
    /** What a page says differently since its first reading; what it says for the first time is kept. */
    compare: (url: string, findings: readonly Finding[]): Promise<PageChanges | undefined> =>
      inTurn(() => compare(url, findings)),
    /** Forgets every page. */
    forget: (): Promise<void> => inTurn(() => local.remove([key])),
  };
}
