/** Scripts whose letters say more than those of alphabets: a Korean or Japanese sentence is half as long. */
export const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much a text says, in letters of alphabets. */
export const saying = (text: string): number => text.length * (dense.test(text) ? 2 : 1);
