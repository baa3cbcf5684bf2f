/** Korean: why a finding was flagged. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/why.ts';

export const ko: Translated<typeof en> = {
  'verdict.contradicted.about': '같은 일로 보이는 것을 다른 출처는 다르게 전합니다.',
  'why.date': '두 문장은 같은 일을 말하는데 날짜가 다릅니다.',
  'why.count': '두 문장은 같은 것을 세는데, 반올림으로 설명할 수 없을 만큼 수가 다릅니다.',
  'why.percent': '두 문장은 같은 것의 비율을 말하는데, 반올림으로 설명할 수 없을 만큼 수치가 다릅니다.',
  'why.money': '두 문장은 같은 것의 금액을 같은 통화로 말하는데, 반올림으로 설명할 수 없을 만큼 다릅니다.',
  'why.ordinal': '두 문장은 같은 차례를 말하는데 순서가 다릅니다.',
  'why.place': '두 문장은 같은 일이 일어난 곳을 말하는데, 어느 한쪽이 다른 쪽에 들어 있지 않습니다.',
  'why.person': '두 문장은 누구였는지 말하는데, 한 사람의 이름이 아닙니다.',
  'why.role': '두 문장은 같은 사람의 직책을 말하는데, 직책이 다릅니다.',
  'why.organisation': '두 문장은 관련 단체를 말하는데, 한 단체의 이름이 아닙니다.',
  'why.event': '두 문장은 같은 행동을 말하는데, 한쪽 말이 맞으면 다른 쪽은 맞을 수 없습니다.',
  'why.weekdayMismatch': '페이지에 적힌 요일과 날짜가 서로 맞지 않습니다. 달력으로 확인할 수 있습니다.',
  'why.titleAgainstBody': '같은 것을 두고 페이지의 제목과 본문에 적힌 값이 다릅니다.',
  'why.weaker': '다른 데에는 그럴 만한 이유가 있을 수 있어, 비교용으로만 보여 드립니다.',
};
