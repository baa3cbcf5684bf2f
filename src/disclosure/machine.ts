/**
 * Machine-readable signals: attributes, meta elements and structured data by which a page says how it was made.
 * Only what belongs to this page's article counts; an image's own data does not.
 */
import type { DisclosureLevel, DisclosureSignal, PageElement, PageModel } from './model.ts';

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

function dataSignals(item: Readonly<Record<string, unknown>>): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  const types = [item['@type']].flat().filter((type) => typeof type === 'string');
  if (!types.some((type) => pageTypes.test(type))) return out;
  for (const value of [item['digitalSourceType']].flat()) {
    const term = (
      typeof value === 'string'
        ? value
        : isRecord(value) && typeof value['@id'] === 'string'
          ? value['@id']
          : ''
    )
      .split(/[/#]/)
      .at(-1)
      ?.toLowerCase();
    const level = term === undefined ? undefined : sourceTypes[term];
    if (level) out.push(signal('machine/digital-source-type', level, `digitalSourceType: ${term}`));
  }
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

function structuredSignals(page: PageModel): DisclosureSignal[] {
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'text' || node.text.length > jsonCap) continue;
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
        out.push(...dataSignals(item), ...labelObject(item['AIGC']));
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
          if (typeof item[key] === 'object') queue.push(item[key]);
      }
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
  return [...attributeSignal(page, body?.id ?? 0), ...structuredSignals(page), ...metaSignals(page)];
}
