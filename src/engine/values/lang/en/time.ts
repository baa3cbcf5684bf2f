/** English words of tense and of clock times. Data only. */
import { table } from '../../table.ts';

/** Words that tell that what stands near is still to come, and that it is over. Regular past forms are told by -ed. */
export const futureWords = new Set(
  (
    'will shall ll would could might should toward towards expected scheduled slated due planned planning plans plan poised upcoming ' +
    'tomorrow soon intends intend hopes aims'
  ).split(' '),
);

export const pastWords = new Set(
  (
    'was were had did said told met held took made came went began became won lost died fell rose gave got saw knew ' +
    'found thought left kept brought bought built caught chose drew drove ate felt fought flew forgot grew heard hid hit ' +
    'hurt laid led lent lay lit paid put read rode rang ran sold sent set shot shut sang sank sat slept spoke spent stood ' +
    'stole struck swore swept swam taught tore threw understood woke wore wrote broke cut beat hosted since'
  ).split(' '),
);

/** Minutes east of UTC. */
export const zones: Readonly<Record<string, number>> = table({
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  msk: 180,
  ist: 330,
  cst: -360,
  est: -300,
  edt: -240,
  et: -300,
  ct: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
  pst: -480,
  pdt: -420,
  kst: 540,
  jst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  nzdt: 780,
});

/** Zones by their written names, before "time". */
export const zoneNames: Readonly<Record<string, number>> = table({
  eastern: -300,
  central: -360,
  mountain: -420,
  pacific: -480,
  greenwich: 0,
  japan: 540,
  korea: 540,
  korean: 540,
  tokyo: 540,
  seoul: 540,
  japanese: 540,
  beijing: 480,
  chinese: 480,
  'hong kong': 480,
  singapore: 480,
  sydney: 600,
  india: 330,
  indian: 330,
  dubai: 240,
  moscow: 180,
  kyiv: 120,
  israel: 120,
  cairo: 120,
  'central european': 60,
  paris: 60,
  berlin: 60,
  london: 0,
  british: 0,
  'new york': -300,
  washington: -300,
  chicago: -360,
  'los angeles': -480,
  california: -480,
});

/** Words and marks between a date and its clock time. */
export const clockJoins = new Set([
  'at',
  'around',
  'about',
  '@',
  'by',
  ',',
  'on',
  'of',
  't',
  '.',
  '-',
  '(',
  ')',
  'the',
  'approximately',
]);

/** Adjectives and nouns in -ed that tell no tense. */
export const noPast = new Set(
  'united need indeed speed hundred unprecedented feed breed seed red bed related limited advanced'.split(
    ' ',
  ),
);

/** Verbs after which "from … to" is a change of date, not a range. */
/** Words before a participle that tell of a former plan. */
export const formerPlan = new Set('was were had been originally initially previously first'.split(' '));

export const changeVerbs = new Set(
  'moved postponed delayed rescheduled changed pushed shifted extended brought deferred'.split(' '),
);

/** Words before a clock time. */
export const timeLeads = new Set(
  'at around about by until till from before after approximately to'.split(' '),
);
