/** English words that make another figure or day of one that is otherwise told alike. Patterns with `g` are looked for around a value. All
 * are asked of small letters. */

/** Counts of what still goes on: another hour, another count. */
export const MOVING_WORDS =
  'dead injured hospital missing infected cases arrested evacuated detained rescued outages customers'.split(
    ' ',
  );

/** "Of these, 300 are in Hale", "the first phase of the tram": a part; "in all", "worldwide": the whole. */
export const PART =
  /\b(?:of (?:these|those|them|which|whom)|among them(?=,? (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b))|(?:first|second|third|initial|next) (?:phase|stage|section|instal?lment)|(?:phase|stage|leg|section|part|instal?lment) of|in the (?:\p{L}{2,20} ){0,2}(?:district|borough|suburb|ward|neighbou?rhood|north|south|east|west|cent(?:re|er)|outskirts) of)\b/gu;
/** Small and round numbers in words, with bars between them. */
export const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million';
/** Before "of them": what is some of them is told here, and not by another figure. */
export const OWN_PART = new RegExp(
  `\\b(?:${NUMBERS}|most|some|many|few|half|quarter|third|all|none|both|each|dozens|hundreds|thousands|\\d(?:[\\d,.]*\\d)?)(?: (?:or more|hundred|thousand|million))* $`,
  'i',
);
/** "Among young men": what is said of some may be said of all in similar words. */
export const SOME = /\bamong (?!them|those|others)\p{L}{3,14}\b/gu;
export const WHOLE =
  /\b(?:in (?:all|total)|altogether|worldwide|globally|nationwide|overall|combined|in the whole|(?:a|the) total of)\b/g;
/** What makes it another figure although the rest reads the same: an annual rate, an adjusted profit, a share of each. */
export const MARKS: readonly RegExp[] = [
  /annuali[sz]ed|\bannual (?:rate|pace)\b/g,
  /\b(?:non-gaap|adjusted|underlying|pro forma|constant currenc(?:y|ies))\b/g,
  /\b(?:per|(?:for|by) (?:each|every)) (?:head|capita|person|inhabitant|resident|household|famil(?:y|ies))\b|\ba head\b/g,
];
/** What was then, and another way to say so of the time right before. */
export const THEN =
  /(?<!\b(?:from|than|of|over) )\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:year|month|decade)s? (?:ago|earlier)\b|(?<!\b(?:is|are|was|were|be|been|being|money|funds?) )\bused to (?:be|have|employ|cost|number|hold|house|own|carry|earn|pay|live|stand|total|produce|sell)\b|\bformerly\b|\b(?:at|in|of|for) (?:the|its|their|his|her) (?:previous|prior|preceding) (?:time|game|season|edition|term|championships?|tournament|election|census|count|survey|poll|contest|contract|meeting)\b|\bthe last time\b/g;
export const LAST = /\b(?:last|previous|prior) (?:year|month|decade)\b|\b(?:year|month) before\b/g;
/** One turn of what comes round, and the one before it. */
const TURN =
  '(?:year|winter|spring|summer|autumn|fall|season|edition|term|championships?|tournament|festival|election|census)';
export const THIS_TURN = new RegExp(`\\bthis (?:time|${TURN})\\b|\\b(?:now|currently|so far)\\b`, 'g');
export const LAST_TURN = new RegExp(
  `\\b(?:last|previous|prior|preceding|earlier) ${TURN}\\b|\\b(?:time|${TURN}) before\\b`,
  'g',
);

/** Beside the day of something that did not come about: a launch called off, an attempt, what was meant at first. */
export const UNDONE =
  /\b(?:attempt(?:s|ed)?|abort[a-z]{0,3}|scrub[a-z]{0,4}|call(?:s|ed|ing)? off|postpon[a-z]{1,6}|avert[a-z]{0,3}|avoid[a-z]{0,3}|reject[a-z]{0,4}|veto[a-z]{0,3}|(?:vot(?:e[sd]?|ing)|turn(?:s|ed)?) down|delay[a-z]{0,3}|reschedul[a-z]{1,3}|original(?:ly)?|cancel[a-z]{0,5})\b/;
/** A figure before all is counted or known, and after. */
export const STAGES: readonly RegExp[] = [
  /\b(?:estimat(?:e[sd]?|ions?)|project(?:ed|ions?)|exit polls?|provisional|preliminary|partial|unofficial|early (?:results|figures|count))\b/,
  /\b(?:final (?:results?|figures?|counts?|tally|tolls?)|certified)\b/,
];

/** Men and women, boys and girls: "the women's race". */
export const SEXES: readonly RegExp[] = [/\b(?:m[ae]n|males?|boys?)\b/, /\b(?:wom[ae]n|females?|girls?)\b/];
