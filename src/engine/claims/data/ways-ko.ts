import { PAST } from '../../../text/particle.ts';

/** Korean words by which a statement is denied, only planned, or called false or doubtful; no white space separates them. */
export const DENIED =
  /않|없(?:다|었|는|이|을|고|으)|아니|못(?:했|하|한)|거부|거절|부결|부인(?:했|하|한)|철회|무산/;
export const PLANNED =
  /(?:예정|계획|방침|전망(?!치)|검토|추진|도전(?:한다|할|합니다|장을))(?!(?:안?을|이?던|했던)? ?(?:철회|취소|거둬|접|백지화|포기|미루|미뤘))/;
export const DEBUNKED = /부인(?:했|하|한)|사실이 아니|사실무근|허위|오보|의혹/;
/** What ends a statement within a sentence. */
export const GOES_ON = `${PAST}(?:지만|으나|는데|고|으며),? `;
/** Tells a value of the next turn of what comes round; of a day that came to nothing, or was meant at first. */
export const NEXT_TURN = /다음 (?:회|대회|시즌|학기)|차기|내년도?부터/gu;
export const UNDONE = /당초|애초|연기[됐된되]|취소|무산|미뤄|미뤘|미룬|철회|거둬들/u;
/** A figure that is only expected; that another is above or below what was expected makes no forecast of it. */
export const FORECAST =
  /(?:예상|전망|예측)(?:치?(?:는|은|가|이|으로는|로는)|[한했된됐돼하되]|에 따르면)|내다[봤보본]|점[쳤치친]|관측[된됐]/gu;
