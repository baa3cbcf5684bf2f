import type { ReasonWords } from '../explain.ts';

export const en: ReasonWords = {
  differs: 'The page says {page}; {source} says {fact}.',
  compare: 'The page says {page}, but {source} seems to say {fact}. Check this.',
  nameDiffers: 'The page names {page}; {source} names {fact} here.',
  weekday: 'The page says {page}, but that date is a {fact}.',
  titleAgainstBody: 'The page contradicts itself: here it says {page}, elsewhere {fact}.',
  supported: '{source} also says {fact}.',
  supportedWords: '{source} says the same: “{fact}”',
  repeated: 'Only AI-generated texts or the same publisher say so: {source}.',
  unverified: 'No source at hand covers this.',
  unnamed: 'a source',
};
