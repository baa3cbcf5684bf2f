/** Text's words → tags, tree and chunks: the door of the syntax room. */
import { chunksOf } from './chunks.ts';
import { fallbackTags } from './fallback.ts';
import { formOf } from './features.ts';
import { lemmaOf } from './lemma.ts';
import {
  type Analysis,
  longestSentence,
  type Syntax,
  type SyntaxToken,
  type Upos,
  type Word,
} from './model.ts';
import { parseWords, tagWords } from './parse.ts';
import { readWeights } from './weights.ts';

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

function finish(tokens: readonly SyntaxToken[], words: Word[], capped: boolean, parsed: boolean): Analysis {
  const chunks = chunksOf(tokens, words);
  const chunkOf = new Map<number, number>();
  for (const [index, chunk] of chunks.entries())
    for (let i = chunk.first; i <= chunk.last; i += 1) chunkOf.set(i, index);
  // A line without a finite verb is a headline, a score or a row of a table. Past tense and participle look alike
  // ("deals accounted for"): before a full stop any verb will do.
  const stopped = /^[.!?"]$/.test(tokens.at(-1)?.text ?? '');
  const sentence =
    tokens.length > 2 && words.some((word) => finite.has(word.form) || (stopped && word.upos === 'VERB'));
  return {
    kind: capped ? 'capped' : sentence ? 'sentence' : 'fragment',
    tokens,
    words: words.map((word, i) => ({ ...word, chunk: chunkOf.get(i) ?? -1 })),
    chunks,
    parsed,
  };
}

/** The rules alone: tags by list and form, no tree. `Governors.agreed` is then never true. */
export function plainSyntax(): Syntax {
  return {
    trained: false,
    analyse(all) {
      const tokens = all.slice(0, longestSentence);
      const words = fallbackTags(tokens).map((tag, i) => ({
        ...tag,
        lemma: lemmaOf(tokens[i]?.text ?? '', tag.upos, tag.form),
        head: -1,
        relation: '',
        chunk: -1,
      }));
      return finish(tokens, words, all.length > longestSentence, false);
    },
  };
}

/**
 * Loads a model file (assets/model/syntax.bin). The bytes are used in place and must not change afterwards.
 * @throws an Error that says what is wrong with the bytes
 */
export function loadSyntax(bytes: ArrayBuffer | Uint8Array): Syntax {
  const model = readWeights(bytes);
  const tags = model.tags.map((name) => {
    const [upos = 'X', form = ''] = name.split('/');
    return { upos: upos as Upos, form };
  });
  const valueTag = model.tags.indexOf('NUM/CD');
  return {
    trained: true,
    analyse(all) {
      const tokens = all.slice(0, longestSentence);
      const forms = tokens.map(formOf);
      const given = tagWords(
        model.tagger,
        forms,
        tokens.map((token) => (token.value ? valueTag : -1)),
      );
      const tree = parseWords(model.parser, forms, given);
      const words = tokens.map((token, i): Word => {
        const { upos, form } = tags[given[i] ?? 0] ?? { upos: 'X', form: 'FW' };
        const relation = model.relations[tree.labels[i] ?? -1] ?? 'root';
        return {
          upos,
          form,
          lemma: lemmaOf(token.text, upos, form),
          head: tree.heads[i] ?? -1,
          relation,
          chunk: -1,
        };
      });
      return finish(tokens, words, all.length > longestSentence, true);
    },
  };
}
