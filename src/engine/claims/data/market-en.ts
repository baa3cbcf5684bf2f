/**
 * Words of markets. What is traded has another price every second: two figures that stand beside such words are rarely of
 * one moment, even on one day (a low, a close, a quotation in between).
 */
export const MARKET_WORDS =
  'spot futures ounce barrel stock stocks intraday trading traded premarket after-hours session index nasdaq equities bitcoin cryptocurrency coin token'.split(
    ' ',
  );
