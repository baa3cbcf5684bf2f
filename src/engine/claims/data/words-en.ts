/**
 * English word lists for reading claims: words without content, irregular forms, and small groups of words that news
 * uses for one and the same act. Groups are narrow on purpose: a broad group makes unlike sentences look alike.
 */

import { firstOfGroup } from '../../../text/groups.ts';

/** Words that say nothing about what a sentence is about. */
export const STOP_WORDS =
  `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over
  per to up down upon via with within without about above across after against along amid among around before behind
  below beneath beside between beyond during except inside like near outside past since through throughout till toward
  towards under until while whereas because although though unless whether i me my mine we us our ours you your yours he
  him his she her hers it its they them their theirs who whom whose which what when where why how be am is are was were
  been being do does did done doing have has had having can could may might must shall should will would not no nor
  only just also too very more most much many few less least some any all both each every either neither other another
  such own same again further once here there now ever never always often still already even quite rather almost nearly
  about approximately roughly around some well however therefore thus meanwhile moreover according one ones s t d ll re
  ve say said says told tell tells adding added add adds according per mr mrs ms dr`
    .split(/\s+/)
    .filter(Boolean);

/** Irregular forms and their base; regular ones are left to the stemmer. */
const IRREGULAR_VERBS = firstOfGroup(`
  win won | meet met | rise rose risen | fall fell fallen | grow grew grown | hold held | lead led | begin began begun |
  sell sold | buy bought | send sent | lose lost | take took taken | give gave given | make made | go went gone |
  come came | see saw seen | know knew known | show shown | speak spoke spoken | write wrote written | run ran |
  strike struck | shoot shot | sink sank sunk | fly flew flown | break broke broken | build built | spend spent |
  keep kept | leave left | find found | get got gotten | become became | choose chose chosen | shrink shrank shrunk |
  bring brought | catch caught | teach taught | think thought | fight fought | seek sought | pay paid | lay laid |
  say said | tell told | feel felt | mean meant | sit sat | stand stood | understand understood | drive drove driven |
  draw drew drawn | throw threw thrown | swear swore sworn | wear wore worn | steal stole stolen | freeze froze frozen |
  beat beaten | weep wept | sleep slept | sweep swept | bite bit bitten | hide hid hidden | ride rode ridden | swim swam swum |
  sing sang sung | ring rang rung | drink drank drunk | hang hung | dig dug | stick stuck | swing swung | feed fed | bleed bled |
  flee fled | tear tore torn | bear bore borne | wake woke woken | forget forgot forgotten | forbid forbade forbidden |
  arise arose arisen | lend lent | deal dealt | leap leapt | shake shook shaken | eat ate eaten | blow blew blown | bend bent |
  shine shone | spring sprang sprung | slay slew slain 
`);
/** "Overtook", "rebuilt", "withdrawn" go as the verb that they are made of. */
const COMPOUNDS = /^(?:fore|mis|out|over|re|under|up|with)(?=.{3})/;
const baseOf = (word: string): string | undefined => {
  const [before = ''] = COMPOUNDS.exec(word) ?? [];
  const base = IRREGULAR_VERBS.get(word.slice(before.length));
  return base === undefined ? undefined : before + base;
};
const IRREGULAR_NOUNS = firstOfGroup(
  'man men | woman women | child children | person people | life lives | wife wives | half halves',
);

/** The base of an irregular form; a word that is none stays. */
export const regular = (word: string): string =>
  IRREGULAR_NOUNS.get(word) ?? IRREGULAR_VERBS.get(word) ?? baseOf(word) ?? word;

/** Whether a word is the irregular past of a verb. */
export const isPast = (word: string): boolean => (IRREGULAR_VERBS.get(word) ?? baseOf(word) ?? word) !== word;

/** Words that name the same act or thing in news; the first stands for all. */
export const SAME_ACT = firstOfGroup(`
  die dead death deaths killed kill kills killing died dying fatality fatalities fatal |
  injure injured injuries injury wounded wound hurt |
  rise increase increased increases rises climb climbed jump jumped surge surged soar soared gain gained gains grew grow growth grown up higher |
  fall decrease decreased decline declined declines drop dropped drops slump slumped plunge plunged plunges tumble tumbled shrink down lower lost |
  percent percentage pct | arrest arrested detained detain |
  announce announced announces unveil unveiled | begin start started starts starting commence commenced launch launched |
  buy acquire acquired acquisition purchase purchased | firm company companies firms |
  resign resigned resigns resigning stepped quit quits | cancel cancelled canceled cancels cancelling scrapped |
  prime-minister premier pm | vote votes voted ballot ballots | film movie movies films |
  quarter quarterly q1 q2 q3 q4 | year annual annually yearly | month monthly | week weekly
`);
