/** The words of the card inside a page. A catalogue of its own: the annotator must not carry the screens' words along. */
import { en } from './en/card.ts';
import { ja } from './ja/card.ts';
import { ko } from './ko/card.ts';
import { translator } from './translate.ts';

/** Words for the card, by key; see `t` in i18n.ts. */
export const cardWord = translator<typeof en>({ en, ko, ja });
