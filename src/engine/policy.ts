/**
 * What a source is worth. All code that weighs evidence asks here: what kind a source is, who publishes it and where its
 * report comes from, whether it may contradict, support and silence, or only repeat, and how many are needed.
 */
import { agencyIn } from './agencies.ts';
import { hostOf } from '../text/links.ts';
import type { Document, Source, SourceKind } from './model.ts';

/** Official record > wire or edited report > unknown > AI-written text. */
const STRENGTH: Readonly<Record<SourceKind, number>> = { official: 3, edited: 2, unknown: 1, ai: 0 };

/** Sorts sources, the strongest first. */
export const byStrength = (a: Source, b: Source): number => STRENGTH[b.kind] - STRENGTH[a.kind];

/** So many independent origins that agree with each other contradict a page; see `isEnoughAlone` for one. */
export const ORIGINS_NEEDED = 2;

/** A name or host as it is compared: case, white space and a leading "www." or "the" do not tell publishers apart. */
const foldPublisher = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:www\.|the\s)/, '')
    .replace(/[\s.]{1,20}/g, ' ')
    .trim();

/** Whether a source is of the page's own publisher, by name or by host. */
export function isOwnPublisher(source: Source, page: Document): boolean {
  const host = hostOf(page.url);
  if (host !== undefined && hostOf(source.url) === host) return true;
  return (
    source.publisher !== undefined &&
    page.publisher !== undefined &&
    foldPublisher(source.publisher) === foldPublisher(page.publisher)
  );
}

/** Where a report comes from: what it names as its origin, the agency in its publisher's name, or its publisher. */
export function originOf(source: Source): string {
  if (source.derivedFrom !== undefined)
    return agencyIn(source.derivedFrom) ?? foldPublisher(source.derivedFrom);
  return (
    agencyIn(source.publisher ?? '') ?? foldPublisher(source.publisher ?? hostOf(source.url) ?? source.id)
  );
}

/** AI-written texts and texts of the page's own publisher only repeat: they never contradict, support or silence. */
export function mayTestify(source: Source, page: Document): boolean {
  return source.kind !== 'ai' && !isOwnPublisher(source, page);
}

/** An official record, a reviewed fact and the very source that the page names need no second one. */
export function isEnoughAlone(source: Source, reviewed: boolean): boolean {
  return source.kind === 'official' || reviewed || source.id.startsWith('cited:');
}
