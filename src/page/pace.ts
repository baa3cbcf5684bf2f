/** Decides which changes make it worth reading a page again, and when: soon at first, then ever more slowly, not for ever. */

/** A change of such an attribute matters where the element holds this much text. */
const leastText = 20;
/** Changes of one turn that are looked at. */
const mostChanges = 50;

/** Whether an element that came to sight, or went, holds text. */
export const holdsText = (target: EventTarget | null): boolean =>
  target instanceof Node && (target.textContent ?? '').length >= leastText;

const bringsText = ({ type, target }: MutationRecord): boolean => type !== 'attributes' || holdsText(target);

/** Whether changes can have brought text, or shown or hidden some. */
export const bringText = (changes: readonly MutationRecord[]): boolean =>
  changes.slice(0, mostChanges).some(bringsText);

/** Quiet time after a change before the page is read again, ms; each reading makes the next one wait longer. */
const quiet = 700;
const slower = 1.4;
/** A page that never falls quiet is read after this long, ms. */
const longest = 4_000;
/** Readings of one address: a page that never stops growing is not followed for ever. */
const mostReadings = 15;
/** Readings that the reader's own clicks and keys may add to them. */
const mostMore = 25;

export class Pace {
  private address = '';
  private readings = 0;
  private allowed = mostReadings;
  private firstChange = 0;

  /** Whether the page stands at another address than the one that was last read. */
  isElsewhere(address: string): boolean {
    return address !== this.address;
  }

  /** The page is being read. */
  begin(address: string): void {
    if (this.isElsewhere(address)) this.restart(address);
    this.readings += 1;
    this.firstChange = 0;
  }

  /** Starts counting again: the page changed its address, or the reader asked for it. */
  restart(address: string): void {
    this.address = address;
    this.readings = 0;
    this.allowed = mostReadings;
  }

  /** The reader did something: what it reveals is read even on a page that has changed too often by itself. */
  acted(): void {
    if (this.readings >= this.allowed && this.allowed < mostReadings + mostMore)
      this.allowed = this.readings + 1;
  }

  /**
   * The page changed.
   * @returns how long the next reading waits for further changes, ms; undefined if there is none
   */
  changed(address: string, now: number): number | undefined {
    if (this.isElsewhere(address)) this.restart(address);
    if (this.readings >= this.allowed) return undefined;
    this.firstChange ||= now;
    // The first readings follow at once, later ones ever more slowly.
    const wait = quiet * slower ** Math.max(0, this.readings - 3);
    const waited = now - this.firstChange;
    return Math.max(0, Math.min(wait, wait + longest - quiet - waited));
  }
}
