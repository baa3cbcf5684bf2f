/** The languages whose notices are read. Adding one is adding a file and a line here. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LanguagePack } from './pack.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

export const packs: readonly LanguagePack[] = [en, ko, ja, zh, de, fr, es, it, pt];
