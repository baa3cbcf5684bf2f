/** What a feed says, made safe to show and to compare: plain text, links of the outlet's own site, dates that can be. */
import { sharedEnding } from '../../rpc/site-origins.ts';
import { Parser } from 'htmlparser2';

/** Marks that are not seen and change how text is: bidi controls, zero-width and control characters. */
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
 * Plain text of a title or summary: markup (also where it was escaped twice), invisible marks and runs of space are gone.
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
 * The moment an entry was published, as ISO date-time; only the date where the feed names no zone.
 * @param now ISO date-time; what lies more than a day ahead is not believed, what lies less ahead is now
 */
export function itemDate(raw: string | undefined, now: string): string | undefined {
  const text = (raw ?? '').trim().slice(0, 60);
  const plain = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text);
  const zoned = /(?:Z|GMT|UTC|UT|[ECMP][SD]T|[+-]\d{2}:?\d{2})\)?$/i.test(text);
  const known = text.replace(/\b([A-Z]{3,4})$/, (name) => zones[name] ?? name);
  let time: number;
  let dateOnly = false;
  if (plain && !zoned && known === text) {
    time = Date.UTC(Number(plain[1]), Number(plain[2]) - 1, Number(plain[3]));
    dateOnly = true;
  } else {
    const withZone = zoned || known !== text;
    time = Date.parse(withZone ? known : `${known} GMT`);
    dateOnly = !withZone;
  }
  const present = Date.parse(now);
  if (Number.isNaN(time) || time > present + dayMs || time < Date.UTC(1990, 0)) return undefined;
  const iso = new Date(Math.min(time, present)).toISOString();
  return dateOnly ? iso.slice(0, 10) : iso;
}

/** Parameters that follow a reader and change nothing on the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|ocid|cmpid|at_\w+|ns_\w+|plink|partner|xtor|ito)$/i;

/** The address without fragment and tracking: two links to one report are then one. */
function canonical(url: URL): string {
  url.hash = '';
  const names = Array.from(url.searchParams.keys()).filter((name) => tracking.test(name));
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** The name under which a host is registered: "bbc" of www.bbc.co.uk, without a list of all suffixes. */
function siteName(host: string): string {
  const labels = host.split('.');
  const suffix = sharedEnding.test(labels.slice(-2).join('.')) ? 2 : 1;
  return labels.at(-1 - suffix) ?? host;
}

/**
 * The address of an entry: https, of the outlet's own site or of its feed's, canonical.
 * @param raw absolute, or relative to the feed
 * @returns undefined where the link leads elsewhere or is no web address
 */
export function itemLink(raw: string | undefined, feed: string, home: string): string | undefined {
  const text = (raw ?? '').replace(invisible, '').trim();
  if (!text || text.length > 2_000) return undefined;
  try {
    const url = new URL(text, feed);
    if (url.protocol === 'http:') url.protocol = 'https:';
    if (url.protocol !== 'https:' || url.username || url.password) return undefined;
    const own = [feed, home].map((address) => new URL(address).hostname);
    const fits = own.some((host) => host === url.hostname || siteName(host) === siteName(url.hostname));
    return fits ? canonical(url) : undefined;
  } catch {
    return undefined;
  }
}
