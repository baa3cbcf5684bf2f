/** The first analysis: governors of a value from the order of chunks alone. Knows nothing of the tree. */
import { type Draft, emptyDraft, isTime, isUnitNoun, isValue } from './draft.ts';
import type { Analysis, Chunk } from './model.ts';

/** Words that may stand between a link and its value: "by as much as nearly 4 %". */
const hedges = new Set(
  'about around nearly almost approximately roughly some over under more less than at least as much many high low up down just only record an a the further another to only'.split(
    ' ',
  ),
);
const links = new Set(
  'to by from of at in with for on over under above below after worth between than near'.split(' '),
);

/** Verbs whose subject is what is measured, although the value stands as their object. */
const reaching = new Set(
  'reach hit top exceed total be become remain stand stay exceed beat average cost amount measure weigh cross near pass'.split(
    ' ',
  ),
);

const lower = (analysis: Analysis, i: number): string => analysis.tokens[i]?.text.toLowerCase() ?? '';

/** Index of the chunk that holds or precedes a token. */
function chunkBefore(analysis: Analysis, token: number): number {
  let found = -1;
  for (const [index, chunk] of analysis.chunks.entries()) {
    if (chunk.first >= token) break;
    if (chunk.last < token) found = index;
  }
  return found;
}

/** A chunk of real things: not a bare value, not a time. */
function thing(analysis: Analysis, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && !isValue(analysis, chunk.head) && !isTime(analysis, chunk.head);
}

const prepositionBefore = (analysis: Analysis, chunk: Chunk): boolean => {
  const before = analysis.words[chunk.first - 1];
  return before?.upos === 'ADP' && before.form !== 'RP';
};

/** Subject of a verb group: the nearest noun chunk to the left that no preposition or possessor mark governs. */
export function subjectBefore(analysis: Analysis, verb: Chunk): number {
  const { chunks, words } = analysis;
  const at = chunks.indexOf(verb);
  for (let c = at - 1; c >= 0; c -= 1) {
    const chunk = chunks[c];
    if (!chunk) break;
    if (chunk.kind === 'verb') {
      if (reduced(analysis, chunk)) continue;
      // "rose … and reached": a joined verb has the first one's subject.
      const between = words.slice(chunk.last + 1, verb.first);
      const joined = between.some((word) => word.upos === 'CCONJ') || words[verb.first]?.form === 'VBG';
      const infinitive = words[verb.first]?.form === 'TO';
      if (joined || infinitive) return subjectBefore(analysis, chunk);
      continue;
    }
    if (words[chunk.head]?.form === 'WDT' || words[chunk.head]?.form === 'WP') {
      const before = chunks.slice(0, c).findLast((other) => other.kind === 'noun');
      return before && thing(analysis, before) ? before.head : chunk.head;
    }
    if (words[chunk.last + 1]?.form === 'POS') continue;
    if (prepositionBefore(analysis, chunk) || !thing(analysis, chunk)) continue;
    // An apposition between commas, or a name in brackets, is not the subject; what it explains is.
    const opens = lower(analysis, chunk.first - 1);
    const before = chunks[c - 1];
    if (
      (opens === ',' || opens === '(') &&
      before &&
      before.kind === 'noun' &&
      before.last === chunk.first - 2 &&
      lower(analysis, chunk.last + 1) !== ''
    ) {
      const closes = lower(analysis, chunk.last + 1);
      if (closes === ',' || closes === ')') continue;
    }
    return chunk.head;
  }
  return -1;
}

/** Object of a verb group: the noun chunk right after it, if it stands before `limit`. */
export function objectAfter(analysis: Analysis, verb: Chunk, limit: number): number {
  const at = analysis.chunks.indexOf(verb);
  for (let c = at + 1; c < analysis.chunks.length; c += 1) {
    const next = analysis.chunks[c];
    if (next?.kind !== 'noun' || next.first >= limit || next.last >= limit) return -1;
    if (analysis.words[next.last + 1]?.form === 'POS') continue;
    const between = analysis.words.slice(verb.last + 1, next.first);
    const gap = between.some(
      (word) =>
        ['ADP', 'PUNCT', 'SCONJ', 'CCONJ'].includes(word.upos) && word.form !== 'RP' && word.form !== 'POS',
    );
    return gap || !thing(analysis, next) ? -1 : next.head;
  }
  return -1;
}

/** A participle without auxiliary that stands after a finite verb, or after "as": it describes, it does not govern. */
function reduced(analysis: Analysis, chunk: Chunk): boolean {
  const { words, chunks } = analysis;
  if (words[chunk.head]?.form !== 'VBN' || chunk.first !== chunk.head) return false;
  return (
    words[chunk.first - 1]?.upos === 'SCONJ' ||
    chunks.some(
      (other) =>
        other.kind === 'verb' &&
        other.last < chunk.first &&
        words.slice(other.first, other.last + 1).some((word) => /^(?:VBD|VBZ|VBP|MD)$/.test(word.form)),
    )
  );
}

/**
 * The verb to whose subject a chunk belongs ("data of 33 million customers was read"), with the subject's first chunk:
 * noun chunks joined by prepositions, opened by a clause's beginning and closed by a verb.
 */
