/** A titled part of the options page, and the form that several parts use: one file. */
import type { ComponentChildren } from 'preact';
import { useFocusKept } from '../ui/controls.tsx';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, about, children }: SectionProps) {
  const section = useFocusKept<HTMLElement>('h2');
  return (
    <section ref={section} id={id} class="sheet" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {about && <p class="hint">{about}</p>}
      {children}
    </section>
  );
}

interface FilePickProps {
  readonly label: string;
  /** File types for the picker. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A file from the reader: chosen with the browser's picker, or dropped on the field. */
export const FilePick = ({ label, accept, onFile }: FilePickProps) => (
  <label class="field">
    <span>{label}</span>
    <input
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) onFile(file);
        currentTarget.value = '';
      }}
    />
  </label>
);
