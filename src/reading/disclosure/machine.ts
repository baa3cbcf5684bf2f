/**
 * Machine-readable signals: attributes, meta elements and structured data by which a page says how it was made.
 * Only what belongs to this page's article counts; an image's own data does not.
 */
import type { DisclosureLevel, DisclosureSignal, PageElement, PageModel } from '../model.ts';

const jsonCap = 200_000;

/** The values of the `ai-disclosure` attribute; anything else counts as absent. */
const attributeLevels: Readonly<Record<string, DisclosureLevel | 'mixed'>> = {
  none: 'none-claimed',
  'ai-assisted': 'assisted',
  'ai-generated': 'generated',
  'ai-autonomous': 'generated',
  autonomous: 'generated',
  mixed: 'mixed',
};

/** Terms of the digital source type vocabularies (news code and schema.org spelling). */
const sourceTypes: Readonly<Record<string, DisclosureLevel>> = {
  trainedalgorithmicmedia: 'generated',
  algorithmicmedia: 'generated',
  compositewithtrainedalgorithmicmedia: 'assisted',
  trainedalgorithmicmediadigitalsource: 'generated',
  algorithmicmediadigitalsource: 'generated',
  compositewithtrainedalgorithmicmediadigitalsource: 'assisted',
};

const signal = (
  rule: string,
  level: DisclosureLevel,
  quote: string,
  strength: DisclosureSignal['strength'] = 'sufficient',
  node?: number,
): DisclosureSignal => ({
  rule,
  level,
  scope: 'article',
  strength,
  quote: quote.slice(0, 200),
  where: 'metadata',
  ...(node === undefined ? {} : { node }),
});

