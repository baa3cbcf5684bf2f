/** What Korean joins to a noun, and the commonest ends of its verbs: a word without them is the same word elsewhere. */
export const PARTICLE =
  /(?<=\p{Script=Hangul})(?:에서는|에서|에게|께서|까지|부터|으로|이라고|라고|했다|한다|됐다|된다|하는|했고|은|는|이|가|을|를|의|에|와|과|도|로|만)$/u;
