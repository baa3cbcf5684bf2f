import type { ReasonWords } from '../explain.ts';

export const en: ReasonWords = {
  differs: 'The page: {page}. {source}: {fact}.',
  compare: 'The page: {page}. {source}: {fact}. They may not be about the same thing.',
  nameDiffers: 'The page: {page}. {source}: {fact}.',
  weekday: 'The page: {page}. In the calendar: {fact}.',
  titleAgainstBody: 'The page contradicts itself. Here: {page}. Elsewhere: {fact}.',
  supported: '{source}: {fact}. The page says the same.',
  supportedWords: '{source}: “{fact}” The page says much the same.',
  repeated: 'Only AI-generated texts or the same publisher say so: {source}.',
  unverified: 'No source at hand covers this.',
};
