/**
 * Lower case without changing the number of code units. Lower-case patterns on lower-case text compile in a quarter of the
 * time that a case-insensitive pattern takes.
 */
export const small = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
