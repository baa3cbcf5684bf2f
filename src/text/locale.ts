/** Languages that the interface and the explanations speak. */
export type Locale = 'en' | 'ko' | 'ja';
