/**
 * Countries, cities and bodies whose names in English, Korean and Japanese do not sound alike: one line each, in no order.
 * Names that do (Canada, 캐나다, カナダ) are matched by `anchors.ts` and need no line.
 */
export const sameNames = `
us usa america american 미국 米国 米
uk britain british england 영국 英国 イギリス 英
china chinese 중국 中国
japan japanese 일본 日本
korea korean 한국 韓国
germany german 독일 ドイツ 独
france french 프랑스 フランス 仏
india indian 인도 インド
russia russian 러시아 ロシア
spain spanish 스페인 スペイン
australia australian 호주 オーストラリア 豪州
thailand thai 태국 タイ
turkey turkish türkiye 튀르키예 터키 トルコ
taiwan 대만 台湾
netherlands dutch 네덜란드 オランダ
greece greek 그리스 ギリシャ
switzerland swiss 스위스 スイス
hungary hungarian 헝가리 ハンガリー
europe european 유럽 欧州
eu 유럽연합 欧州連合
un 유엔 国連
who 세계보건기구 世界保健機関
imf 국제통화기금 国際通貨基金
wto 세계무역기구 世界貿易機関
iaea 국제원자력기구 国際原子力機関
ecb 유럽중앙은행 欧州中央銀行
fed 연준 연방준비제도 米連邦準備制度理事会 frb
boj 일본은행 日本銀行 日銀
bok 한국은행 韓国銀行
beijing 베이징 北京
shanghai 상하이 上海
hong-kong 홍콩 香港
tokyo 도쿄 東京
osaka 오사카 大阪
kyoto 교토 京都
seoul 서울 ソウル
pyongyang 평양 平壌
taipei 타이베이 台北
`;
