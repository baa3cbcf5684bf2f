/** The second analysis: governors of a value from the dependency tree. Knows nothing of the chunk rules. */
import { type Draft, emptyDraft, isTime, isUnitNoun, isValue } from './draft.ts';
import type { Analysis } from './model.ts';

const base = (relation: string): string => relation.split(':')[0] ?? '';

/** Dependents of a word with one of the given relations (without subtype unless one is named), left to right. */
export function dependents(analysis: Analysis, head: number, relations: readonly string[]): number[] {
  const out: number[] = [];
  for (const [i, word] of analysis.words.entries())
    if (word.head === head && (relations.includes(word.relation) || relations.includes(base(word.relation))))
      out.push(i);
  return out;
}

/** The first word on the way to the root that is a predicate; the copula stands for a predicate that has one. */
export function predicateOf(analysis: Analysis, from: number): number {
  let at = from;
  for (let step = 0; step < analysis.words.length && at >= 0; step += 1) {
    const word = analysis.words[at];
    if (!word) return -1;
    if (word.upos === 'VERB' && base(word.relation) !== 'amod') return at;
    if (dependents(analysis, at, ['cop']).length > 0) return at;
    at = word.head;
  }
  return -1;
}

/** Subject of a predicate: its own, that of the verb it is joined to, or what its clause describes. */
export function treeSubject(analysis: Analysis, predicate: number): number {
  let at = predicate;
  for (let step = 0; step < 6 && at >= 0; step += 1) {
    const word = analysis.words[at];
    const own = dependents(analysis, at, ['nsubj', 'csubj'])[0];
    if (own !== undefined) {
      const relative =
        /^(?:WDT|WP)$/.test(analysis.words[own]?.form ?? '') || analysis.tokens[own]?.text === 'that';
      return relative && word?.relation === 'acl:relcl' ? word.head : own;
    }
    if (!word || word.head < 0) return -1;
    const relation = base(word.relation);
    if (relation === 'acl') return word.head;
    if (!['conj', 'xcomp', 'advcl', 'parataxis'].includes(relation)) return -1;
    if (relation === 'xcomp') {
      const object = dependents(analysis, word.head, ['obj'])[0];
      if (object !== undefined) return object;
    }
    at = word.head;
  }
  return -1;
}

/** The preposition of a word, lower case, or ''. */
export function linkOf(analysis: Analysis, i: number): string {
  const cases = dependents(analysis, i, ['case']);
  return analysis.tokens[cases[0] ?? -1]?.text.toLowerCase() ?? '';
}

const reaching = new Set(
  'reach hit top exceed total be become remain stand stay beat average cost cross near pass'.split(' '),
);

/** Governors of the value at token `i` by the tree. */
export function treeDraft(analysis: Analysis, i: number): Draft {
  const draft = emptyDraft();
  const { words } = analysis;
  let at = i;
  // A value joined to another ("and 2.3 % on an annual basis") plays the first one's part.
  for (let step = 0; step < 6; step += 1) {
    const word = words[at];
    if (
      !word ||
      !['conj', 'appos', 'flat', 'dep', 'list'].includes(base(word.relation)) ||
      !isValue(analysis, word.head)
    )
      break;
    at = word.head;
  }
  // A span of time ("for 10 months") is itself the value.
  const unit = words[at]?.head ?? -1;
  if (unit > at && isTime(analysis, unit) && words[unit]?.upos === 'NOUN') at = unit;
  draft.link = linkOf(analysis, i) || linkOf(analysis, at);
  const value = words[at];
  const head = value?.head ?? -1;
  const relation = base(value?.relation ?? '');
  const inside = dependents(analysis, at, ['nmod']).find(
    (child) => ['of', 'in'].includes(linkOf(analysis, child)) && !isTime(analysis, child),
  );
  const percent = /%|per ?cent/i.test(analysis.tokens[i]?.text ?? '');
  if (
    head > at &&
    ['nummod', 'compound', 'amod', 'nmod', 'advmod'].includes(relation) &&
    words[head]?.upos !== 'VERB'
  )
    draft.measure = head;
  else if (inside !== undefined && (!percent || linkOf(analysis, inside) === 'of')) draft.measure = inside;
  else if (
    ['nmod', 'appos', 'nummod', 'acl', 'amod'].includes(relation) &&
    words[head]?.upos !== 'VERB' &&
    head >= 0
  )
    draft.measure = head;
  if (draft.measure >= 0 && isUnitNoun(analysis, draft.measure)) {
    draft.unitNoun = draft.measure;
    const of = dependents(analysis, draft.measure, ['nmod']).find(
      (child) =>
        ['of', 'in'].includes(linkOf(analysis, child)) &&
        !isValue(analysis, child) &&
        !isTime(analysis, child),
    );
    const held = dependents(analysis, draft.measure, ['nmod:poss'])[0];
    if (of !== undefined) draft.measure = of;
    else if (held !== undefined) draft.measure = held;
  }
  const predicate = predicateOf(analysis, at);
  if (predicate < 0) return draft;
  const copula = dependents(analysis, predicate, ['cop'])[0];
  draft.verb = copula ?? predicate;
  const subject = treeSubject(analysis, predicate);
  if (draft.measure < 0) {
    const object = dependents(analysis, predicate, ['obj'])[0];
    const own = predicate === at || object === at;
    draft.measure =
      !own &&
      object !== undefined &&
      !isValue(analysis, object) &&
      !(reaching.has(words[predicate]?.lemma ?? '') && !draft.link)
        ? object
        : subject;
  }
  const held = dependents(analysis, draft.measure, ['nmod:poss'])[0];
  const pronoun = held !== undefined && words[held]?.form === 'PRP$' && subject >= 0;
  draft.owner = held === undefined || pronoun ? subject : held;
  const than = dependents(analysis, at, ['obl', 'nmod', 'advcl']).concat(
    dependents(analysis, head, ['obl', 'advcl']),
  );
  draft.base = than.find((child) => linkOf(analysis, child) === 'than') ?? -1;
  return draft;
}
