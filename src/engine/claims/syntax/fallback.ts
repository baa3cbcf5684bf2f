/** Part-of-speech tags without a model: the closed classes by list, the rest by form and neighbour. Weak, but never silent. */
import type { SyntaxToken, Upos, Word } from './model.ts';

type Tagged = Pick<Word, 'upos' | 'form'>;

const closed = new Map<string, Tagged>();
function add(upos: Upos, form: string, words: string): void {
  for (const word of words.split(' ')) closed.set(word, { upos, form });
}
add('DET', 'DT', 'the a an this that these those each every some any no all both another');
add(
  'ADP',
  'IN',
  'of in on at by for from with into over under after before since during between among against about around through across until near above below per amid despite within without toward towards than',
);
add('CCONJ', 'CC', 'and or but nor');
add('SCONJ', 'IN', 'because if while although though whether as unless whereas');
add('PRON', 'PRP', 'he she it they we you i him her them us me');
add('PRON', 'PRP$', 'his its their our your my');
add('PRON', 'WDT', 'which who whom what whose');
add('AUX', 'VBZ', "is has does 's");
add('AUX', 'VBD', 'was were had did');
add('AUX', 'VBP', 'are have do am');
add('AUX', 'VB', 'be');
add('AUX', 'VBN', 'been');
add('AUX', 'MD', 'will would can could may might must shall should');
add('PART', 'TO', 'to');
add('PART', 'RB', "not n't");
add(
  'ADV',
  'RB',
  'now then there here also only just still already again more less very almost nearly about up down ago earlier later',
);
add(
  'VERB',
  'VBD',
  'said rose fell shrank grew won lost made took gave went came became found held kept left met paid sold bought spent built broke began brought told spoke led saw hit cut put beat',
);

/** A tag for each token, from the tokens alone. */
export function fallbackTags(tokens: readonly SyntaxToken[]): Tagged[] {
  const out: Tagged[] = [];
  for (const [i, token] of tokens.entries()) {
    const { text } = token;
    const lower = text.toLowerCase();
    const before = out[i - 1];
    if (token.value || /^\d/.test(text)) out.push({ upos: 'NUM', form: 'CD' });
    else if (text === "'s" && (before?.upos === 'NOUN' || before?.upos === 'PROPN'))
      out.push({ upos: 'PART', form: 'POS' });
    else if (closed.has(lower)) out.push(closed.get(lower) ?? { upos: 'X', form: 'FW' });
    else if (!/\p{L}/u.test(text)) out.push({ upos: /[$%€£¥₩]/.test(text) ? 'SYM' : 'PUNCT', form: text });
    else if (/^\p{Lu}/u.test(text) && i > 0) out.push({ upos: 'PROPN', form: 'NNP' });
    else if (lower.endsWith('ly')) out.push({ upos: 'ADV', form: 'RB' });
    else if (before?.form === 'TO' || before?.form === 'MD') out.push({ upos: 'VERB', form: 'VB' });
    else if (lower.endsWith('ed') && lower.length > 4)
      out.push({ upos: 'VERB', form: before?.upos === 'AUX' ? 'VBN' : 'VBD' });
    else if (lower.endsWith('ing') && lower.length > 5 && before?.upos !== 'DET')
      out.push({ upos: 'VERB', form: 'VBG' });
    else if (/(?:ous|ful|ive|able|ible|al|ic|est)$/.test(lower)) out.push({ upos: 'ADJ', form: 'JJ' });
    else out.push({ upos: 'NOUN', form: /[^s]s$/.test(lower) ? 'NNS' : 'NN' });
  }
  return out;
}
