/**
 * Machine-readable signals: attributes, meta elements and structured data by which a page says how it was made. Every
 * vocabulary is read by one function, since they all name a grade ("ai-assisted", "AiModified", "ai_generated; icon=…").
 * Only what belongs to this page's article counts; an image's own data does not.
 */
import { isRecord } from '../../text/known.ts';
import { type LinkedData, linkedData } from '../article/linked-data.ts';
import type { DisclosureLevel, DisclosureSignal, PageElement, PageModel } from '../model.ts';
import { upwards } from '../page-tree.ts';
import { aiByline } from './byline.ts';
import { grammarsOf } from './patterns.ts';
import { readNotice } from './sentence.ts';

/** Grades of the vocabularies, without their "ai-": the first that fits. */
const grades: readonly (readonly [RegExp, DisclosureLevel])[] = [
  [/^(?:none|no|human(?:-(?:only|made|written|authored|created|generated))?)$/, 'none-claimed'],
  [/^translat(?:ed|ion)$/, 'translated'],
  [/^summar(?:y|ized|ised)$/, 'summary'],
  [/^(?:partial.*|assist(?:ed|ance|ive)|modified|edited|enhanced|aided|augmented|supported)$/, 'assisted'],
  [/^(?:generated|autonomous|originated|created|written|authored|produced)$/, 'generated'],
  // Terms of the digital source types, in both spellings.
  [/^compositewithtrainedalgorithmicmedia(?:digitalsource)?$/, 'assisted'],
  [/^(?:trained)?algorithmicmedia(?:digitalsource)?$/, 'generated'],
];
const yes = /^(?:true|yes|1|full|fully|all)$/i;

const hyphened = (token: string): string =>
  token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** The grade that a token names; undefined outside every vocabulary, and for "mixed". */
function gradeOf(value: string): DisclosureLevel | undefined {
  const token = (
    /(?:^|[;,]\s*)mode\s*=\s*([^;,]+)/i.exec(value)?.[1] ??
    value.split(/[;,]/, 1)[0] ??
    ''
  ).trim();
  const plain = hyphened(token)
    .replace(/^(?:fully-)?(?:ai|machine)-/, '')
    .replace(/^fully-/, '');
  return grades.find(([words]) => words.test(plain))?.[1];
}

/** What a named field says: "ai-disclosure" and the like hold a grade, or are one and hold "true". */
function fieldLevel(name: string, value: string): DisclosureLevel | undefined {
  const key = hyphened(name.replace(/^data-|^.*[:.]/, ''));
  if (/^aigc|-label$/.test(key)) return undefined;
  if (key.startsWith('ai-')) return yes.test(value.trim()) ? gradeOf(key) : gradeOf(value);
  return /origin$|provenance$/.test(key) && /^\s*ai\b/i.test(value) ? gradeOf(value) : undefined;
}

const signal = (
  rule: string,
  level: DisclosureLevel,
  quote: string,
  strength: DisclosureSignal['strength'] = 'sufficient',
): DisclosureSignal => ({
  rule: `machine/${rule}`,
  level,
  scope: 'article',
  strength,
  quote: quote.slice(0, 200),
  where: 'metadata',
});

/** The attribute that holds for an element: its own or the nearest ancestor's. */
function attributeSignal(page: PageModel, body: number): DisclosureSignal[] {
  for (const { attributes } of upwards(page, body))
    for (const [name, value] of Object.entries(attributes)) {
      const level = /^(?:data-)?ai-/.test(name) ? fieldLevel(name, value) : undefined;
      if (level) return [signal('ai-disclosure', level, `${name}="${value.trim()}"`)];
    }
  return [];
}

const pageTypes = /(?:Article|BlogPosting|WebPage|Report|SocialMediaPosting|CreativeWork)$/;
const typesOf = (item: LinkedData): readonly unknown[] => [item['@type']].flat();
const isOfPage = (item: LinkedData): boolean =>
  typesOf(item).some((type) => typeof type === 'string' && pageTypes.test(type));
const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : isRecord(value) && typeof value['@id'] === 'string' ? value['@id'] : '';

/** What those who made the page are called, and what a program among them means for the text. */
const makers: Readonly<Record<string, DisclosureLevel>> = {
  author: 'generated',
  creator: 'generated',
  translator: 'translated',
  contributor: 'assisted',
  editor: 'assisted',
};
/** Whether somebody is a program: typed as one, or called AI. */
function programName(value: unknown): string | undefined {
  const name = isRecord(value) ? value['name'] : value;
  if (isRecord(value) && typesOf(value).includes('SoftwareApplication'))
    return typeof name === 'string' ? name : 'software';
  return typeof name === 'string' && (aiByline(name, true) === 'generated' || isTool(name))
    ? name
    : undefined;
}
/** A translation program or the like: nothing in the name but AI. */
const isTool = (name: string): boolean => {
  const ai = grammarsOf(name, true).next().value?.ai;
  return ai !== undefined && name.length < 40 && name.replace(ai, '').trim() === '' && /\p{Lu}/u.test(name);
};

