/** Base forms by rule, with the irregular verbs that news uses. */

const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "be:is,are,was,were,been,being,am,'s,'re,'m have:has,had,having,'ve do:does,did,done rise:rose,risen fall:fell,fallen " +
    'shrink:shrank,shrunk grow:grew,grown lose:lost win:won hold:held say:said make:made take:took,taken give:gave,given ' +
    'go:went,gone come:came become:became find:found keep:kept leave:left meet:met pay:paid sell:sold buy:bought spend:spent ' +
    'send:sent build:built sink:sank,sunk break:broke,broken begin:began,begun bring:brought think:thought tell:told ' +
    'speak:spoke,spoken drive:drove,driven choose:chose,chosen lead:led see:saw,seen show:showed,shown know:knew,known ' +
    "get:got,gotten stand:stood strike:struck shoot:shot die:died,dying will:'ll,wo would:'d can:ca not:n't fly:flew,flown " +
    'steal:stole,stolen freeze:froze,frozen withdraw:withdrew,withdrawn overtake:overtook feel:felt seek:sought fight:fought ' +
    'catch:caught mean:meant run:ran lie:lay,lain write:wrote,written swing:swung slide:slid arise:arose'
  )
    .split(' ')
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, base] as const);
    }),
);

const vowel = /[aeiouy]/;

function stripped(lower: string, ending: number): string {
  const stem = lower.slice(0, -ending);
  if (!vowel.test(stem)) return lower;
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  // "raised" → "raise": a stem that cannot end a word gets its e back.
  return /(?:[^aeiou][vuzc]|[aeiou][vsczu]|[^aeou]i[dnrt]|[rl][gsv]|[aeiou]g|[^aeiou]l|[^aeo]at|du|hang|cut|pos|lin|mov)$/.test(
    stem,
  )
    ? `${stem}e`
    : stem;
}

/** The base form of a word, lower case; the word itself where no rule applies. */
export function lemmaOf(text: string, upos: string, form: string): string {
  const lower = text.toLowerCase();
  if (upos === 'VERB' || upos === 'AUX' || form === 'RB') {
    if (Object.hasOwn(irregular, lower)) return irregular[lower] ?? lower;
  }
  if (upos === 'VERB') {
    if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
    if (lower.endsWith('ed') && lower.length > 4) return stripped(lower, 2);
    if (lower.endsWith('ing') && lower.length > 5) return stripped(lower, 3);
  }
  if (form === 'VBZ' || form === 'NNS') {
    if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
    if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
    if (/[^su]s$/.test(lower) && lower.length > 3) return lower.slice(0, -1);
  }
  return lower || text;
}