function asSubject(analysis: Analysis, chunk: Chunk): { verb: Chunk; subject: number } | undefined {
  const { chunks, words } = analysis;
  let first = chunks.indexOf(chunk);
  while (first > 0) {
    const here = chunks[first];
    const before = chunks[first - 1];
    if (!here || before?.kind !== 'noun') break;
    const between = words.slice(before.last + 1, here.first);
    if (!between.length || !between.every((word) => ['ADP', 'PART', 'ADV', 'ADJ'].includes(word.upos))) break;
    first -= 1;
  }
  let last = chunks.indexOf(chunk);
  let verb: Chunk | undefined;
  while (last + 1 < chunks.length && !verb) {
    const here = chunks[last];
    const next = chunks[last + 1];
    if (!here || !next) break;
    const between = words.slice(here.last + 1, next.first);
    if (next.kind === 'verb') {
      if (
        between.every((word) => word.upos === 'ADV') &&
        words[next.first]?.form !== 'TO' &&
        words[next.first]?.form !== 'VBG'
      )
        verb = next;
      break;
    }
    if (
      !between.length ||
      !between.every((word) => word.upos === 'ADP' || word.upos === 'PART' || word.upos === 'CCONJ')
    )
      break;
    last += 1;
  }
  const start = chunks[first];
  if (!verb || !start) return undefined;
  let opens = start.first - 1;
  while (
    opens >= 0 &&
    ['ADV', 'ADP'].includes(words[opens]?.upos ?? '') &&
    hedges.has(lower(analysis, opens))
  )
    opens -= 1;
  const mark = words[opens];
  const clause =
    !mark ||
    mark.upos === 'SCONJ' ||
    mark.upos === 'CCONJ' ||
    mark.upos === 'PUNCT' ||
    mark.upos === 'VERB' ||
    mark.form === 'WRB';
  return clause ? { verb, subject: start.head } : undefined;
}

function possessor(analysis: Analysis, measure: number): number {
  const chunk = analysis.chunks[analysis.words[measure]?.chunk ?? -1];
  if (!chunk) return -1;
  if (analysis.words[chunk.first]?.form === 'PRP$') return chunk.first;
  const mark = analysis.words[chunk.first - 1]?.form === 'POS' ? chunk.first - 2 : -1;
  return analysis.chunks[analysis.words[mark]?.chunk ?? -1]?.head ?? -1;
}

/** The noun chunk after "of" or "in" that follows a token. */
function complement(analysis: Analysis, token: number, words: readonly string[]): number {
  if (!words.includes(lower(analysis, token + 1))) return -1;
  const next = analysis.chunks.find((chunk) => chunk.first > token + 1);
  return next && next.first <= token + 3 && thing(analysis, next) ? next.head : -1;
}

/** Governors of the value at token `i` by the order of chunks. */
export function rulesDraft(analysis: Analysis, i: number): Draft {
  const draft = emptyDraft();
  const { chunks, words } = analysis;
  let from = i - 1;
  while (
    from >= 0 &&
    hedges.has(lower(analysis, from)) &&
    !(links.has(lower(analysis, from)) && lower(analysis, from + 1) !== 'than')
  )
    from -= 1;
  if (links.has(lower(analysis, from))) draft.link = lower(analysis, from);
  const own = chunks[words[i]?.chunk ?? -1];

  const verbChunk = (): Chunk | undefined => {
    const left = chunks.filter((chunk) => chunk.kind === 'verb' && chunk.last < i);
    const near = left.findLast((chunk) => !reduced(analysis, chunk)) ?? left.at(-1);
    return near ?? chunks.find((chunk) => chunk.kind === 'verb' && chunk.first > i);
  };
  let verb = verbChunk();
  if (own && own.head > i && !isTime(analysis, own.head)) draft.measure = own.head;
  if (draft.measure >= 0 && isUnitNoun(analysis, draft.measure)) {
    const rest = complement(analysis, draft.measure, ['in', 'of']);
    draft.unitNoun = draft.measure;
    if (rest >= 0) draft.measure = rest;
  }
  if (draft.measure < 0) draft.measure = complement(analysis, i, valueOfForms(analysis, i));
  if (draft.measure < 0) {
    const before = chunks[chunkBefore(analysis, Math.max(0, from))];
    const adjacent = before && before.last === from - 1;
    if (
      (draft.link === 'of' || draft.link === 'worth' || draft.link === 'around' || draft.link === 'at') &&
      before?.kind === 'noun' &&
      adjacent
    ) {
      draft.measure = before.head;
      if (isUnitNoun(analysis, before.head)) {
        draft.unitNoun = before.head;
        const held = possessor(analysis, before.head);
        if (held >= 0) draft.measure = held;
      }
    }
  }
  const subject = verb ? subjectBefore(analysis, verb) : -1;
  if (draft.measure < 0 && verb && verb.last < i) {
    const object = objectAfter(analysis, verb, i);
    const lemma = words[verb.head]?.lemma ?? '';
    draft.measure = object >= 0 && !(reaching.has(lemma) && draft.link === '') ? object : subject;
  }
  // The verb of a value in the subject stands after it.
  const whole = chunks[words[draft.measure]?.chunk ?? -1] ?? own;
  const place =
    whole && (whole === own || draft.link === 'of' || !verb || verb.last >= i)
      ? asSubject(analysis, own ?? whole)
      : undefined;
  if (place) verb = place.verb;
  draft.verb = verb?.head ?? -1;
  const held = possessor(analysis, draft.measure);
  const acting = place?.subject ?? (verb ? subjectBefore(analysis, verb) : -1);
  const pronoun = words[held]?.form === 'PRP$' && acting >= 0;
  draft.owner = held >= 0 && !pronoun ? held : acting;
  if (draft.measure < 0) draft.measure = acting;
  return draft;
}

/** Which words may link a value to what it measures after it. */
function valueOfForms(analysis: Analysis, i: number): string[] {
  const text = analysis.tokens[i]?.text ?? '';
  if (/%|per ?cent/i.test(text)) return ['of'];
  return /[$€£¥₩]|dollar|euro|yen|won|pound/i.test(text) ? ['of', 'in'] : ['of'];
}
