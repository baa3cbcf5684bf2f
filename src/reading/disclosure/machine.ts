/**
 * Machine-readable signals: attributes, meta elements and structured data that say how a page was made. Each is a field
 * with a name and a value. One table says what each field means, one list holds the grades that values may name
 * ("ai-assisted", "AiModified", "ai_generated; icon=…"). Only what belongs to this page's article counts, not an image's data.
 */
import { isRecord } from '../../text/known.ts';
import { addressesOf, isTyped, type LinkedData, linkedData, pathOf } from '../article/linked-data.ts';
import { readMetadata } from '../article/metadata.ts';
import type { DisclosureLevel, DisclosureSignal, PageModel } from '../model.ts';
import { upwards } from '../page-tree.ts';
import { aiByline } from './byline.ts';
import { readNotice } from './sentence.ts';

/** Grades of the vocabularies, without their "ai-". The first match counts. */
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

/** A value as text: its name, its grade, or the address that it is. */
function wordsOf(value: unknown): string {
  const said = isRecord(value) ? (value['name'] ?? value['level'] ?? value['@id']) : value;
  return typeof said === 'string' ? said.trim() : '';
}

/** Whether an author is a program: typed as one, or called AI, an AI reporter, a language model. */
const isProgram = (value: unknown): boolean =>
  (isRecord(value) && isTyped(value, /^SoftwareApplication$/)) ||
  aiByline(wordsOf(value), true) === 'generated';

/** The metadata object that Chinese rules require: `Label` 1 is confirmed AI content. */
function isLabelled(value: unknown): boolean {
  try {
    const label: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return String(isRecord(label) ? label['Label'] : label) === '1';
  } catch {
    return false;
  }
}

/** What a field says, from its words, its value and its name. */
type LevelOf = (words: string, value: unknown, name: string) => DisclosureLevel | false | null | undefined;

const authors: Readonly<Record<string, DisclosureLevel>> = {
  author: 'generated',
  creator: 'generated',
  translator: 'translated',
  contributor: 'assisted',
  editor: 'assisted',
};

/** A field with AI in its name, unless it tells of pictures, of other texts or of what AI may do with the page. */
const aiField =
  /(?:^|-)ai-(?!.*(?:label|image|picture|photo|thumbnail|alt-text|video|audio|voice|answer|comment|polic(?:y|ie)|summar(?:y|ie)|training|crawl(?:er|ing)|scrap(?:er|ing)|index(?:ing)?)s?$)/;

