/** The sentences that explain a finding: one template per outcome, the same placeholders in every language. */

/** Placeholders: `{page}` the page's value, `{fact}` the source's, `{source}` its name, `{words}` words of the text. */
export interface Messages {
  readonly differs: string;
  readonly differsUndated: string;
  readonly disputed: string;
  readonly sourcesDisagree: string;
  readonly nameDiffers: string;
  readonly plannedNotDone: string;
  readonly against: string;
  /** `{page}` is an event with its place in the page's words, `{fact}` a sentence of the source. */
  readonly heldElsewhere: string;
  readonly weekday: string;
  readonly titleAgainstBody: string;
  readonly base: string;
  readonly supported: string;
  readonly supportedWords: string;
  readonly repeated: string;
  readonly unverified: string;
  /** Stands for a source without a name. */
  readonly unnamed: string;
}
