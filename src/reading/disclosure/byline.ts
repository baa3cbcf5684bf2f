/** Bylines that name AI as the author: "By AI", "Text: KI / Redaktion: …", "작성: AI 기자", "Redacción IA", "Harbour Desk (AI)". */
import { namesAi } from './fold.ts';
import { makersOf } from './grammar.ts';
import { models } from './lang/common.ts';
import { everywhere } from './lang/index.ts';
import { wordList } from '../word-list.ts';
import { grammarsOf, strangers } from './patterns.ts';

/** How a byline begins: with a preposition, or with a heading and a colon or the like. */
const start = wordList(`(?:${everywhere('opens')})\\s|(?:${everywhere('by')})\\s?[:：・·/／=]\\s?`, '^');

/** What follows the beginning of a byline; undefined if a text has none. */
export function afterBy(text: string): string | undefined {
  const found = start.first(text);
  return found && text.slice(found.end);
}

const role = `(?:${everywhere('role')})`;
/** Only capitals are AI here: "Weiwei Ai" is a person. */
const ai = `(?:the\\s|our\\s|an\\s|die\\s|der\\s|unsere\\s|la\\s|l['’]|una?\\s|um\\s|생성형\\s?)?(?:A\\.?I\\.?|K\\.?I\\.?|I\\.?A\\.?|${models}|\\p{Lu}\\w{1,20}(?:Bot|GPT|AI)|[Aa]rtificial [Ii]ntelligence|인공지능|人工知能|人工智能|人工智慧|로봇|ロボット|机器人|機器人)`;
const aiAlone = new RegExp(`^${ai}$`, 'u');
const aiStart = new RegExp(`^(?:\\p{Lu}\\p{L}{1,20}\\s)?${ai}[\\s-]?`, 'u');
const aiEnd = new RegExp(`[\\s-]?${ai}$`, 'u');
/** Lines that are bylines wherever they stand: a person's role beside AI, and hardly more. */
const reporter =
  /^(?=.{2,24}$).{0,20}(?:기자|記者|记者|小编|小編|reporter|journalist|redak|rédac|redac|redaz|redaç)/iu;
