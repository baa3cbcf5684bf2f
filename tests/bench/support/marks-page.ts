/** Runs in the page of marks.bench.ts: reads the article as the annotator does and draws marks on its words. */
import { readPageModel } from '../../../src/reading/read-page.ts';
import { rangeOf } from '../../../src/page/anchor.ts';
import type { Verdict } from '../../../src/engine/model.ts';
import { Highlighter, type Mark } from '../../../src/page/highlighter.ts';
import { takeSnapshot } from '../../../src/page/snapshot.ts';

const kinds: readonly Verdict[] = ['contradicted', 'compare', 'supported'];

/** Milliseconds of main thread to find and draw `many` marks, to lay out and paint them, and changes made to the DOM. */
async function measure(
  many: number,
): Promise<{ draw: number; layout: number; marks: number; changes: number }> {
  const { model, nodes } = await takeSnapshot(document);
  const { article } = readPageModel(model);
  if (!article) throw new Error('no article');
  const { text } = article.document;
  const spans = [...text.matchAll(/berth \d+ took \d+ ferries/g)].slice(0, many);
  const highlighter = new Highlighter();
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const began = performance.now();
  const marks = spans.flatMap((span, index): Mark[] => {
    const end = span.index + span[0].length;
    const range = rangeOf(span.index, end, span[0], article.places, nodes);
    return range ? [{ index, verdict: kinds[index % kinds.length] ?? 'compare', range }] : [];
  });
  highlighter.draw(marks);
  const drawn = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  observer.disconnect();
  highlighter.clear();
  return { draw: drawn - began, layout: laidOut - drawn, marks: marks.length, changes };
}

Object.assign(window, { measure });
