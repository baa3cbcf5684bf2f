/**
 * Whether a notice says that a person reviewed the text. Words of checking mean yes with a person beside them or "by" after
 * them, no with a denial before them ("nor checked", "without review") or nobody after them ("by no one"). A duty, advice,
 * a check by AI, or a notice that says both means neither.
 */
import { foldNotice, splitSentences } from './fold.ts';
import { type Grammar, grammarsOf } from './patterns.ts';

const longest = 700;
/** Whether a sentence says that a person checked: no duty, and no check by AI. */
function isChecked(grammar: Grammar, sentence: string): boolean {
  return grammar.check.places(sentence).some((place) => {
    const head = sentence.slice(0, place.start);
    const tail = sentence.slice(place.end);
    const lead =
      head
        .slice(-40)
        .split(/[;.。]/)
        .at(-1) ?? '';
    if ([grammar.may, grammar.unreal, grammar.someOnly].some((words) => words.has(lead))) return false;
    // "AIが収集・編集した": AI is who did it.
    if (!grammar.pack.spaced && grammar.ai.has(lead) && !grammar.human.has(lead) && !grammar.made.has(lead))
      return false;
    const agent = grammar.checked.first(tail)?.text;
    const ai = agent === undefined ? -1 : (grammar.ai.first(tail.slice(agent.length))?.start ?? -1);
    if (ai >= 0 && ai < 16) return false;
    const clause = `${lead} ${place.text} ${tail.split(/[,;.、。，；]/, 1)[0]?.slice(0, 60) ?? ''}`;
    return (
      agent !== undefined || grammar.pack.id === 'ja' || grammar.pack.id === 'ko' || grammar.human.has(clause)
    );
  });
}

/** Whether the words say that a person reviewed the text (true), that nobody did (false), or nothing (null). */
export function reviewOf(raw: string): boolean | null {
  let yes = false;
  let no = false;
  for (const sentence of splitSentences(foldNotice(raw).slice(0, longest)))
    for (const grammar of grammarsOf(sentence)) {
      if (!grammar.mayCheck.has(sentence)) continue;
      const denied = grammar.unreviewed.first(sentence);
      if (denied && grammar.may.has(sentence.slice(0, denied.start))) break;
      if (denied) no = true;
      else if (isChecked(grammar, grammar.hedge.without(sentence))) yes = true;
      else continue;
      break;
    }
  return yes === no ? null : yes;
}
