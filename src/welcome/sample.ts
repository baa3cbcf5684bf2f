/**
 * The short made-up article of the welcome page with two findings, in each language. Town, bridge and publishers do not
 * exist; the findings have the shape of real ones, so that the reader meets the very card that pages show.
 */
import type { Evidence, Finding, SourceKind } from '../engine/model.ts';
import { known } from '../text/known.ts';
import type { Locale } from '../text/locale.ts';

export interface Sample {
  readonly headline: string;
  readonly notice: string;
  /** The article in runs: those at 1 and 3 are the words of the two findings. */
  readonly text: readonly string[];
  readonly findings: readonly Finding[];
}

const said = (
  publisher: string,
  kind: SourceKind,
  published: string,
  value: string,
  quote: string,
): Evidence => ({
  source: { id: publisher, kind, publisher, published },
  value,
  quote,
});

/** What differs in a language; `date` holds the council's words and the wire's, `people` the other figure. */
const words = {
  en: {
    headline: 'Lindhaven opens its harbour bridge',
    notice: 'This text was written by an AI model. It may contain mistakes.',
    text: [
      'On ',
      '5 March 2025',
      ', the town of Lindhaven opened its new harbour bridge. About ',
      '12,000 people',
      ' came to the ceremony, and the last ferry made its final crossing that evening.',
    ],
    council: 'Lindhaven Town Council',
    wire: 'Northern Wire',
    daily: 'Harbour Daily',
    date: [
      'The harbour bridge was opened to traffic on Tuesday, 4 March 2025.',
      'Cars have been crossing the bridge since Tuesday noon.',
    ],
    count: 'Some 2,000 guests stood on the quay when the ribbon was cut.',
    people: '2,000',
  },
  ko: {
    headline: '린드하벤, 항구 다리 개통',
    notice: '이 글은 AI 모델이 작성했습니다. 틀린 내용이 있을 수 있습니다.',
    text: [
      '린드하벤시는 ',
      '2025년 3월 5일',
      ' 새 항구 다리를 열었다. 기념식에는 약 ',
      '1만 2천 명',
      '이 모였고, 마지막 나룻배는 그날 저녁 마지막으로 항구를 건넜다.',
    ],
    council: '린드하벤 시의회',
    wire: '북부통신',
    daily: '항구일보',
    date: ['항구 다리는 2025년 3월 4일 화요일에 개통되었다.', '화요일 낮부터 차들이 다리를 건너고 있다.'],
    count: '테이프를 자를 때 부두에는 손님 2천 명쯤이 서 있었다.',
    people: '2천 명',
  },
  ja: {
    headline: 'リンドハーフェン、港の橋が開通',
    notice: 'この文章はAIモデルが作成しました。誤りを含むことがあります。',
    text: [
      'リンドハーフェンの町は',
      '2025年3月5日',
      '、新しい港の橋を開通させた。式典には約',
      '1万2千人',
      'が集まり、最後の渡し船はその夜、最後の航海を終えた。',
    ],
    council: 'リンドハーフェン町議会',
    wire: '北部通信',
    daily: '港日報',
    date: ['港の橋は2025年3月4日火曜日に開通した。', '火曜日の昼から車が橋を渡っている。'],
    count: 'テープが切られたとき、岸壁には2千人ほどの客が立っていた。',
    people: '2千人',
  },
} as const satisfies Readonly<Record<Locale, object>>;

/** The sample in a language. */
export function sampleIn(locale: Locale): Sample {
  const { headline, notice, text, council, wire, daily, date, count, people } = words[locale];
  const differs = (
    at: 1 | 3,
    slot: Finding['slot'],
    value: string,
    fact: Finding['reason']['fact'],
    ...evidence: Evidence[]
  ): Finding => {
    const start = text.slice(0, at).join('').length;
    const quote = text[at];
    return {
      start,
      end: start + quote.length,
      verdict: 'contradicted',
      slot,
      quote,
      value,
      context: {
        before: (text[at - 1] ?? '').replace(/^.*?[.。] ?/s, ''),
        after: (text[at + 1] ?? '').replace(/[.。].*/s, ''),
      },
      reason: { key: 'differs', page: quote, ...known({ fact }) },
      rule: `${slot}-differs`,
      confidence: 1,
      evidence,
    };
  };
  const day = { from: '2025-03-04', to: '2025-03-04', precision: 'day' } as const;
  return {
    headline,
    notice,
    text,
    findings: [
      differs(
        1,
        'date',
        '2025-03-05',
        day,
        said(council, 'official', '2025-03-05', '2025-03-04', date[0]),
        said(wire, 'edited', '2025-03-04', '2025-03-04', date[1]),
      ),
      differs(3, 'count', '12000', people, said(daily, 'edited', '2025-03-05', '2000', count)),
    ],
  };
}