const article =
  /^(?:(?:la|die|der|the|an?|our|unsere[rn]?|einer?|une?|notre|una?|nuestr[oa]|uma?|noss[oa]|il nostro|la nostra)\s|l['’])/iu;
const rolesAhead = wordList(`${role}(?:\\s?${role})?`, '^');
/** A role, and which paper's: "sports writer", "correspondent of the Herald". */
const roles = wordList(
  `(?:\\p{L}{3,12}\\s)?${role}(?:\\s?${role})?`,
  '^',
  '(?:\\s(?:of|at|for|des|der|du|de|del|della|do|da)\\s.{2,30})?$',
);
const virtual = 'virtu[ae]l\\p{L}{0,3}|가상|バーチャル|仮想|虚拟|虛擬';
/** The role itself is virtual: others write about virtual worlds or money, and about AI. */
const virtualRole = wordList(
  `(?:${virtual})[\\s-]?(?:[ak]i[\\s-]?)?${role}|${role} (?:${virtual})`,
  '(?<!\\p{L})',
  '(?!\\p{L})',
);
/** What a program is called. */
const called = /\s?(?:「[^「」]{1,16}」|['‘][^'‘’]{1,16}['’]|["“„»][^"“”„«»]{1,16}["“”«])$/u;
/** A name of one word: a person has two, and so has one of three Korean or of three or more Chinese letters. */
const programName = /^(?:\p{Lu}[\p{L}\p{N}-]{1,20}|[가-힣]{1,2}|[가-힣]{4,6}|[ぁ-ヿ]{1,6}|[一-龠]{1,2})$/u;
const inBrackets = /^([^,()（）[\]]{1,40}?)\s?[(（[]([^()（）[\]]{2,60})[)）\]]$/u;
/** A byline and its day are no longer. */
const longestLine = 160;
/** The day or hour behind a byline. */
const stamp =
  /[\s,|·]+(?:\d{4}[-./年]|\d{1,2}:\d|\d{1,2}[./]\d{1,2}[./]|\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2}月).{0,40}$/u;
/** "The Herald's". */
const owner = /^(?:the\s)?(?:\p{Lu}[\p{L}-]{1,20}\s){0,2}\p{Lu}[\p{L}-]{1,20}['’]s\s/iu;
/** Names of desks and papers, in words that are no person's name. */
const desk =
  'Sports?|Weather|Markets?|Business|Finance|Economy|Election|Elections|Data|News|Newsroom|Politics|Traffic|Crime|Local|Earthquake|Quake|Football|Science|Health|Tech|Culture|Daily|Times|Post|Herald|Tribune|Chronicle|Gazette|Journal|Courier|Observer|Mail|Express|Press|Media|Today|Online|Wire|Radio|Zeitung|Nachrichten|Wetter|Presse|Noticias|Diario|Notizie|Actualités|Infos?|Météo';
const aDesk = new RegExp(`(?:^|\\s)(?:${desk}|Desk)(?:\\s|$)`, 'u');
const capital = "\\p{Lu}[\\p{L}\\p{N}.'’&-]{0,20}\\s";
/** "Sports Bot", "Coast Daily AI": a desk or a paper with a program's name behind it; "Coast AI Newsroom". */
const houseProgram = new RegExp(
  `^(?:[Tt]he\\s)?(?:${capital}){0,3}?(?:(?:${desk})[\\s-](?:AI|KI|IA|Bot|Robot|GPT)(?:\\s\\p{L}{3,12})?|${capital}(?:AI|KI|IA)\\s(?:[Nn]ewsroom|[Dd]esk|Bot|[Ww]riter|[Aa]ssistant|Redaktion))$`,
  'u',
);
/** First names of people too: alone behind a French or Italian preposition they name a person. */
const firstName = /^(?:(?:par|di|da|por|von)\s+)?(?:Claude|Kimi)$/iu;
/** What parts the names of a byline; what joins a tool to them. */
const between =
  /\s?[|/／·,，;；–—&+]\s?|\s(?:and|und|et|y|e|en|och|og|i)\s|\s(?=[^\s:：/・=]{1,10}[:：/・=])/u;
/** "HW/LLM" */
const initials = /^\p{L}{1,5}[/／]\p{Lu}{2,4}$/u;
/** Among names a model with its version: "AI" is a topic there, "OpenAI" an employer and "Claude" a person. */
const product = /GPT|Copilot|\d/u;
const joined = /^.*\s(?:with|using|via|mit|avec|con|com|med|met)\s/iu;
const portrait = new RegExp(
  `^(?:,|\\s(?:is|ist|est|es|è|é)|\\s?[은는は是])\\s?(?:ein|eine|une|una|um)?\\s?${ai}[\\s-]?(\\p{L}{2,20})`,
  'u',
);

/** Whether nothing is named but AI: "GPT-4", "our language model", "the Herald's AI". */
function isOnlyAi(name: string): boolean {
  const words = name.replace(owner, '').replace(article, '');
  if (aiAlone.test(words)) return true;
  return (
    /\p{L}{3}/u.test(words) &&
    [...grammarsOf(words, true)].some(
      (grammar) => grammar.ai.without(words, '').trim() === '' && makersOf(grammar, words).length > 0,
    )
  );
}

/** Whether words are a role that AI has: "AI reporter", "KI-Autorin", "our AI sports writer". */
function isAiRole(raw: string): boolean {
  const words = raw.replace(owner, '').replace(article, '').replace(called, '');
  const behind = words.replace(aiStart, '');
  // "AI担当記者": AI is what they write about.
  if (/担当|담당|전문|専門/u.test(behind)) return false;
  if (behind !== words && roles.has(behind)) return true;
  const before = words.replace(aiEnd, '').replace(/\s(?:de|di|d['’])$/u, '');
  return before !== words && roles.has(before);
}

/** Whether the name of an author is AI, an AI desk, or a desk or program with AI in brackets. */
function isAiAuthor(name: string): 'alone' | 'role' | null {
  if (isOnlyAi(name.replace(called, ''))) return 'alone';
  if (houseProgram.test(name) || isAiRole(name)) return 'role';
  // "AI reporter Nova", "한별 AI 기자"
  const [, first = '', rest = ''] = /^(\S+)\s(.+)$/u.exec(name) ?? [];
  const [, lead = '', last = ''] = /^(.+)\s(\S+)$/u.exec(name) ?? [];
  if ((programName.test(last) && isAiRole(lead)) || (programName.test(first) && isAiRole(rest)))
    return 'alone';
  const [, outside = '', inside] = inBrackets.exec(name) ?? [];
  if (inside === undefined) return null;
  if (isAiRole(inside)) return programName.test(outside) || aDesk.test(outside) ? 'role' : null;
  return isOnlyAi(inside) || isHelp(inside) ? 'role' : null;
}

/** Whether nothing stands there but AI and words of notices: "con asistencia de IA". */
const isHelp = (words: string): boolean =>
  [...grammarsOf(words, true)].some(
    (grammar) => makersOf(grammar, words).length > 0 && strangers(grammar, words).strange === 0,
  );

/** "Newsroom staff with AI assistance", "Jane Roe, with help from AI": what stands behind the desk or the person. */
function isHelped(line: string): boolean {
  const desk = rolesAhead.without(line.replace(article, ''), '');
  if (desk !== line.replace(article, '') && isHelp(desk)) return true;
  return [...grammarsOf(line, true)].some((grammar) => {
    const joint = line.slice(grammar.means.places(line)[0]?.start ?? line.length);
    return grammar.helped.has(joint) && isHelp(joint);
  });
}

/**
 * Whether a line is a byline that names AI: as the first author, or beside a person.
 * @param slot whether the line stands where a byline does, so that a role and AI are enough without "by"
 */
export function aiByline(raw: string, slot: boolean): 'generated' | 'assisted' | null {
  if (raw.length > longestLine) return null;
  const text = raw.replace(/\s+/g, ' ').trim().replace(stamp, '').replace(/\.$/, '');
  if (text.length > 80 || firstName.test(text)) return null;
  const named = afterBy(text) ?? text;
  const [name = '', ...others] = named.split(between).map((part) => part.trim());
  const author = isAiAuthor(name) ?? isAiAuthor(name.replace(inBrackets, '$1'));
  // "AI recap: …" and "AI assistant" are headings and buttons: without "by" the line must stand where bylines do.
  if (author !== null)
    return named !== text || slot || (author === 'role' && reporter.test(text)) ? 'generated' : null;
  if (named === text && !slot) return null;
  // "Tidal, our AI reporter"; "Nova, redactora virtual con IA": of a name alone a person may write about AI.
  if ((virtualRole.has(named) && namesAi(named)) || (programName.test(name) && others.some(isAiRole)))
    return 'generated';
  // "HW/AI": an agency's way to name its writers.
  if (isHelped(named) || (initials.test(named) && isOnlyAi(others.at(-1) ?? ''))) return 'assisted';
  const beside = (part: string): boolean => {
    const tool = part.replace(joined, '');
    return isOnlyAi(tool) && (tool !== part || product.test(tool));
  };
  return named !== text && [name, ...others].some(beside) ? 'assisted' : null;
}

/** Whether a line about an author says that it is a program: "Ada is the AI reporter of …". */
export function isAiPortrait(text: string, author: string): boolean {
  if (!author || !text.startsWith(author)) return false;
  const said = portrait.exec(text.slice(author.length))?.[1];
  return said !== undefined && roles.has(said);
}
