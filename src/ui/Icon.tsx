/** Our own small drawings. Verdicts have a shape each, so that they can be told apart without colour. */
import { t } from './words.ts';

const shapes = {
  // A lozenge with "not equal".
  contradicted: 'M8 .8 15.2 8 8 15.2.8 8zM5 6.4h6M5 9.6h6M9.8 4.4 6.2 11.6',
  // A triangle with a point.
  compare: 'M8 1.6 15 14.2H1zM8 6v4.2M8 12.1v.1',
  // A circle with a tick.
  supported: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4.8 8.3l2.2 2.2 4.3-4.7',
  // Two sheets, one the copy of the other.
  repeated: 'M1.5 1.5h9v9h-9zM5.5 10.5v4h9v-9h-4',
  // A circle with nothing in it but a line.
  unverified: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5 8h6',

  options:
    'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM5 9.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  chevron: 'M5.5 3 10.5 8l-5 5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 3.5l-3 3 3 3',
  official: 'M2 14h12M3.5 14V7M8 14V7M12.5 14V7M1.5 6.5 8 2l6.5 4.5z',
  edited: 'M2 14l.8-3.5 8-8 2.7 2.7-8 8zM9.5 4l2.7 2.7',
  unknown:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM6 6.2a2 2 0 1 1 2.8 1.9c-.5.2-.8.6-.8 1.2v.4M8 11.8v.1',
  ai: 'M4 4h8v8H4zM6.5 1.5V4M9.5 1.5V4M6.5 12v2.5M9.5 12v2.5M1.5 6.5H4M1.5 9.5H4M12 6.5h2.5M12 9.5h2.5',
} as const;

/** A drawing; there are always words beside it. */
export const Icon = ({ name }: { readonly name: keyof typeof shapes }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
);

/** The mark of the extension: two quotation marks, one over the other. */
const Mark = () => (
  <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
    <path
      fill="#12858a"
      d="M10.5 4a8.5 8.5 0 0 0-1.2 16.9c-.5 2.5-2 4.3-4.3 5.3-.7.3-.9 1.1-.4 1.7l.5.6c.3.4.9.5 1.3.3C13.2 25.6 19 20.5 19 12.5A8.5 8.5 0 0 0 10.5 4z"
    />
    <path
      fill="#e9a23b"
      d="M22 4a8.5 8.5 0 0 0-1.2 16.9c-.5 2.5-2 4.3-4.3 5.3-.7.3-.9 1.1-.4 1.7l.5.6c.3.4.9.5 1.3.3C24.7 25.6 30.5 20.5 30.5 12.5A8.5 8.5 0 0 0 22 4z"
    />
    <path fill="#3b2f14" d="M16.25 6.24a8.5 8.5 0 0 1 0 12.52 8.5 8.5 0 0 1 0-12.52z" />
  </svg>
);

/** The extension's mark and name. */
export const Brand = () => (
  <span class="row brand-name">
    <Mark />
    {t('app.name')}
  </span>
);
