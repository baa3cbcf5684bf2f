/**
 * Whether a notice tells that a person looked the text over. Words of checking say yes with a person beside them or "by"
 * behind them, no with a denial before them ("nor checked", "without review") or nobody behind them ("by no one"). A duty,
 * an advice or a check by AI tells nothing, and neither does a notice that says both.
 */
import { foldNotice, splitSentences } from './fold.ts';
import { type Grammar, grammarsOf, has, places } from './patterns.ts';

const longest = 700;
/** Whether words of checking in a sentence name a person, and none of a duty or of AI. */
function isChecked(grammar: Grammar, sentence: string): boolean {
  return places(grammar.check, sentence).some((place) => {
    const head = sentence.slice(0, place.start);
    const tail = sentence.slice(place.end);
    const lead =
      head
        .slice(-40)
        .split(/[;.。]/)
        .at(-1) ?? '';
    if ([grammar.may, grammar.unreal, grammar.someOnly].some((words) => has(words, lead))) return false;
    // "AIが収集・編集した": AI is who did it.
    if (
      !grammar.pack.spaced &&
      has(grammar.ai, lead) &&
      !has(grammar.human, lead) &&
      !has(grammar.made, lead)
    )
      return false;
    const agent = grammar.checked.exec(tail)?.[0];
    const ai = agent === undefined ? -1 : tail.slice(agent.length).search(grammar.ai);
    if (ai >= 0 && ai < 16) return false;
    const clause = `${lead} ${place.text} ${tail.split(/[,;.、。，；]/, 1)[0]?.slice(0, 60) ?? ''}`;
    return (
      agent !== undefined ||
      grammar.pack.id === 'ja' ||
      grammar.pack.id === 'ko' ||
      grammar.human.test(clause)
    );
  });
}

/** Whether the words say that a person reviewed the text (true), that nobody did (false), or nothing (null). */
export function reviewOf(raw: string): boolean | null {
  let yes = false;
  let no = false;
  for (const sentence of splitSentences(foldNotice(raw).slice(0, longest)))
    for (const grammar of grammarsOf(sentence)) {
      if (!has(grammar.mayCheck, sentence)) continue;
      const denied = grammar.unreviewed.exec(sentence);
      if (denied && has(grammar.may, sentence.slice(0, denied.index))) break;
      if (denied) no = true;
      else if (isChecked(grammar, sentence.replace(grammar.hedge, ' '))) yes = true;
      else continue;
      break;
    }
  return yes === no ? null : yes;
}
