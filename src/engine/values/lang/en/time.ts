/** English words of tense and of clock times. Data only. */
import { numbered, wordSet } from '../../table.ts';

/** Words that tell that what stands near is still to come, and that it is over. Regular past forms are told by -ed. */
export const futureWords = wordSet(`
  will shall ll would could might should toward towards expected scheduled slated due planned planning plans
  plan poised upcoming tomorrow soon intends intend hopes aims
`);

export const pastWords = wordSet(`
  was were had did said told met held took made came went began became won lost died fell rose gave got saw
  knew found thought left kept brought bought built caught chose drew drove ate felt fought flew forgot grew
  heard hid hit hurt laid led lent lay lit paid put read rode rang ran sold sent set shot shut sang sank sat
  slept spoke spent stood stole struck swore swept swam taught tore threw understood woke wore wrote broke
  cut beat hosted since
`);

/** Minutes east of UTC. */
export const zones = numbered(`
  0: gmt, utc, z; 60: bst, cet; 120: cest; 180: msk; 330: ist; -360: cst, ct, mdt; -300: est, et, cdt;
  -240: edt; -420: mt, mst, pdt; -480: pt, pst; 540: kst, jst; 480: hkt, sgt; 600: aest; 660: aedt;
  780: nzdt
`);

/** Zones by their written names, before "time". */
export const zoneNames = numbered(`
  -300: eastern, new york, washington; -360: central, chicago; -420: mountain; -480: pacific, los angeles,
  california; 0: greenwich, london, british; 540: japan, korea, korean, tokyo, seoul, japanese;
  480: beijing, chinese, hong kong, singapore; 600: sydney; 330: india, indian; 240: dubai; 180: moscow;
  120: kyiv, israel, cairo; 60: central european, paris, berlin
`);

/** Words and marks between a date and its clock time. */
export const clockJoins = wordSet('at around about @ by , on of t . - ( ) the approximately');

/** Adjectives and nouns in -ed that tell no tense. */
export const noPast = wordSet(`
  united need indeed speed hundred unprecedented feed breed seed red bed related limited advanced
`);

/** Verbs after which "from … to" is a change of date, not a range. */
/** Words before a participle that tell of a former plan. */
export const formerPlan = wordSet('was were had been originally initially previously first');

export const changeVerbs = wordSet(
  'moved postponed delayed rescheduled changed pushed shifted extended brought deferred',
);

/** Words before a clock time. */
export const timeLeads = wordSet('at around about by until till from before after approximately to');
