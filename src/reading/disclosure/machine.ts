/**
 * Machine-readable signals: attributes, meta elements and structured data by which a page says how it was made. Each is a
 * field with a name and a value, and one table says what each field tells; the grades that they name are those of one list
 * ("ai-assisted", "AiModified", "ai_generated; icon=…"). Only what belongs to this page's article counts; an image's own
 * data does not.
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

/** The grade that a value names; undefined outside every vocabulary, and for "mixed". */
function gradeOf(value: string): DisclosureLevel | undefined {
  const token = /(?:^|[;,]\s*)mode\s*=\s*([^;,]+)/i.exec(value)?.[1] ?? value.split(/[;,]/, 1)[0] ?? '';
  const plain = hyphened(token.trim())
    .replace(/^(?:fully-)?(?:ai|machine)-/, '')
    .replace(/^fully-/, '');
  return grades.find(([words]) => words.test(plain))?.[1];
}

/** The same for a term of the digital source types. */
const sourceGrade = (term: string): DisclosureLevel | undefined =>
  /algorithmic/i.test(term) ? gradeOf(term.toLowerCase()) : undefined;

const typesOf = (item: LinkedData): readonly unknown[] => [item['@type']].flat();

/** What a value says in words: its name, its grade, or the address that it is. */
function wordsOf(value: unknown): string {
  const said = isRecord(value) ? (value['name'] ?? value['level'] ?? value['@id']) : value;
  return typeof said === 'string' ? said.trim() : '';
}

/** Whether somebody is a program: typed as one, called AI, or a translation program. */
function isProgram(value: unknown): boolean {
  if (isRecord(value) && typesOf(value).includes('SoftwareApplication')) return true;
  const name = wordsOf(value);
  if (name === '') return false;
  // Nothing in the name but AI.
  const ai = grammarsOf(name, true).next().value?.ai;
  return (
    aiByline(name, true) === 'generated' ||
    (ai !== undefined && name.length < 40 && ai.without(name, '').trim() === '' && /\p{Lu}/u.test(name))
  );
}

/** The metadata object that Chinese rules ask for: `Label` 1 is confirmed AI content. */
function isLabelled(value: unknown): boolean {
  try {
    const label: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return String(isRecord(label) ? label['Label'] : label) === '1';
  } catch {
    return false;
  }
}

/** A field's name, hyphened and without a prefix; the rule that reads it; what its words, its value and its name tell. */
type Field = readonly [
  name: RegExp,
  rule: string,
  level: (words: string, value: unknown, name: string) => DisclosureLevel | false | null | undefined,
];

