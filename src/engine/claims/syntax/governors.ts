/** Asks both analyses and says where they agree. */
import { type Draft, emptyDraft, nameOf, phraseOf, samePhrase } from './draft.ts';
import type { Analysis, Clause, Governors, Phrase } from './model.ts';
import { objectAfter, rulesDraft, subjectBefore } from './rules.ts';
import { dependents, linkOf, treeDraft, treeSubject } from './tree.ts';

const silent: Governors = { link: '', agreed: { owner: false, measure: false, verb: false } };

/** Which analysis to ask: both, or one alone for measuring what it is worth. */
export type Method = 'both' | 'rules' | 'tree';

/** A number that is part of a name ("Nikkei 225"): it measures nothing. */
function partOfName(analysis: Analysis, token: number): boolean {
  return (
    /^\d+(?:\.\d+)?$/.test(analysis.tokens[token]?.text ?? '') &&
    analysis.words[token - 1]?.upos === 'PROPN' &&
    analysis.words[token + 1]?.upos !== 'NOUN'
  );
}

/** A value whose phrase begins after ", and" or a comma: its verb may have been left out, so neither analysis is trusted. */
function joinedLoosely(analysis: Analysis, token: number): boolean {
  const chunk = analysis.chunks[analysis.words[token]?.chunk ?? -1];
  if (!chunk || chunk.head <= token) return false;
  const before = chunk.first - 1;
  const joined = analysis.words[before]?.upos === 'CCONJ' ? before - 1 : before;
  return (
    analysis.tokens[joined]?.text === ',' &&
    analysis.chunks.some((other) => other.kind === 'verb' && other.last < joined)
  );
}

/**
 * Owner, measure and verb of the value at a token. Where the analyses differ the tree's answer is given, not `agreed`.
 * Fragments and capped sentences have no answer.
 */
export function governorsOf(analysis: Analysis, token: number, method: Method = 'both'): Governors {
  if (analysis.kind !== 'sentence' || !analysis.tokens[token]) return silent;
  const rules = method === 'tree' ? emptyDraft() : rulesDraft(analysis, token);
  const tree = method === 'rules' || !analysis.parsed ? emptyDraft() : treeDraft(analysis, token);
  const choose = (part: 'owner' | 'measure' | 'verb' | 'unitNoun' | 'base'): Phrase | undefined =>
    phraseOf(analysis, nameOf(analysis, tree[part] >= 0 ? tree[part] : rules[part]));
  const doubtful = partOfName(analysis, token) || joinedLoosely(analysis, token);
  const alike = (part: keyof Omit<Draft, 'link'>): boolean =>
    !doubtful && tree[part] >= 0 && rules[part] >= 0 && samePhrase(analysis, tree[part], rules[part]);
  const [owner, measure, verb, unitNoun, base] = [
    choose('owner'),
    choose('measure'),
    choose('verb'),
    choose('unitNoun'),
    choose('base'),
  ];
  return {
    ...(owner && { owner }),
    ...(measure && { measure }),
    ...(verb && { verb }),
    ...(unitNoun && { unitNoun }),
    ...(base && { base }),
    link: tree.link || rules.link,
    agreed: { owner: alike('owner'), measure: alike('measure'), verb: alike('verb') },
  };
}

const modals = new Set('will would can could may might must shall should'.split(' '));
/** Verbs that make the action under them unreal. */
const unreal = new Set(
  'plan expect want hope threaten propose consider seek aim intend try offer agree'.split(' '),
);

/** Every action of a sentence with its agent and patient, in order. Empty for fragments and capped sentences. */
export function clausesOf(analysis: Analysis): Clause[] {
  if (analysis.kind !== 'sentence') return [];
  const { words, chunks } = analysis;
  const out: Clause[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'verb' || words[chunk.head]?.upos !== 'VERB') continue;
    const group = words.slice(chunk.first, chunk.head + 1);
    const passive = words[chunk.head]?.form === 'VBN' && group.some((word) => word.lemma === 'be');
    const by = passive
      ? dependents(analysis, chunk.head, ['obl']).find((child) => linkOf(analysis, child) === 'by')
      : undefined;
    const treeSubjectHead = analysis.parsed ? treeSubject(analysis, chunk.head) : -1;
    const treeObject = dependents(analysis, chunk.head, ['obj'])[0] ?? -1;
    const rulesSubject = subjectBefore(analysis, chunk);
    const rulesObject = objectAfter(analysis, chunk, words.length);
    const subject = treeSubjectHead >= 0 ? treeSubjectHead : rulesSubject;
    const object = analysis.parsed ? treeObject : rulesObject;
    const alike = (a: number, b: number): boolean => samePhrase(analysis, a, b);
    const governor = words[words[chunk.head]?.head ?? -1];
    const lemma =
      words[chunk.head]?.relation === 'xcomp' && unreal.has(governor?.lemma ?? '')
        ? (governor?.lemma ?? '')
        : '';
    const verb = phraseOf(analysis, chunk.head);
    if (!verb) continue;
    const agent = phraseOf(analysis, nameOf(analysis, passive ? (by ?? -1) : subject));
    const patient = phraseOf(analysis, nameOf(analysis, passive ? subject : object));
    out.push({
      verb,
      ...(agent && { agent }),
      ...(patient && { patient }),
      negated: group.some((word) => word.lemma === 'not' || word.lemma === 'never'),
      passive,
      modal: group.find((word) => modals.has(word.lemma))?.lemma ?? lemma,
      agreed:
        analysis.parsed &&
        alike(treeSubjectHead, rulesSubject) &&
        (passive || treeObject === rulesObject || alike(treeObject, rulesObject)),
    });
  }
  return out;
}
