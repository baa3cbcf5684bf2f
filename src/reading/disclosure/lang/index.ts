/** The languages whose notices are read. Adding one is adding a file and a line here. */
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import type { LanguagePack } from './pack.ts';

const full = [en, ko, ja, zh, de, fr, es, it, pt];
const compact = [nl, sv, da, no, fi, pl, cs, ru, uk, tr, id, vi, ar, hi];
export const packs: readonly LanguagePack[] = [...full, ...compact];

/** The words of one kind in all languages. */
export const everywhere = (field: keyof LanguagePack): string => packs.map((pack) => pack[field]).join('|');
