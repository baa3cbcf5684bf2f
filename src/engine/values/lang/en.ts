/** English words for dates and numbers, by what they are for. Data only. */
export * from './en/calendar.ts';
export * from './en/numbers.ts';
export * from './en/units.ts';
