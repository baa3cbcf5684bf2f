/** Who speaks: sources of one publisher, or that name one origin, are one voice. */
import type { Fact } from '../facts/model.ts';

export function voiceOfFact(fact: Fact): string {
  const source = fact.evidence[0]?.source;
  return source?.derivedFrom ?? source?.publisher ?? source?.id ?? '';
}
