/**
 * Fact sets as schema.org ClaimReview (https://schema.org/ClaimReview), and back. A fact becomes a review that confirms its
 * statement and cites the sources. From a review by others only what its author holds to be true becomes a fact: the claim
 * if the rating calls it true, else the review's own text; never a claim rated false. Values are not typed: statements are
 * read as pages are, and whoever rewrites one can add the value where that reading is wrong.
 */
import { fromIso } from '../../engine/values/days.ts';
import { isRecord, known } from '../../text/known.ts';
import { webUrl } from '../../text/links.ts';
import { citedWork, type Json, organisation } from '../../report/export/schema-org.ts';
import { caps, type FactSet, type FactSetFact, factSetFormat } from './schema.ts';

const CONFIRMED = 'Confirmed';

/** A set as a graph of reviews. Evidence kinds have no counterpart there and are left out. */
export function claimReviewsOf(set: FactSet): Json {
  const sources = new Map(set.sources.map((source) => [source.id, source]));
  const graph = set.facts.map((fact) => {
    const cited = fact.evidence.flatMap((item) => {
      const source = sources.get(item);
      return source === undefined ? [] : [citedWork(known(source))];
    });
    const typed =
      fact.slot === undefined || fact.value === undefined
        ? undefined
        : known({ '@type': 'PropertyValue', propertyID: fact.slot, value: fact.value, name: fact.words });
    return known({
      '@type': 'ClaimReview',
      identifier: `${set.id}/${fact.id}`,
      url: cited.map((work) => work['url']).find((url): url is string => typeof url === 'string'),
      claimReviewed: fact.statement,
      datePublished: set.reviewed?.on ?? set.version,
      inLanguage: set.lang,
      author: organisation(set.reviewed?.by ?? set.title),
      itemReviewed: known({ '@type': 'Claim', about: typed }),
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 5,
        bestRating: 5,
        worstRating: 1,
        alternateName: CONFIRMED,
      },
      citation: cited,
    });
  });
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** What a set needs that reviews do not say. */
export interface NewSet {
  readonly id: string;
  readonly title: string;
  /** ISO date: the set's version, and the day of texts that give none. */
  readonly today: string;
}

export interface Imported {
  readonly set: FactSet | undefined;
  /** Reviews that gave no fact, and why. */
  readonly left: readonly { readonly claim: string; readonly why: string }[];
}

type Unknown = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A feed nests its reviews a few levels deep; no honest one goes deeper. */
const DEEPEST = 8;

/** Every ClaimReview of a document, a list, a graph or a feed. */
function reviewsIn(data: unknown, depth = 0, out: Unknown[] = []): Unknown[] {
  if (depth > DEEPEST || out.length >= caps.facts) return out;
  for (const item of listOf(data)) {
    if (!isRecord(item)) continue;
    const isReview = listOf(item['@type']).some(
      (type) => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/)?ClaimReview$/.test(type),
    );
    if (isReview) out.push(item);
    else
      for (const key of ['@graph', 'dataFeedElement', 'item', 'itemListElement', 'review', 'mainEntity'])
        reviewsIn(item[key], depth + 1, out);
  }
  return out;
}

/** One line of text without control characters, cut at a sentence's end where it is too long. */
function oneLine(value: unknown, longest: number): string {
  const text = (typeof value === 'string' ? value : '').replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.slice(0, Math.max(cut.lastIndexOf('. ') + 1, 0)) || cut;
}

const TRUE_WORDS =
  /^(?:mostly |largely )?(?:true|correct|accurate|confirmed|supported|vrai|exact|verdadero|cierto|wahr|richtig|vero|verdadeiro|사실|대체로 사실|事実|正確|属实|屬實|真实|真實)$/iu;

/** Whether a rating calls the claim true: by its words, else by a number at the upper end of its scale. */
function isTrue(rating: unknown): boolean {
  if (!isRecord(rating)) return false;
  const words = oneLine(rating['alternateName'], 100);
  if (words !== '') return TRUE_WORDS.test(words.replace(/[.!]$/, ''));
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((key) => Number(rating[key]));
  return value !== undefined && best !== undefined && worst !== undefined && best > worst && value === best;
}

const webAddress = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= caps.url && webUrl(value) ? value : undefined;
/** An ISO day or moment at the beginning of a text. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [day] = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$)?/.exec(value) ?? [];
  return day !== undefined && fromIso(day) !== undefined ? day : undefined;
}
const nameOf = (value: unknown): string => oneLine(isRecord(value) ? value['name'] : value, 200);

type SetSource = FactSet['sources'][number];

/**
 * The works that a review cites, else the review itself.
 * @param sources those of the set, one for each work; new ones are added
 */
function evidenceOf(
  review: Unknown,
  statement: string,
  today: string,
  sources: Map<string, SetSource>,
): string[] {
  const make = (work: Unknown, by: readonly unknown[]): string => {
    const publisher = by.map(nameOf).find((name) => name !== '');
    const source = {
      publisher: publisher ?? 'Unknown publisher',
      title: oneLine(work['name'], 500) || oneLine(statement, 300),
      published: dayOf(work['datePublished']) ?? dayOf(review['datePublished']) ?? today,
      kind: publisher === undefined ? ('unknown' as const) : ('edited' as const),
      ...known({ url: webAddress(work['url']) }),
    };
    const key = source.url ?? `${source.publisher}|${source.title}|${source.published}`;
    const filed = sources.get(key) ?? { id: `s${sources.size + 1}`, ...source };
    sources.set(key, filed);
    return filed.id;
  };
  const works = listOf(review['citation']).filter(isRecord).slice(0, caps.evidence);
  const cited = works.map((work) => make(work, [work['publisher'], work['author']]));
  return cited.length ? [...new Set(cited)] : [make(review, [review['author'], review['publisher']])];
}

/**
 * Makes an unreviewed set of ClaimReview data. Nothing in it is trusted: texts are cut to the caps of a set, addresses
 * must be http(s), and the result still has to pass the linter.
 * @param data parsed JSON: a review, a list, a graph or a data feed
 */
export function setOfClaimReviews(data: unknown, { today, ...meta }: NewSet): Imported {
  const sources = new Map<string, SetSource>();
  const facts: FactSetFact[] = [];
  const left: { claim: string; why: string }[] = [];
  let lang = 'en';
  for (const review of reviewsIn(data)) {
    const claim = oneLine(review['claimReviewed'], caps.statement);
    const body = oneLine(review['reviewBody'] ?? review['description'], caps.statement);
    const confirmed = isTrue(review['reviewRating']);
    const statement = confirmed ? claim : body;
    if (statement === '') {
      const silent = 'the claim is not rated true, and the review says nothing of its own';
      left.push({ claim, why: confirmed ? 'the review names no claim' : silent });
      continue;
    }
    const tag = oneLine(review['inLanguage'], 20);
    if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/.test(tag)) lang = tag;
    facts.push({
      id: `r${facts.length + 1}`,
      statement,
      evidence: evidenceOf(review, statement, today, sources),
    });
  }
  const content = { version: today, lang, entities: [], sources: [...sources.values()], events: [], facts };
  return { set: facts.length ? { format: factSetFormat, ...meta, ...content } : undefined, left };
}
