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
import { never } from '../../word-list.ts';
import type { FullPack } from './pack.ts';

const full = [en, ko, ja, zh, de, fr, es, it, pt];
const compact = [nl, sv, da, no, fi, pl, cs, ru, uk, tr, id, vi, ar, hi];
/** Lists that a language may do without: they match nothing. */
const absent = Object.fromEntries(
  'offer means between article isSaid forIt to finite tool pointed works hedge notMaker topic by role source opens note tell heading human nobody looked no yes notHeld every but before may about noHuman'
    .split(' ')
    .map((name) => [name, never]),
);
export const packs: readonly FullPack[] = [...full, ...compact].map(
  (pack) => ({ ...absent, free: false, script: '[A-Za-z]{2}', ...pack }) as FullPack,
);

/** The words of one kind in all languages. */
export const everywhere = (field: keyof FullPack): string => packs.map((pack) => pack[field]).join('|');
