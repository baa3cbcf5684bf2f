/** Labels in attributes of badges: their pictures say nothing to a program, their names do. */
import { scopeOf, type Setting } from './block-signals.ts';
import { namesAi } from './fold.ts';
import { noticeNames } from './layout.ts';
import type { DisclosureSignal, PageElement } from '../model.ts';
import { readNotice } from './sentence.ts';

/** What else such attributes describe: pictures, players, links, buttons. */
const others = new Set([
  'picture',
  'figure',
  'video',
  'audio',
  'a',
  'input',
  'button',
  'meta',
  'link',
  'iframe',
]);
const iconNames = /(?:^|[\s_-])(?:icons?|badges?|labels?)(?:$|[\s_-])/;

/** The words of an element's attribute; a picture's only where it is an icon, since others are described by them. */
function labelOf({ tag, attributes }: PageElement): string | undefined {
  if (tag !== 'img') return attributes['aria-label'] ?? attributes['title'];
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  return noticeNames.test(names) || iconNames.test(names) ? attributes['alt'] : undefined;
}

/** Labels in attributes of badges: `title`, `aria-label`, alternative text of an icon. */
export function attributeLabels({ page, blocks, layout, kind }: Setting): DisclosureSignal[] {
  const firstNode = blocks[layout.first]?.node ?? 0;
  const lastNode = blocks[layout.last]?.node ?? page.nodes.length;
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.hidden || others.has(node.tag)) continue;
    if (node.id > firstNode + 40 && node.id < lastNode - 40) continue;
    const text = labelOf(node);
    if (text === undefined || text.length > 200 || !namesAi(text)) continue;
    const reading = readNotice(text);
    if (!reading) continue;
    const certain = reading.form === 'sentence' || (node.tag === 'img' && reading.form !== 'label');
    out.push({
      rule: 'label/attribute',
      level: reading.level,
      scope: scopeOf(reading.summary, 'header', kind === 'site'),
      strength: certain ? 'sufficient' : 'supporting',
      quote: text,
      where: node.id < firstNode ? 'header' : 'end',
      node: node.id,
    });
  }
  return out;
}
