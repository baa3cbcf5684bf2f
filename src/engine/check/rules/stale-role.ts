/**
 * `stale-role`: the page calls somebody a former or coming office-holder whom the sources call a sitting one. Raised only
 * where no source at hand uses such a word of the same person.
 */
import type { Claim } from '../../claims/model.ts';
import { FORMER_WORDS } from '../../claims/data/names-en.ts';
import type { Fact } from '../../facts/model.ts';
import { byPeople, type Raised, type Rule } from './model.ts';

/** The most characters that a role may take before its holder's name. */
const REACH = 48;

export const staleRole: Rule = {
  name: 'stale-role',
  look: ({ checked, page, facts }) =>
    checked.flatMap(({ claim }): Raised[] => {
      if (claim.slot !== 'person' || claim.unitKeys.length === 0) return [];
      const role = roleBefore(page.text, claim);
      const surname = parts(claim).at(-1);
      if (role === undefined || surname === undefined || !isDated(role)) return [];
      const holders = facts.flatMap((fact) =>
        fact.claims.filter((c) => isHolder(c, surname, claim)).map((c) => ({ fact, claim: c })),
      );
      const roles = holders.map(({ fact, claim: c }) => ({
        fact,
        role: roleBefore(fact.statement, local(c, fact)),
      }));
      const known = roles.filter(
        (r): r is { fact: Fact; role: string } => r.role !== undefined && hasRole(r.role, claim),
      );
      if (known.length === 0 || known.some((r) => isDated(r.role))) return [];
      const people = byPeople(known.map((r) => r.fact));
      const sitting = known[0]?.role ?? '';
      return [
        {
          claim: widened(claim, role, page.text),
          rule: 'stale-role',
          verdict: people.length > 0 ? 'contradicted' : 'compare',
          confidence: people.length > 1 ? 0.9 : 0.8,
          reason: people.length > 0 ? 'nameDiffers' : 'compare',
          shown: { page: `${role} ${claim.quote}`, fact: `${sitting} ${claim.quote}` },
          facts: known.map((r) => r.fact),
          value: sitting,
        },
      ];
    }),
};

function parts(claim: Claim): readonly string[] {
  return claim.value.type === 'name' ? claim.value.parts : [];
}

/** Statements hold their claims at offsets of the source; a statement's own text begins at its sentence. */
function local(claim: Claim, fact: Fact): Claim {
  const start = fact.statement.indexOf(claim.quote);
  return { ...claim, start: Math.max(0, start), end: Math.max(0, start) + claim.quote.length };
}

/** The words of the role right before a name, back to the last mark or function word. */
function roleBefore(text: string, claim: Claim): string | undefined {
  const lead = text.slice(Math.max(0, claim.start - REACH), claim.start);
  const match =
    /(?:^|[.,;:!?"“”()—–/\n]\s{0,3}|\s-{1,2}\s|\b(?:the|and|with|by|that|when|as|said|of|to|for|in|on)\s)((?:[\p{L}.'’-]{1,20}\s){1,5})$/u.exec(
      lead,
    );
  return match?.[1]?.trim();
}

function isDated(role: string): boolean {
  return role
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => FORMER_WORDS.has(word));
}

function hasRole(role: string, claim: Claim): boolean {
  const word = role
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => !FORMER_WORDS.has(w));
  return claim.unitKeys.some((key) => word.some((w) => w.startsWith(key.slice(0, 5))));
}

function isHolder(other: Claim, surname: string, claim: Claim): boolean {
  return (
    other.slot === 'person' &&
    parts(other).at(-1) === surname &&
    other.unitKeys.some((k) => claim.unitKeys.includes(k))
  );
}

function widened(claim: Claim, role: string, text: string): Claim {
  const at = text.lastIndexOf(role, claim.start);
  return at < 0 ? claim : { ...claim, slot: 'role', start: at, end: at + role.length, quote: role };
}
