/** The words of the toolbar button that no screen has. */
import { translator } from './translate.ts';

const en = {
  'badge.name': 'Second Source',
  'badge.contradicted': {
    one: '{count} statement is contradicted by better sources',
    other: '{count} statements are contradicted by better sources',
  },
  'badge.compare': {
    one: '{count} statement to compare with other reports',
    other: '{count} statements to compare with other reports',
  },
  'badge.notice': 'the page says that AI was used',
} as const;
const ko = {
  'badge.name': 'Second Source',
  'badge.contradicted': { other: '더 나은 출처와 어긋나는 문장 {count}개' },
  'badge.compare': { other: '다른 보도와 견주어 볼 문장 {count}개' },
  'badge.notice': '페이지가 AI를 썼다고 밝힘',
} as const;
const ja = {
  'badge.name': 'Second Source',
  'badge.contradicted': { other: 'より確かな情報源と食い違う記述{count}件' },
  'badge.compare': { other: 'ほかの報道と見比べたい記述{count}件' },
  'badge.notice': 'このページはAIを使ったと表示しています',
} as const;

export const words = translator<typeof en>({ en, ko, ja });