/** Who made the text, and what a program among them means for it. */
const makers: readonly Field[] = [
  [/^(?:author|creator)$/, 'software-author', (_, value) => isProgram(value) && 'generated'],
  [/^translator$/, 'software-author', (_, value) => isProgram(value) && 'translated'],
  [/^(?:contributor|editor)$/, 'software-author', (_, value) => isProgram(value) && 'assisted'],
];
const label: Field = [/^aigc(?:-label)?$/, 'aigc-label', (_, value) => isLabelled(value) && 'generated'];
/** What is said of a work, in structured data and in the elements that describe it. */
const ofWork: readonly Field[] = [
  [
    /^digital-?source-?type$/,
    'digital-source-type',
    (words) => sourceGrade(words.split(/[/#]/).at(-1) ?? ''),
  ],
  [
    /^creative-?work-?status$/,
    'creative-work-status',
    (words) => /^ai\b/.test(hyphened(words)) && gradeOf(words),
  ],
  [
    /^(?:credit-?text|backstory)$/,
    'software-author',
    (words) => readNotice(words)?.level ?? aiByline(words, true),
  ],
];
const ofData: readonly Field[] = [
  ...ofWork,
  ...makers,
  [/^ai-disclosure$/, 'ai-disclosure-property', (words) => gradeOf(words) ?? readNotice(words)?.level],
];
/** "ai-disclosure" and the like hold a grade, or are one and hold "true". */
const graded: Field = [
  /^ai-(?!.*label$)/,
  'ai-disclosure',
  (words, _, name) => gradeOf(yes.test(words) ? name : words),
];
const ofMeta: readonly Field[] = [
  graded,
  [/(?:origin|provenance)$/, 'ai-disclosure', (words) => /^ai\b/i.test(words) && gradeOf(words)],
  ...makers,
  label,
];
/** Alone these prove nothing; "false" is stuffed for search engines. */
const supporting: readonly Field[] = [
  [/^ai-generated$/, 'meta-ai-generated', (words) => !/^(?:|false|no|none|0)$/i.test(words) && 'generated'],
  [/^ai-model$/, 'meta-ai-model', (words) => !/^(?:|false|no|none|0)$/i.test(words) && 'generated'],
  [/^generator$/, 'meta-generator', (words) => /(?<![A-Za-z])AI(?![A-Za-z])|GPT/.test(words) && 'generated'],
];

/** The signal of a field, by the first line of the table that has its name and finds something in its value. */
function readField(fields: readonly Field[], written: string, value: unknown): DisclosureSignal[] {
  const name = hyphened(written.replace(/^data-|^.*[:.]/, ''));
  const words = wordsOf(value);
  for (const [names, rule, levelOf] of fields) {
    const level = names.test(name) && levelOf(words, value, name);
    if (!level) continue;
    const strength = fields === supporting ? 'supporting' : 'sufficient';
    const quote = `${written}: ${words || JSON.stringify(value)}`.slice(0, 200);
    return [{ rule: `machine/${rule}`, level, scope: 'article', strength, quote, where: 'metadata' }];
  }
  return [];
}

/** The attribute that holds for an element: its own or the nearest ancestor's. */
function attributeSignal(page: PageModel, body: number): DisclosureSignal[] {
  for (const { attributes } of upwards(page, body))
    for (const [name, value] of Object.entries(attributes)) {
      const found = /^(?:data-)?ai-/.test(name) ? readField([graded], name, value) : [];
      if (found.length) return found;
    }
  return [];
}

const pageTypes = /(?:Article|BlogPosting|WebPage|Report|SocialMediaPosting|CreativeWork)$/;
const isOfPage = (item: LinkedData): boolean =>
  typesOf(item).some((type) => typeof type === 'string' && pageTypes.test(type));

const pathOf = (address: unknown): string | undefined => {
  const written = isRecord(address) ? address['@id'] : address;
  try {
    return new URL(String(written)).pathname.replace(/\/$/, '');
  } catch {
    return undefined;
  }
};

function structuredSignals(page: PageModel): DisclosureSignal[] {
  const own = new Set([page.url, ...page.nodes.map(canonicalOf)].map(pathOf));
  own.delete(undefined);
  // A node that names addresses, and not this page's: data about another story.
  const isElsewhere = (item: LinkedData): boolean => {
    const paths = [item['url'], item['@id'], item['mainEntityOfPage']].map(pathOf).filter(Boolean);
    return own.size > 0 && paths.length > 0 && !paths.some((path) => own.has(path));
  };
  const fieldsOf = (item: LinkedData, fields: readonly Field[]): DisclosureSignal[] =>
    Object.entries(item).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => readField(fields, name, value)),
    );
  const data = linkedData(page);
  const items = data.filter(isOfPage);
  return [
    ...data.flatMap((item) => fieldsOf(item, [label])),
    // A single node is this page's, whatever it writes; of several, those that name another address are other stories'.
    ...items
      .filter((item) => items.length < 2 || !isElsewhere(item))
      .flatMap((item) => fieldsOf(item, ofData)),
  ];
}

const canonicalOf = (node: PageModel['nodes'][number]): string | undefined =>
  node.kind === 'element' && node.tag === 'link' && node.attributes['rel'] === 'canonical'
    ? node.attributes['href']
    : undefined;

/** The same properties in the page's elements: the nearest item around one, where it has one, must be an article or the page. */
function propertySignals(page: PageModel, { attributes, parent }: PageElement): DisclosureSignal[] {
  const { itemprop, property, content, href } = attributes;
  const found = readField(ofWork, itemprop ?? property ?? '', content ?? href);
  if (!found.length) return [];
  const holder = [...upwards(page, parent)].find(({ attributes }) => attributes['itemtype'] !== undefined);
  return (holder ? pageTypes.test(holder.attributes['itemtype'] ?? '') : itemprop === undefined) ? found : [];
}

/**
 * Every machine-readable signal of the page.
 * @param body the element that holds the article's body; the attribute is resolved on it and goes before the meta element
 */
export function machineSignals(page: PageModel, body: number): DisclosureSignal[] {
  const attribute = attributeSignal(page, body);
  const elements = page.nodes.filter((node) => node.kind === 'element');
  const metas = elements.flatMap(({ tag, attributes: { name, property, 'http-equiv': header, content } }) => {
    const written = (name ?? property ?? header ?? '').toLowerCase();
    const found = tag === 'meta' ? readField(ofMeta, written, content) : [];
    return tag !== 'meta' || found.length ? found : readField(supporting, written, content);
  });
  return [
    ...attribute,
    ...structuredSignals(page),
    ...elements.flatMap((element) => propertySignals(page, element)),
    ...metas.filter(({ rule }) => !attribute.length || rule !== 'machine/ai-disclosure'),
  ];
}
