/** The words of exported reports. They stand apart from the screens' words, so that a report can be written anywhere. */
import type { DisclosureLevel } from '../reading/model.ts';
import type { SourceKind, Verdict } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';

export interface ExportWords {
  readonly title: string;
  readonly page: string;
  readonly publisher: string;
  readonly published: string;
  readonly checked: string;
  readonly discloses: Readonly<Record<DisclosureLevel | 'nothing', string>>;
  readonly coverage: (compared: number, total: number) => string;
  /** Words of a page or a source, in quotation marks. */
  readonly quoted: (words: string) => string;
  readonly noDifference: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly pageSays: string;
  readonly sideBySide: string;
  readonly rule: string;
  readonly better: string;
  readonly kind: Readonly<Record<SourceKind, string>>;
  readonly untitled: string;
  readonly footer: string;
}

const en: ExportWords = {
  title: 'Check of a page by Second Source',
  page: 'Page',
  publisher: 'Publisher',
  published: 'Published',
  checked: 'Checked',
  discloses: {
    generated: 'The page says that AI generated it:',
    assisted: 'The page says that AI helped to write it:',
    translated: 'The page says that AI translated it:',
    summary: 'The page says that AI wrote its summary:',
    'none-claimed': 'The page says that no AI was used:',
    nothing: 'No AI notice was found on the page.',
  },
  coverage: (compared, total) => `Details that could be compared: ${compared} of ${total}.`,
  quoted: (words) => `“${words}”`,
  noDifference: 'No difference was found. That says nothing about the details that could not be compared.',
  verdict: {
    contradicted: 'Contradicted',
    compare: 'To compare',
    supported: 'Supported',
    repeated: 'Only repeated',
    unverified: 'To read beside it',
  },
  pageSays: 'The page',
  sideBySide: 'Side by side',
  rule: 'Rule',
  better: 'Reports by people, from other publishers',
  kind: {
    official: 'official record',
    edited: 'edited report',
    unknown: 'kind unknown',
    ai: 'AI-generated text',
  },
  untitled: 'Untitled',
  footer: 'Compared by rules on the reader’s own machine. Evidence, not a verdict: follow the sources.',
};

const ko: ExportWords = {
  title: 'Second Source의 페이지 확인 보고',
  page: '페이지',
  publisher: '발행처',
  published: '발행일',
  checked: '확인한 때',
  discloses: {
    generated: '페이지는 AI가 만들었다고 밝힙니다:',
    assisted: '페이지는 AI의 도움으로 썼다고 밝힙니다:',
    translated: '페이지는 AI가 옮겼다고 밝힙니다:',
    summary: '페이지는 AI가 요약을 썼다고 밝힙니다:',
    'none-claimed': '페이지는 AI를 쓰지 않았다고 밝힙니다:',
    nothing: '페이지에서 AI 안내문을 찾지 못했습니다.',
  },
  coverage: (compared, total) => `비교할 수 있었던 내용: ${total}개 중 ${compared}개.`,
  quoted: (words) => `“${words}”`,
  noDifference: '다른 점을 찾지 못했습니다. 비교하지 못한 내용이 맞는지는 알 수 없습니다.',
  verdict: {
    contradicted: '서로 어긋남',
    compare: '비교해 볼 것',
    supported: '출처와 일치',
    repeated: '되풀이됨',
    unverified: '함께 읽어 볼 글',
  },
  pageSays: '페이지',
  sideBySide: '나란히 보기',
  rule: '규칙',
  better: '다른 매체에서 사람이 쓴 보도',
  kind: { official: '공식 기록', edited: '편집을 거친 보도', unknown: '종류 모름', ai: 'AI가 만든 글' },
  untitled: '제목 없음',
  footer: '읽는 분의 기기에서 규칙에 따라 비교했습니다. 판정이 아니라 근거이니 출처를 직접 확인하세요.',
};

const ja: ExportWords = {
  title: 'Second Sourceによるページの確認',
  page: 'ページ',
  publisher: '発行元',
  published: '公開日',
  checked: '確認日時',
  discloses: {
    generated: 'このページはAIが作成したと表示しています：',
    assisted: 'このページはAIの助けで書かれたと表示しています：',
    translated: 'このページはAIが翻訳したと表示しています：',
    summary: 'このページは要約をAIが書いたと表示しています：',
    'none-claimed': 'このページはAIを使っていないと表示しています：',
    nothing: 'このページにAIの表示は見つかりませんでした。',
  },
  coverage: (compared, total) => `比べられた内容：${total}件のうち${compared}件。`,
  quoted: (words) => `「${words}」`,
  noDifference: '違いは見つかりませんでした。比べられなかった内容が正しいかどうかは分かりません。',
  verdict: {
    contradicted: '食い違い',
    compare: '見比べたいもの',
    supported: '情報源と一致',
    repeated: '繰り返しのみ',
    unverified: 'あわせて読む',
  },
  pageSays: 'ページ',
  sideBySide: '並べて見る',
  rule: '規則',
  better: '別の発行元による、人が書いた記事',
  kind: { official: '公式の記録', edited: '編集された報道', unknown: '種類不明', ai: 'AIが作成した文章' },
  untitled: '無題',
  footer: '読む人の端末で、規則に従って比べました。判定ではなく手がかりです。情報源をご確認ください。',
};

export const exportWords: Readonly<Record<Locale, ExportWords>> = { en, ko, ja };