/** The `ai-disclosure` attribute that holds for an element: its own, the nearest ancestor's, else the first meta's. */
function attributeSignal(page: PageModel, body: number): DisclosureSignal[] {
  for (let id = body; id >= 0; ) {
    const node = page.nodes[id];
    if (node?.kind !== 'element') break;
    const value = node.attributes['ai-disclosure']?.trim().toLowerCase();
    const level = value === undefined ? undefined : attributeLevels[value];
    if (level && level !== 'mixed')
      return [signal('machine/ai-disclosure', level, `ai-disclosure="${value}"`)];
    id = node.parent;
  }
  for (const node of page.nodes) {
    if (
      node.kind !== 'element' ||
      node.tag !== 'meta' ||
      node.attributes['name']?.toLowerCase() !== 'ai-disclosure'
    )
      continue;
    const value = node.attributes['content']?.trim().toLowerCase() ?? '';
    const level = attributeLevels[value];
    return level && level !== 'mixed'
      ? [signal('machine/ai-disclosure', level, `ai-disclosure="${value}"`)]
      : [];
  }
  return [];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const pageTypes = /(?:Article|BlogPosting|WebPage|Report|SocialMediaPosting)$/;

type Item = Readonly<Record<string, unknown>>;

const isOfPage = (item: Item): boolean =>
  [item['@type']].flat().some((type) => typeof type === 'string' && pageTypes.test(type));

/** A term of the digital source types, by itself or at the end of an address. */
function sourceTypeSignal(value: string): DisclosureSignal[] {
  const term = value.trim().split(/[/#]/).at(-1)?.toLowerCase() ?? '';
  const level = Object.hasOwn(sourceTypes, term) ? sourceTypes[term] : undefined;
  return level ? [signal('machine/digital-source-type', level, `digitalSourceType: ${term}`)] : [];
}

const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : isRecord(value) && typeof value['@id'] === 'string' ? value['@id'] : '';

function dataSignals(item: Item): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  for (const value of [item['digitalSourceType']].flat()) out.push(...sourceTypeSignal(idOf(value)));
  const said = item['aiDisclosure'];
  const text =
    typeof said === 'string'
      ? said
      : isRecord(said) && typeof said['level'] === 'string'
        ? said['level']
        : undefined;
  if (text !== undefined) {
    const lower = text.toLowerCase();
    const level: DisclosureLevel | undefined = /^(?:none|no|human)/.test(lower)
      ? 'none-claimed'
      : /assist/.test(lower)
        ? 'assisted'
        : /translat/.test(lower)
          ? 'translated'
          : /summar/.test(lower)
            ? 'summary'
            : /generat|autonom|full|written|creat|ai/.test(lower)
              ? 'generated'
              : undefined;
    if (level) out.push(signal('machine/ai-disclosure-property', level, `aiDisclosure: ${text}`));
  }
  const status = item['creativeWorkStatus'];
  if (typeof status === 'string' && /\bAI\b/i.test(status) && /assist|generat/i.test(status))
    out.push(
      signal(
        'machine/creative-work-status',
        /assist/i.test(status) ? 'assisted' : 'generated',
        `creativeWorkStatus: ${status}`,
      ),
    );
  for (const author of [item['author'], item['creator']].flat()) {
    if (isRecord(author) && [author['@type']].flat().includes('SoftwareApplication'))
      out.push(
        signal(
          'machine/software-author',
          'generated',
          `author: ${typeof author['name'] === 'string' ? author['name'] : 'software'}`,
        ),
      );
  }
  return out;
}

/** The metadata object that Chinese rules ask for: `Label` 1 is confirmed AI content. */
function labelObject(value: unknown): DisclosureSignal[] {
  const label = isRecord(value) ? value['Label'] : undefined;
  return String(label) === '1' ? [signal('machine/aigc-label', 'generated', 'AIGC Label: 1')] : [];
}

const pathOf = (address: string): string | undefined => {
  try {
    return new URL(address).pathname.replace(/\/$/, '');
  } catch {
    return undefined;
  }
};

/** Whether a node names an address, and none that it names is this page's: data about another story. */
function isElsewhere(item: Item, own: ReadonlySet<string>): boolean {
  const paths = [item['url'], item['@id'], item['mainEntityOfPage']]
    .map((value) => pathOf(idOf(value)))
    .filter((path) => path !== undefined);
  return own.size > 0 && paths.length > 0 && !paths.some((path) => own.has(path));
}

function structuredSignals(page: PageModel): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  const items: Item[] = [];
  const own = new Set<string>();
  const address = pathOf(page.url ?? '');
  if (address !== undefined) own.add(address);
  for (const node of page.nodes) {
    if (node.kind === 'element') {
      const canonical =
        node.tag === 'link' && node.attributes['rel'] === 'canonical' ? node.attributes['href'] : undefined;
      const path = canonical === undefined ? undefined : pathOf(canonical);
      if (path !== undefined) own.add(path);
      continue;
    }
    if (node.text.length > jsonCap) continue;
    const parent = page.nodes[node.parent];
    if (parent?.kind !== 'element' || parent.tag !== 'script') continue;
    let data: unknown;
    try {
      data = JSON.parse(node.text);
    } catch {
      continue;
    }
    const queue: unknown[] = [data];
    for (let i = 0; i < queue.length && i < 200; i += 1) {
      const item = queue[i];
      if (Array.isArray(item)) queue.push(...item.slice(0, 100));
      else if (isRecord(item)) {
        if (isOfPage(item)) items.push(item);
        out.push(...labelObject(item['AIGC']));
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
          if (typeof item[key] === 'object') queue.push(item[key]);
      }
    }
  }
  // A single node is this page's, whatever it writes; of several, those that name another address are other stories'.
  for (const item of items) if (items.length < 2 || !isElsewhere(item, own)) out.push(...dataSignals(item));
  return out;
}

/** The same property in the page's elements: its nearest item must be an article or the page. */
function itemSignals(page: PageModel): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.attributes['itemprop'] !== 'digitalSourceType') continue;
    for (let at = node.parent; at >= 0; ) {
      const holder = page.nodes[at];
      if (holder?.kind !== 'element') break;
      const type = holder.attributes['itemtype'];
      if (type !== undefined) {
        if (pageTypes.test(type))
          out.push(...sourceTypeSignal(node.attributes['content'] ?? node.attributes['href'] ?? ''));
        break;
      }
      at = holder.parent;
    }
  }
  return out;
}

function metaSignals(page: PageModel): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.tag !== 'meta') continue;
    const name = (node.attributes['name'] ?? node.attributes['property'] ?? '').toLowerCase();
    const content = (node.attributes['content'] ?? '').trim();
    // "false" is stuffed for search engines and proves nothing.
    if (name === 'ai-generated' && content && !/^(?:false|no|none|0)$/i.test(content))
      out.push(signal('machine/meta-ai-generated', 'generated', `ai-generated: ${content}`, 'supporting'));
    else if (name === 'ai-model' && content)
      out.push(signal('machine/meta-ai-model', 'generated', `ai-model: ${content}`, 'supporting'));
    else if (name === 'generator' && /(?<![A-Za-z])AI(?![A-Za-z])|GPT/.test(content))
      out.push(signal('machine/meta-generator', 'generated', `generator: ${content}`, 'supporting'));
    else if (name === 'aigc' || name === 'aigc-label') {
      try {
        out.push(...labelObject(JSON.parse(content)));
      } catch {
        if (content === '1') out.push(signal('machine/aigc-label', 'generated', 'AIGC Label: 1'));
      }
    }
  }
  return out;
}

/**
 * Every machine-readable signal of the page.
 * @param body the element that holds the article's body; the attribute is resolved on it
 */
export function machineSignals(page: PageModel, body: PageElement | undefined): DisclosureSignal[] {
  return [
    ...attributeSignal(page, body?.id ?? 0),
    ...structuredSignals(page),
    ...itemSignals(page),
    ...metaSignals(page),
  ];
}
