/** The agency that a report is from: one report in many outlets counts once. */

/** Agency → how outlets name it at a report's edge: in brackets, behind a dash, as the author. */
const agencies: readonly (readonly [string, string])[] = [
  ['reuters', 'Reuters|로이터|ロイター'],
  ['ap', 'AP|The Associated Press|Associated Press|AP통신|AP通信'],
  ['afp', 'AFP|AFP통신|AFP通信|AFP時事'],
  ['dpa', 'dpa|DPA'],
  ['efe', 'EFE'],
  ['ansa', 'ANSA'],
  ['kyodo', 'Kyodo|Kyodo News|共同|共同通信|교도통신'],
  ['jiji', 'Jiji|Jiji Press|時事|時事通信'],
  ['yonhap', 'Yonhap|Yonhap News|연합뉴스|聯合ニュース'],
  ['newsis', 'Newsis|뉴시스'],
  ['news1', 'News1|뉴스1'],
  ['xinhua', 'Xinhua|신화통신|新華社'],
  ['tass', 'TASS|타스통신|タス通信'],
  ['pti', 'PTI|Press Trust of India'],
  ['ani', 'ANI'],
  ['ians', 'IANS'],
  ['bloomberg', 'Bloomberg|블룸버그|ブルームバーグ'],
  ['upi', 'UPI'],
  ['canadian-press', 'The Canadian Press|Canadian Press'],
  ['pa', 'PA Media|Press Association'],
  ['aap', 'AAP'],
  ['anadolu', 'Anadolu|Anadolu Agency|AA'],
  ['interfax', 'Interfax'],
  ['antara', 'ANTARA'],
  ['bernama', 'Bernama|BERNAMA'],
];
const nameOf = new Map(
  agencies.flatMap(([id, names]) => names.split('|').map((name) => [name, id] as const)),
);
const names = [...nameOf.keys()].sort((a, b) => b.length - a.length).join('|');

const edge = new RegExp(
  `[(（\\[［【](${names})[)）\\]］】=\\s/-]|(?:^|\\n)(?:By )?(${names})(?:\\n|$| via | [-–—] )|[-–—|/=] ?(${names})(?:[\\n)）]|$)`,
  'u',
);

/**
 * The agency that a text names as its origin.
 * @param text lines: the author, the title, how the report begins and ends
 */
export function originOf(text: string): string | undefined {
  const found = edge.exec(text.slice(0, 1_000));
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return name === undefined ? undefined : nameOf.get(name);
}
