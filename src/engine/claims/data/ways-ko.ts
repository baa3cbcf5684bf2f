/** Korean words by which a statement is denied or called false or doubtful; no white space tells them apart. */
export const DEBUNKED = /부인(?:했|하|한)|사실이 아니|사실무근|허위|오보|의혹/;
