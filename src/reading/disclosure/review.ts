/**
 * Whether a notice tells that a person looked the text over. Words of checking say yes with a person beside them or "by"
 * behind them, no with a denial before them ("nor checked", "without review") or nobody behind them ("by no one"). A duty,
 * an advice or a check by AI tells nothing, and neither does a notice that says both.
 */
import { foldNotice, splitSentences } from './fold.ts';
import { type Grammar, grammarsOf, has, places } from './patterns.ts';

const longest = 700;
/** What makes those who follow the ones who checked, or the check come before the reader's eyes. */
const by =
  /^\s(?:and [\p{L}-]{3,15} |und [\p{L}-]{3,15} |et [\p{L}-]{3,15} )?(?:by|before|prior|for|von|vom|durch|vor|par|avant|por|antes|da|dal|dalla|prima|pel[ao]|före|av|door|przez)[:\s]|^: ?(?:yes|ja|oui|s[iì]|sì|sim|да|так|tak)(?![\p{L}])/iu;
/** A duty or possibility right before the word: the check may never come. */
const perhaps =
  /(?:may|might|can|could|should|would|must|will|kann|wird|muss|peut|sera|doit|puede|será|può|sarà|pode)(?: [\p{L}]{1,10}){0,2} $/iu;
/** A denial that is only possible: "may not have been reviewed". */
const possible = /(?:may|might|could|possibly|möglicherweise|peut-être) $/iu;
const request = /(?:please|bitte|veuillez|merci de|por favor|si prega|请|請|ご|주시)[^.。]{0,20}$/iu;

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
    if (request.test(lead) || perhaps.test(lead) || has(grammar.unreal, lead) || has(grammar.someOnly, lead))
      return false;
    const agent = by.exec(tail)?.[0];
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
      if (denied && possible.test(sentence.slice(0, denied.index))) break;
      if (denied) no = true;
      else if (isChecked(grammar, sentence.replace(grammar.hedge, ' '))) yes = true;
      else continue;
      break;
    }
  return yes === no ? null : yes;
}
