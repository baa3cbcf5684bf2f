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
  readonly coverage: (checked: number, checkable: number) => string;
  readonly noDifference: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly pageSays: string;
  readonly sourceSays: string;
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
    nothing: 'The page does not say that AI was used.',
  },
  coverage: (checked, checkable) => `Statements that could be checked: ${checked} of ${checkable}.`,
  noDifference: 'No difference was found. That says nothing about the statements that could not be checked.',
  verdict: {
    contradicted: 'Contradicted',
    compare: 'Disputed',
    supported: 'Supported',
    repeated: 'Only repeated',
    unverified: 'Not covered',
  },
  pageSays: 'The page says',
  sourceSays: 'says',
  rule: 'Rule',
  better: 'Better-sourced versions',
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
    nothing: '페이지는 AI를 썼다고 밝히지 않습니다.',
  },
  coverage: (checked, checkable) => `확인할 수 있었던 문장: ${checkable}개 가운데 ${checked}개.`,
  noDifference: '차이를 찾지 못했습니다. 확인하지 못한 문장에 대해서는 아무것도 말해 주지 않습니다.',
  verdict: {
    contradicted: '어긋남',
    compare: '다툼 있음',
    supported: '뒷받침됨',
    repeated: '되풀이일 뿐',
    unverified: '자료 없음',
  },
  pageSays: '페이지의 말',
  sourceSays: '의 말',
  rule: '규칙',
  better: '출처가 더 나은 기사',
  kind: { official: '공식 기록', edited: '편집을 거친 보도', unknown: '종류 모름', ai: 'AI가 만든 글' },
  untitled: '제목 없음',
  footer: '읽는 이의 기기에서 규칙으로 견주었습니다. 판결이 아니라 근거입니다. 출처를 따라가 보십시오.',
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
    nothing: 'このページにはAIを使ったという表示がありません。',
  },
  coverage: (checked, checkable) => `確かめられた記述：${checkable}件のうち${checked}件。`,
  noDifference: '違いは見つかりませんでした。確かめられなかった記述については何も言えません。',
  verdict: {
    contradicted: '食い違い',
    compare: '見解が分かれる',
    supported: '裏づけあり',
    repeated: '繰り返しのみ',
    unverified: '資料なし',
  },
  pageSays: 'ページの記述',
  sourceSays: 'の記述',
  rule: '規則',
  better: 'より確かな情報源の記事',
  kind: { official: '公式の記録', edited: '編集された報道', unknown: '種類不明', ai: 'AIが作成した文章' },
  untitled: '無題',
  footer: '読者の手元で規則によって比べたものです。判定ではなく根拠です。情報源をご覧ください。',
};

export const exportWords: Readonly<Record<Locale, ExportWords>> = { en, ko, ja };
