// TEMPORARY until src/engine/values lands.
import type { Document, Span } from '../model.ts';
import type { ClaimValue } from './model.ts';
export interface RawMention extends Span { slot: 'date'|'count'|'percent'|'money'|'ordinal'; value: ClaimValue }
const MON = ['jan','feb','mar','apr','may','jun','jul','aug','sep','oct','nov','dec'];
const M = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const WD = ['monday','tuesday','wednesday','thursday','friday','saturday','sunday'];
const WORDS: Record<string, number> = {one:1,two:2,three:3,four:4,five:5,six:6,seven:7,eight:8,nine:9,ten:10,eleven:11,twelve:12,dozen:12,twenty:20,thirty:30,forty:40,fifty:50};
const ORD: Record<string, number> = {first:1,second:2,third:3,fourth:4,fifth:5,sixth:6,seventh:7,eighth:8,ninth:9,tenth:10};
const iso = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
export function temporaryMentions(doc: Document): RawMention[] {
  const t = doc.text; const out: RawMention[] = [];
  const pub = doc.published ? new Date(doc.published.slice(0, 10)) : undefined;
  const taken: Span[] = [];
  const add = (start: number, end: number, slot: RawMention['slot'], value: ClaimValue) => {
    if (taken.some((x) => x.start < end && start < x.end)) return;
    taken.push({ start, end }); out.push({ start, end, slot, value });
  };
  const year = (y: string | undefined, m: number) => y ? +y : pub ? (m - 1 - pub.getUTCMonth() > 6 ? pub.getUTCFullYear() - 1 : pub.getUTCMonth() - m + 1 > 6 ? pub.getUTCFullYear() + (0) : pub.getUTCFullYear()) : 2000;
  const date = (s: number, e: number, from: string, to: string, precision: 'day'|'month'|'year', implied: ('year'|'month'|'day')[], weekday?: number) =>
    add(s, e, 'date', { type: 'date', from, to, precision, implied, ...(weekday ? { weekday } : {}) });
  for (const m of t.matchAll(new RegExp(`(?:(${WD.join('|')}),? ?(?:\\()?)?\\b(${M}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d\\d|19\\d\\d))?`, 'gi'))) {
    const mo = MON.indexOf(m[2]!.slice(0, 3).toLowerCase()) + 1; const y = year(m[4], mo); const d = iso(y, mo, +m[3]!);
    date(m.index, m.index + m[0].length, d, d, 'day', m[4] ? [] : ['year'], m[1] ? WD.indexOf(m[1].toLowerCase()) + 1 : undefined);
  }
  for (const m of t.matchAll(new RegExp(`(?:(${WD.join('|')}),? )?\\b(\\d{1,2}) (${M})(?: (20\\d\\d|19\\d\\d))?`, 'gi'))) {
    const mo = MON.indexOf(m[3]!.slice(0, 3).toLowerCase()) + 1; const y = year(m[4], mo); const d = iso(y, mo, +m[2]!);
    date(m.index, m.index + m[0].length, d, d, 'day', m[4] ? [] : ['year'], m[1] ? WD.indexOf(m[1].toLowerCase()) + 1 : undefined);
  }
  for (const m of t.matchAll(new RegExp(`\\b(${M}),? (20\\d\\d|19\\d\\d)\\b`, 'g'))) {
    const mo = MON.indexOf(m[1]!.slice(0, 3).toLowerCase()) + 1;
    date(m.index, m.index + m[0].length, iso(+m[2]!, mo, 1), iso(+m[2]!, mo + 1, 0), 'month', []);
  }
  for (const m of t.matchAll(new RegExp(`\\b(?:in|since|until|by|of|late|early|mid)[ -](${M})\\b(?! \\d)`, 'g'))) {
    const mo = MON.indexOf(m[1]!.slice(0, 3).toLowerCase()) + 1; const y = year(undefined, mo);
    date(m.index + m[0].length - m[1]!.length, m.index + m[0].length, iso(y, mo, 1), iso(y, mo + 1, 0), 'month', ['year']);
  }
  for (const m of t.matchAll(new RegExp(`\\b(${WD.join('|')})\\b`, 'gi'))) {
    if (m[0][0] !== m[0][0]!.toUpperCase() || !pub) continue;
    const w = WD.indexOf(m[1]!.toLowerCase()) + 1; const pw = pub.getUTCDay() || 7; let delta = w - pw; if (delta > 0) delta -= 7;
    const next = /\b(?:next|will)\b/i.test(t.slice(Math.max(0, m.index - 60), m.index)); if (next && delta < 0) delta += 7;
    const d = new Date(pub.getTime() + delta * 864e5).toISOString().slice(0, 10);
    date(m.index, m.index + m[0].length, d, d, 'day', ['year', 'month', 'day'], w);
  }
  const num = (s: string) => WORDS[s.toLowerCase()] ?? Number(s.replaceAll(',', ''));
  const SC: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9, k: 1e3 };
  const q = (m: RegExpMatchArray, n: string, sc: string | undefined, unit: string, slot: RawMention['slot'], s = m.index!, len = m[0].length) => {
    const k = sc ? SC[sc.toLowerCase()] ?? 1 : 1; const exact = num(n) * k; if (!Number.isFinite(exact)) return;
    const before = t.slice(Math.max(0, s - 24), s);
    let low = exact, high = exact, rough = false;
    if (/(?:more than|over|at least|above|exceeding|surpass\w*) $/i.test(before)) { high = Infinity; rough = true; }
    else if (/(?:nearly|almost|under|less than|up to|fewer than) $/i.test(before)) { low = /up to|less|under|fewer/.test(before) ? 0 : exact * 0.9; rough = true; }
    else if (/(?:about|around|some|roughly|approximately|estimated) $/i.test(before)) { low = exact * 0.9; high = exact * 1.1; rough = true; }
    const dec = (/\.(\d+)/.exec(n) ?? ['', ''])[1]!.length;
    add(s, s + len, slot, { type: 'quantity', exact, low, high, unit, step: k * 10 ** -dec, rough });
  };
  for (const m of t.matchAll(/(\d[\d,]*(?:\.\d+)?)[ -]?(?:%|per ?cent(?:age)?)(?: points?)?/gi)) q(m, m[1]!, undefined, /point/.test(m[0]) ? 'pp' : '%', 'percent');
  for (const m of t.matchAll(/(NT\$|US\$|A\$|C\$|HK\$|\$|€|£|¥|₩)\s?(\d[\d,]*(?:\.\d+)?)(?:[ -]?(thousand|million|billion|trillion|bn|m|k)\b)?/gi)) q(m, m[2]!, m[3], ({ 'NT$': 'TWD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₩': 'KRW', 'A$': 'AUD', 'C$': 'CAD' } as Record<string, string>)[m[1]!] ?? 'USD', 'money');
  for (const m of t.matchAll(/(\d[\d,]*(?:\.\d+)?) (?:(thousand|million|billion|trillion) )?(won|yen|yuan|dollars|euros|pounds)\b/gi)) q(m, m[1]!, m[2], ({ won: 'KRW', yen: 'JPY', yuan: 'CNY', dollars: 'USD', euros: 'EUR', pounds: 'GBP' } as Record<string, string>)[m[3]!.toLowerCase()]!, 'money');
  for (const m of t.matchAll(/\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))\b/gi)) { const n = ORD[m[0].toLowerCase()] ?? parseInt(m[0], 10); add(m.index, m.index + m[0].length, 'ordinal', { type: 'quantity', exact: n, low: n, high: n, unit: 'ordinal', step: 1, rough: false }); }
  for (const m of t.matchAll(/\b(19\d\d|20\d\d)\b/g)) date(m.index, m.index + 4, `${m[1]}-01-01`, `${m[1]}-12-31`, 'year', []);
  for (const m of t.matchAll(/(?<![\w$€£¥.,:-])(\d[\d,]*(?:\.\d+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty)\b)(?:[ -](thousand|million|billion|trillion)\b)?(?![\w:])/gi)) { if (/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$|^[a-z]+$/i.test(m[1]!.replace(/,$/, ''))) q(m, m[1]!.replace(/,$/, ''), m[2], '', 'count', m.index, m[0].replace(/,$/, '').length); }
  return out.sort((a, b) => a.start - b.start);
}
export function temporarySentences(doc: Document, span: Span): Span[] {
  const seg = new Intl.Segmenter('en', { granularity: 'sentence' }); const out: { start: number; end: number }[] = [];
  for (const s of seg.segment(doc.text.slice(span.start, span.end))) {
    const start = span.start + s.index; const prev = out.at(-1);
    if (prev && (/(?:\b(?:Mr|Mrs|Ms|Dr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Gen|Gov|Sen|Rep|St|No|vs|[A-Z])\.|U\.S\.|p\.m\.|a\.m\.) ?$/.test(doc.text.slice(prev.start, prev.end)))) prev.end = start + s.segment.length;
    else out.push({ start, end: start + s.segment.length });
  }
  return out;
}