function dataSignals(item: LinkedData): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  const add = (rule: string, level: DisclosureLevel | undefined, field: string, value: string): void => {
    if (level) out.push(signal(rule, level, `${field}: ${value}`));
  };
  for (const value of [item['digitalSourceType']].flat()) {
    const term = idOf(value).trim().split(/[/#]/).at(-1)?.toLowerCase() ?? '';
    if (term.includes('algorithmic')) add('digital-source-type', gradeOf(term), 'digitalSourceType', term);
  }
  const said = item['aiDisclosure'];
  const text = isRecord(said) ? said['level'] : said;
  if (typeof text === 'string')
    add('ai-disclosure-property', gradeOf(text) ?? readNotice(text)?.level, 'aiDisclosure', text);
  const status = item['creativeWorkStatus'];
  if (typeof status === 'string' && /^ai(?![a-z])/i.test(hyphened(status)))
    add('creative-work-status', gradeOf(status), 'creativeWorkStatus', status);
  for (const field of ['creditText', 'backstory']) {
    const words = item[field];
    if (typeof words === 'string')
      add('software-author', readNotice(words)?.level ?? aiByline(words, true) ?? undefined, field, words);
  }
  for (const [field, level] of Object.entries(makers))
    for (const maker of [item[field]].flat()) {
      const name = programName(maker);
      if (name !== undefined) add('software-author', level, field, name);
    }
  return out;
}

/** The metadata object that Chinese rules ask for: `Label` 1 is confirmed AI content. */
function labelObject(value: unknown): DisclosureSignal[] {
  const label = isRecord(value) ? value['Label'] : undefined;
  return String(label) === '1' ? [signal('aigc-label', 'generated', 'AIGC Label: 1')] : [];
}

const pathOf = (address: string): string | undefined => {
  try {
    return new URL(address).pathname.replace(/\/$/, '');
  } catch {
    return undefined;
  }
};

/** Whether a node names an address, and none that it names is this page's: data about another story. */
function isElsewhere(item: LinkedData, own: ReadonlySet<string>): boolean {
  const paths = [item['url'], item['@id'], item['mainEntityOfPage']]
    .map((value) => pathOf(idOf(value)))
    .filter((path) => path !== undefined);
  return own.size > 0 && paths.length > 0 && !paths.some((path) => own.has(path));
}

function structuredSignals(page: PageModel): DisclosureSignal[] {
  const own = new Set<string>();
  for (const address of [page.url, ...page.nodes.map(canonicalOf)]) {
    const path = pathOf(address ?? '');
    if (path !== undefined) own.add(path);
  }
  const data = linkedData(page);
  const items = data.filter(isOfPage);
  return [
    ...data.flatMap((item) => labelObject(item['AIGC'])),
    // A single node is this page's, whatever it writes; of several, those that name another address are other stories'.
    ...items.filter((item) => items.length < 2 || !isElsewhere(item, own)).flatMap(dataSignals),
  ];
}

const canonicalOf = (node: PageModel['nodes'][number]): string | undefined =>
  node.kind === 'element' && node.tag === 'link' && node.attributes['rel'] === 'canonical'
    ? node.attributes['href']
    : undefined;

const ofText = ['digitalSourceType', 'creativeWorkStatus', 'creditText', 'backstory'];

/** The same properties in the page's elements: the nearest item around one, where it has one, must be an article or the page. */
function propertySignals(page: PageModel): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'element') continue;
    const { itemprop, property, content, href } = node.attributes;
    const written = (itemprop ?? property)?.replace(/^.*[:.]/, '').toLowerCase();
    const name = written && ofText.find((each) => each.toLowerCase() === written);
    if (!name) continue;
    const holder = [...upwards(page, node.parent)].find(
      ({ attributes }) => attributes['itemtype'] !== undefined,
    );
    if (holder ? pageTypes.test(holder.attributes['itemtype'] ?? '') : itemprop === undefined)
      out.push(...dataSignals({ [name]: content ?? href }));
  }
  return out;
}

const namesAi = /(?<![A-Za-z])AI(?![A-Za-z])|GPT/;

function metaSignal({ attributes }: PageElement): DisclosureSignal[] {
  const name = (attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'] ?? '').toLowerCase();
  const key = hyphened(name.replace(/^.*[:.]/, ''));
  const content = (attributes['content'] ?? '').trim();
  const quote = `${name}: ${content}`;
  const level = fieldLevel(name, content);
  if (level) return [signal('ai-disclosure', level, quote)];
  const maker = Object.hasOwn(makers, key) && programName(content) !== undefined ? makers[key] : undefined;
  if (maker) return [signal('software-author', maker, quote)];
  // "false" is stuffed for search engines and proves nothing.
  if (/^ai-(?:generated|model)$/.test(key) && content && !/^(?:false|no|none|0)$/i.test(content))
    return [signal(`meta-${key}`, 'generated', quote, 'supporting')];
  if (key === 'generator' && namesAi.test(content))
    return [signal('meta-generator', 'generated', quote, 'supporting')];
  if (!/^aigc(?:-label)?$/.test(key)) return [];
  try {
    return labelObject(content === '1' ? { Label: 1 } : JSON.parse(content));
  } catch {
    return [];
  }
}

/**
 * Every machine-readable signal of the page.
 * @param body the element that holds the article's body; the attribute is resolved on it and goes before the meta element
 */
export function machineSignals(page: PageModel, body: number): DisclosureSignal[] {
  const attribute = attributeSignal(page, body);
  const metas = page.nodes.flatMap((node) =>
    node.kind === 'element' && node.tag === 'meta' ? metaSignal(node) : [],
  );
  return [
    ...attribute,
    ...structuredSignals(page),
    ...propertySignals(page),
    ...metas.filter(({ rule }) => !attribute.length || rule !== 'machine/ai-disclosure'),
  ];
}
