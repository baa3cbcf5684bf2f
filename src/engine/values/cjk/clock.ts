/** Korean, Japanese and Chinese clock times. */
import type { ClockTime } from '../model.ts';

const clockPattern =
  /(오전|오후|午前|午後|上午|下午|밤|새벽)?\s?(\d{1,2})\s?(?:시|時|点|點)(?!간|間|대)(?:\s?(\d{1,2})\s?(?:분|分)|\s?(반|半))?|(자정|真夜中)|정오|正午/gu;

interface Clock {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
  readonly sure: boolean;
}

export function clocks(text: string): Clock[] {
  const out: Clock[] = [];
  for (const match of text.matchAll(clockPattern)) {
    const half = match[1];
    // Midnight ends a day and begins the next.
    let hour = match[2] === undefined ? (match[5] ? 24 : 12) : Number(match[2]);
    if (hour < 12 && /오후|午後|下午|밤/.test(half ?? '')) hour += 12;
    const minute = match[3] === undefined ? (match[4] ? 30 : undefined) : Number(match[3]);
    if (hour > 24 || (minute ?? 0) > 59) continue;
    out.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      time: { hour, ...(minute === undefined ? {} : { minute }) },
      sure: half !== undefined,
    });
  }
  return out;
}
