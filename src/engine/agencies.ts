/** News agencies, whose reports many outlets carry: one agency's report is one report wherever it appears. */

/** Agency → how it is named at a report's edge, or in the name of who carries it. */
const agencies: readonly (readonly [string, string])[] = [
  ['reuters', 'Reuters|로이터|ロイター'],
  ['ap', 'AP|The Associated Press|Associated Press|AP통신|AP通信'],
  ['afp', 'AFP|Agence France-Presse|AFP통신|AFP通信|AFP時事'],
  ['dpa', 'dpa|DPA'],
  ['efe', 'EFE'],
  ['ansa', 'ANSA'],
  ['kyodo', 'Kyodo|Kyodo News|共同|共同通信|교도통신'],
  ['jiji', 'Jiji|Jiji Press|時事|時事通信'],
  ['yonhap', 'Yonhap|Yonhap News|Yonhap News Agency|연합뉴스|聯合ニュース'],
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

/** Name → agency; some write it in capitals. */
const byName = new Map(
  agencies.flatMap(([id, names]) =>
    names.split('|').flatMap((name) => [name, name.toUpperCase()].map((form) => [form, id] as const)),
  ),
);

/** A pattern source of every name, the longest first. */
export const agencyNames = [...byName.keys()].sort((a, b) => b.length - a.length).join('|');

const inName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${agencyNames})(?![\\p{L}\\p{N}])`, 'u');

/** The agency that goes by a name; undefined if none does. */
export const agencyOf = (name: string): string | undefined => byName.get(name);

/** The agency in the name of a publisher: "The Straits Times (Reuters)". */
export const agencyIn = (publisher: string): string | undefined =>
  agencyOf(inName.exec(publisher)?.[0] ?? '');
