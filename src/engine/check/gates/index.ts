/**
 * What speaks against a flag, however alike two statements look: two claims contradict each other only where everything
 * but one slot is equal, compatible or unsaid. A gate forbids the flag, or, for the groups where experience has shown it
 * too strict, is a doubt that the score weighs. Each has a name and a line in docs/rules.md.
 */
import { groupOf, type Situation } from '../features.ts';
import { DATE_GATES } from './dates.ts';
import { FIGURE_GATES } from './figures.ts';
import type { Gate } from './model.ts';
import { NAME_GATES } from './names.ts';
import { STORY_GATES } from './story.ts';

export const GATES: readonly Gate[] = [...STORY_GATES, ...DATE_GATES, ...FIGURE_GATES, ...NAME_GATES];

/** True where any gate forbids a flag. */
export function isShut(situation: Situation): boolean {
  const fact = situation.contender.best.claim;
  return GATES.some((gate) => !isDoubt(gate, situation) && gate.shut(situation.claim, fact, situation));
}

/** Names of the gates that forbid a flag; none means that the score decides. */
export function shutGates(situation: Situation): string[] {
  const fact = situation.contender.best.claim;
  return GATES.filter((gate) => !isDoubt(gate, situation) && gate.shut(situation.claim, fact, situation)).map(
    (gate) => gate.name,
  );
}

/** Names of the doubts that the score weighs. */
export function doubtsOf(situation: Situation): string[] {
  const fact = situation.contender.best.claim;
  return GATES.filter((gate) => isDoubt(gate, situation) && gate.shut(situation.claim, fact, situation)).map(
    (gate) => gate.name,
  );
}

function isDoubt(gate: Gate, { claim }: Situation): boolean {
  return gate.doubtFor?.includes(groupOf(claim)) === true;
}
