/** Makes what a feed says safe to show and compare: plain text, links on the outlet's own site, plausible dates. */
import { Parser } from 'htmlparser2';
import { agencyNames, agencyOf } from '../../engine/agencies.ts';
import { shareName } from '../../rpc/site-origins.ts';
import { cleanAddress, webUrl } from '../../text/links.ts';

/** Invisible characters that change how text appears: bidi controls, zero-width and control characters. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
const silent = new Set(['script', 'style', 'noscript', 'template', 'iframe']);

/** Text of a piece of HTML, without what scripts and styles hold. */
function withoutMarkup(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) hidden += 1;
      else if (!/^(?:a|abbr|b|em|i|mark|q|small|span|strong|sub|sup|u)$/.test(name)) text += ' ';
    },
    onclosetag(name) {
      if (silent.has(name)) hidden -= 1;
    },
    ontext(data) {
      if (!hidden) text += data;
    },
  });
  parser.end(html);
  return text;
}

/** At most so many letters, cut between words where there are any, with an ellipsis. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > most * 0.8 ? cut.slice(0, space) : cut}…`;
}

/** Letters of raw markup that are looked at for one line of text. */
const longestMarkup = 20_000;

/**
 * Plain text of a title or summary, without markup (even if escaped twice), invisible characters and runs of space.
 * @param most letters that are kept
 */
export function cleanText(raw: string | undefined, most: number): string {
  let text = (raw ?? '').slice(0, longestMarkup);
  if (/[<&]/.test(text)) text = withoutMarkup(text);
  // "&amp;lt;b&amp;gt;": some feeds escape their markup twice.
  if (/<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{2,6});/i.test(text)) text = withoutMarkup(text);
  return shorten(text.replace(/\s+/g, ' ').replace(invisible, '').trim().toWellFormed(), most);
}

const zones: Readonly<Record<string, string>> = {
  KST: '+0900',
  JST: '+0900',
  IST: '+0530',
  CET: '+0100',
  CEST: '+0200',
  BST: '+0100',
  AEST: '+1000',
  AEDT: '+1100',
  WIB: '+0700',
  SGT: '+0800',
  HKT: '+0800',
};
const dayMs = 86_400_000;

/**
 * The moment an entry was published, as ISO date-time; only the date if the feed names no zone.
 * @param now ISO date-time; a moment more than a day ahead is ignored, one less ahead counts as now
 */
export function itemDate(raw: string | undefined, now: string): string | undefined {
  const text = (raw ?? '').trim().slice(0, 60);
  const plain = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text);
  const zoned = /(?:Z|GMT|UTC|UT|[ECMP][SD]T|[+-]\d{2}:?\d{2})\)?$/i.test(text);
  const known = text.replace(/\b([A-Z]{3,4})$/, (name) => zones[name] ?? name);
  const dateOnly = !zoned && known === text;
  const [, year, month, day] = plain ?? [];
  const time =
    dateOnly && plain
      ? Date.UTC(Number(year), Number(month) - 1, Number(day))
      : Date.parse(dateOnly ? `${text} GMT` : known);
  const present = Date.parse(now);
  if (Number.isNaN(time) || time > present + dayMs || time < Date.UTC(1990, 0)) return undefined;
  const iso = new Date(Math.min(time, present)).toISOString();
  return dateOnly ? iso.slice(0, 10) : iso;
}

/**
 * The address of an entry: https, on the outlet's own site or its feed's, without tracking parameters, so that two links to
 * one report are the same.
 * @param raw absolute, or relative to the feed
 * @returns undefined if the link leads elsewhere or is no web address
 */
export function itemLink(raw: string | undefined, feed: string, home: string): string | undefined {
  const url = webUrl((raw ?? '').replace(invisible, '').trim() || undefined, feed);
  if (!url || url.username || url.password) return undefined;
  url.protocol = 'https:';
  const own = [feed, home].some((address) => shareName(address, url.href));
  return own ? cleanAddress(url.href) : undefined;
}

const edge = new RegExp(
  `[(（\\[［【](${agencyNames})[)）\\]］】=\\s/-]|(?:^|\\n)(?:By )?(${agencyNames})(?:\\n|$| via | [-–—] )|[-–—|/=] ?(${agencyNames})(?:[\\n)）]|$)`,
  'u',
);

/**
 * The agency that a text names as its origin: one report in many outlets counts once.
 * @param text lines: the author, the title, how the report begins and ends
 */
export function originOf(text: string): string | undefined {
  const [, ...names] = edge.exec(text.slice(0, 1_000)) ?? [];
  const name = names.find((one) => one !== undefined);
  return name === undefined ? undefined : agencyOf(name);
}
