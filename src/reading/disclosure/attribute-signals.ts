/** Labels in attributes of badges: their pictures say nothing to a program, their names do. */
import { scopeOf } from './block-signals.ts';
import { aiWord } from './fold.ts';
import type { Layout } from './layout.ts';
import type { DisclosureSignal, PageBlock, PageModel } from '../model.ts';
import { readNotice } from './sentence.ts';

/** Labels in attributes of badges: `title`, `aria-label`, alternative text of an icon. */
export function attributeLabels(
  page: PageModel,
  layout: Layout,
  blocks: readonly PageBlock[],
  site: boolean,
): DisclosureSignal[] {
  const firstNode = blocks[layout.first]?.node ?? 0;
  const lastNode = blocks[layout.last]?.node ?? page.nodes.length;
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (
      node.kind !== 'element' ||
      node.hidden ||
      [
        'img',
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
      ].includes(node.tag)
    )
      continue;
    const text = node.attributes['aria-label'] ?? node.attributes['title'];
    if (text === undefined || text.length > 200 || !aiWord.test(text)) continue;
    const reading = readNotice(text);
    if (!reading) continue;
    const near = node.id < firstNode + 40 || node.id > lastNode - 40;
    if (near)
      out.push({
        rule: 'label/attribute',
        level: reading.level,
        scope: scopeOf(reading.summary, 'header', site),
        strength: reading.form === 'sentence' ? 'sufficient' : 'supporting',
        quote: text,
        where: node.id < firstNode ? 'header' : 'end',
        node: node.id,
      });
  }
  return out;
}
