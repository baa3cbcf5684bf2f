/**
 * Remembers what pages with an AI notice said when the reader first opened them, so that a page that changes its story can
 * be noticed. Kept on the device alone, limited in number and time; addresses and sentences only as fingerprints.
 */
import type { StoragePort } from '../browser/ports.ts';
import { stored } from '../browser/stored.ts';
import type { Finding, Slot } from '../engine/model.ts';
import { sentenceOf } from '../report/differences.ts';
import type { PageChanges } from '../rpc/calls.ts';
import { fingerprint } from '../text/fingerprint.ts';

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

type Pages = Readonly<Record<string, KeptPage>>;

export function createPageValues(local: StoragePort, now: () => Date) {
  const pages = stored<Pages>(local, 'page-values', (kept) => {
    const oldest = new Date(now().getTime() - keptDays * dayMs).toISOString();
    return Object.fromEntries(Object.entries(kept as Pages).filter(([, { seen }]) => seen >= oldest));
  });

  return {
    /** What a page says differently since its first reading; what it says for the first time is kept. */
    async compare(url: string, findings: readonly Finding[]): Promise<PageChanges | undefined> {
      const page = pageKey(url);
      const told = findings.filter(({ slot, context }) => typed.includes(slot) && context).map(keptOf);
      const values = new Map(told.map((one) => [one[0], one]));
      let before: KeptPage | undefined;
      await pages.change((all) => {
        before = all?.[page];
        const known = before?.values ?? [];
        // The first reading stays: a page is compared with what it first said.
        const fresh = [...values.values()].filter(([frame]) => !known.some(([old]) => old === frame));
        if (!fresh.length || known.length >= mostValues) return all;
        const seen = before?.seen ?? now().toISOString();
        const next = { ...all, [page]: { seen, values: [...known, ...fresh].slice(0, mostValues) } };
        return Object.fromEntries(Object.entries(next).slice(-mostPages));
      });
      const changes = (before?.values ?? []).flatMap(([frame, slot, value, quote]) => {
        const said = values.get(frame);
        return said && said[2] !== value ? [{ slot, before: quote, now: said[3] }] : [];
      });
      return before && changes.length ? { seen: before.seen, changes } : undefined;
    },
    /** Forgets every page. */
    forget: pages.forget,
  };
}
