/** Korean: why a finding was flagged. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/why.ts';

export const ko: Translated<typeof en> = {
  'verdict.contradicted.about': '더 믿을 만한 출처의 내용과 다르며, 둘 다 맞을 수는 없습니다.',
  'why.date': '두 문장은 같은 일을 말하면서 다른 날짜를 댑니다.',
  'why.reviewedDay': '하루에만 있었던 일이며, 사람이 검토한 사실에는 다른 날짜로 되어 있습니다.',
  'why.count': '두 문장은 같은 것을 세는데, 반올림으로 설명할 수 없을 만큼 수가 다릅니다.',
  'why.percent': '두 문장은 같은 것의 비율을 말하는데, 반올림으로 설명할 수 없을 만큼 수치가 다릅니다.',
  'why.money': '두 문장은 같은 것의 금액을 같은 통화로 말하는데, 반올림으로 설명할 수 없을 만큼 다릅니다.',
  'why.ordinal': '두 문장은 같은 차례를 세면서 다른 순서를 댑니다.',
  'why.place': '두 문장은 같은 일이 일어난 곳을 말하는데, 어느 한쪽이 다른 쪽에 들어 있지 않습니다.',
  'why.person': '두 문장은 누구였는지 말하는데, 한 사람의 이름이 아닙니다.',
  'why.role': '두 문장은 같은 사람의 직책을 말하는데, 직책이 다릅니다.',
  'why.organisation': '두 문장은 관련 단체를 말하는데, 한 단체의 이름이 아닙니다.',
  'why.event': '두 문장은 같은 행동을 말하는데, 한쪽 말이 맞으면 다른 쪽은 맞을 수 없습니다.',
  'why.weekdayMismatch': '페이지가 댄 요일과 날짜가 서로 맞지 않습니다. 달력으로 알 수 있습니다.',
  'why.staleRole':
    '페이지는 그 사람을 전직이나 아직 취임하지 않은 사람으로 적었지만, 출처는 지금 그 직책에 있다고 합니다.',
  'why.baseSwapped':
    '수치는 맞지만 출처는 다른 것과 견줍니다. 다른 기간이나 다른 전체이거나, 변화가 아니라 비율입니다.',
  'why.toAndBy':
    '출처가 ‘얼마만큼’이라고 한 것을 페이지는 ‘얼마로’라고 하거나, 그 반대입니다. 수준을 변화로 말한 것입니다.',
  'why.nameNearMiss': '출처에 나오는 사람이나 단체의 이름과 거의 같지만 조금 다릅니다.',
  'why.eventElsewhere': '출처에도 이 장소와 이 사람들이 나오지만, 다른 날의 다른 일입니다.',
  'why.planToldAsDone': '출처가 계획, 위협, 요구라고 한 것을 페이지는 이미 이루어진 일로 적었습니다.',
  'why.titleAgainstBody': '페이지의 제목과 본문이 같은 것에 다른 값을 댑니다.',
  'why.weaker': '다를 만한 까닭이 있을 수 있어, 비교해 보시도록 보여 드리기만 합니다.',
};
