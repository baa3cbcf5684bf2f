/** English words by which a statement is denied, called false or somebody's word, or only planned, beside those of single values in `status.ts`. All are
 * asked of small letters, but for `MONTH`. */
export const DENIED =
  /\b(?:not|no(?! (?:earlier|later|sooner|more|less|fewer) than\b)|never|neither|nor|cannot|without|yet to|unable to|(?:vot|decid|rul)(?:e[sd]?|ing) against|oppos(?:e[sd]?|ing)|block(?:s|ed|ing)|rul(?:ed|es|ing) out|exclud(?:e[sd]?|ing)|[a-z]{2,8}n't|den(?:y|ies|ied)|refus[a-z]{1,4}|reject[a-z]{0,4}|declin(?:e|ed|es) to|fail[a-z]{0,3} to|dismiss[a-z]{0,4}|cancel[a-z]{0,5}|call(?:s|ed|ing)? off|(?:thr[eo]wn?|tosse[sd]|toss) out|(?:turn(?:s|ed)?|vot(?:e[sd]?|ing)) down|veto[a-z]{0,3}|thwart[a-z]{0,3}|foil(?:s|ed)|overturn[a-z]{0,3}|abandon[a-z]{0,3}|avoid[a-z]{0,3}|avert[a-z]{0,3}|escap[a-z]{1,3}|prevent[a-z]{0,3})\b/;
/** Ends what stands before a quotation that was not said, or of something that is not so. */
export const UNSAID =
  /\b(?:not|never|cannot|[a-z]{2,8}n't|den(?:y|ies|ied|ying))\b(?:(?!,|;| and | but )[^"「」]){0,80}["「]?$/;
export const DEBUNKED =
  /\b(?:false|untrue|not true|baseless|rumou?rs?|hoax|debunk[a-z]{0,3}|fake|no evidence|misleading|fabricated|alleg(?:e[sd]?|ing|ations?|edly)|accus(?:e[sd]?|ing)|claim(?:s|ed|ing)? that|viral (?:video|post|message|image|clip|claim)s?|purport[a-z]{0,4}|supposed(?:ly)?)\b/;
export const PLANNED =
  /\b(?:plans? to|planned|planning|will|would|may|might|could|threat[a-z]{1,6}|expect[a-z]{0,3}|hopes?|wants?|considers?|considering|proposes?|proposed|(?:is|are|was|were) to|(?:in|held|holds?|holding) (?:[a-z]{1,12} )?talks (?:about|on|over|to)|in talks|agree[ds]? to|fear(?:s|ed)? that|urg(?:e[sd]?|ing)|call(?:s|ed|ing) (?:for|on|upon)|demand[a-z]{0,3}|efforts? to|attempts? to|bids? to|push(?:es|ed)? to|tr(?:y|ies|ied|ying) to|seeks? to|set to|aims?|intends?|if)\b/;
/** What happened as planned happened. */
export const AS_PLANNED =
  /\bas (?:it |they |he |she )?(?:had |was |were )?(?:been )?(?:planned|expected|scheduled)/g;
/** A month is no plan. */
export const MONTH = /\bMay\b/g;
/** An aside, up to the next comma. */
export const ASIDE = /^(?:, )?(?: ?(?:which|who|whose|where|without)\b| that )/;
/** What begins a statement within a sentence. */
export const APART =
  /;|—|\(|\)|,? \b(?:but|while|whereas|although|though)\b|, (?:and|which|who|whose|where|as|after|before)\b| without\b| that (?:is|are|was|were|has|had|have|can|could|will|would|may|might)\b/;

/** What parts the pieces of a sentence: marks, a comma that is not within a figure, and joining words. */
export const SEPARATES = /[;:—–()|、]|,(?!\d)|\b(?:and|while|but|or|against|compared|versus|than)\b/gu;
