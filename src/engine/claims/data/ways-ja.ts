/** Japanese words by which a statement is denied or called false or doubtful; no white space tells them apart. */
export const DEBUNKED = /否定(?:し|す)|誤報|誤り(?:だ|で|と)|事実(?:では|で)な|デマ|虚偽|疑惑/;