/** A field's name, hyphenated and without a prefix; its rule; what it says. The first match counts. */
const fields: readonly (readonly [name: RegExp, rule: string, levelOf: LevelOf])[] = [
  [
    /^digital-?source-?type$/,
    'digital-source-type',
    (words) => /algorithmic/i.test(words) && gradeOf(words.split(/[/#]/).at(-1)?.toLowerCase() ?? ''),
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
  [
    /^(?:author|creator|translator|contributor|editor)$/,
    'software-author',
    (_, value, name) => isProgram(value) && authors[name],
  ],
  [/^aigc(?:-label)?$/, 'aigc-label', (_, value) => isLabelled(value) && 'generated'],
  // "ai-translated" and the like are a grade, and hold one or "true"; others hold a grade or a notice.
  [
    aiField,
    'ai-disclosure',
    (words, _, name) =>
      gradeOf(yes.test(words) ? name.replace(/^.*-(?=ai-)/, '') : words) ?? readNotice(words)?.level,
  ],
  [
    /^(?:generated|written|created|produced)-by$/,
    'software-author',
    (_, value) => isProgram(value) && 'generated',
  ],
  [/(?:origin|provenance)$/, 'ai-disclosure', (words) => /^ai\b/i.test(words) && gradeOf(words)],
  // Alone these prove nothing; "false" is stuffed for search engines.
  [/^ai-(?:generated|model)$/, 'meta-ai-', (words) => !/^(?:|false|no|none|0)$/i.test(words) && 'generated'],
  [/^generator$/, 'meta-generator', (words) => /(?<![A-Za-z])AI(?![A-Za-z])|GPT/.test(words) && 'generated'],
];

/** The signal of a field. */
function readField(written: string, value: unknown): DisclosureSignal[] {
  const name = hyphened(written.replace(/^data-|^.*[:.]/, ''));
  const words = wordsOf(value);
  for (const [names, rule, levelOf] of fields) {
    const level = names.test(name) && levelOf(words, value, name);
    if (!level) continue;
    const quote = `${written}: ${words || JSON.stringify(value)}`.slice(0, 200);
    const whole = rule.replace(/-$/, name.slice(2));
    return [{ rule: `machine/${whole}`, level, scope: 'article', quote, where: 'metadata' }];
  }
  return [];
}

/** The attribute that applies to an element: its own or the nearest ancestor's. */
function attributeSignal(page: PageModel, body: number): DisclosureSignal[] {
  for (const { attributes } of upwards(page, body))
    for (const [name, value] of Object.entries(attributes)) {
      const found = /^(?:data-)?ai-/.test(name) ? readField(name, value) : [];
      if (found.some(({ rule }) => rule === 'machine/ai-disclosure')) return found;
    }
  return [];
}

const pageTypes = /(?:Article|BlogPosting|WebPage|Report|SocialMediaPosting|CreativeWork)$/;

function structuredSignals(page: PageModel, canonical: string | undefined): DisclosureSignal[] {
  const own = [page.url, canonical].map(pathOf).filter((path) => path !== undefined);
  // A node that names addresses, and not this page's: data about another story.
  const isElsewhere = (item: LinkedData): boolean => {
    // The site's own address names no story.
    const paths = addressesOf(item).flatMap((address) => pathOf(address) || []);
    return own.length > 0 && paths.length > 0 && !paths.some((path) => own.includes(path));
  };
  const data = linkedData(page);
  const items = data.filter((item) => isTyped(item, pageTypes));
  return data.flatMap((item) => {
    // A single node is this page's, whatever it writes; of several, those that name another address are other stories'.
    const isOwn = isTyped(item, pageTypes) && (items.length < 2 || !isElsewhere(item));
    return Object.entries(item)
      .flatMap(([name, values]) => [values].flat().flatMap((value) => readField(name, value)))
      .filter(({ rule }) => isOwn || rule === 'machine/aigc-label')
      .map((signal) => ({ ...signal, rule: signal.rule.replace(/ai-disclosure$/, '$&-property') }));
  });
}

/**
 * Every machine-readable signal of the page.
 * @param body the element that holds the article's body; its attribute takes precedence over a meta element
 */
export function machineSignals(page: PageModel, body: number): DisclosureSignal[] {
  const attribute = attributeSignal(page, body);
  const elements = page.nodes.filter((node) => node.kind === 'element');
  const told = elements.flatMap(({ tag, parent, attributes }) => {
    const { itemprop, property, content, href, name, 'http-equiv': header } = attributes;
    const ofDocument = tag === 'meta' ? (name ?? header) : undefined;
    const written = itemprop ?? ofDocument ?? property ?? '';
    const found = written ? readField(written, content ?? href) : [];
    // What a meta element names without a vocabulary is of the document, whatever item is around it.
    if (!found.length || (itemprop === undefined && ofDocument !== undefined)) return found;
    // The nearest item around one, where it has one, must be an article or the page.
    const holder = [...upwards(page, parent)].find(({ attributes }) => attributes['itemtype'] !== undefined);
    return (holder ? pageTypes.test(holder.attributes['itemtype'] ?? '') : itemprop === undefined)
      ? found
      : [];
  });
  return [
    ...attribute,
    ...structuredSignals(page, readMetadata(page).canonical),
    ...told.filter(({ rule }) => !attribute.length || rule !== 'machine/ai-disclosure'),
  ];
}
