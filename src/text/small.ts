/**
 * Small letters, as many code units as before: patterns made of small letters and asked of small letters are made in a
 * quarter of the time that one without regard to case takes.
 */
export const small = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
