/** The words of the toolbar button that no screen has. */
import { translator } from './translate.ts';

const en = {
  'badge.name': 'Second Source',
  'badge.contradicted': {
    one: '{count} statement is contradicted by better sources',
    other: '{count} statements are contradicted by better sources',
  },
  'badge.disputed': { one: '{count} statement is disputed', other: '{count} statements are disputed' },
  'badge.notice': 'the page says that AI was used',
} as const;
const ko = {
  'badge.name': 'Second Source',
  'badge.contradicted': { other: '더 나은 출처와 어긋나는 문장 {count}개' },
  'badge.disputed': { other: '다툼이 있는 문장 {count}개' },
  'badge.notice': '페이지가 AI를 썼다고 밝힘',
} as const;
const ja = {
  'badge.name': 'Second Source',
  'badge.contradicted': { other: 'より確かな情報源と食い違う記述{count}件' },
  'badge.disputed': { other: '見解が分かれる記述{count}件' },
  'badge.notice': 'このページはAIを使ったと表示しています',
} as const;

export const words = translator<typeof en>({ en, ko, ja });
