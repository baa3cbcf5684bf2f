/** A titled part of the options page, and the forms that several parts use: one line, one file. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button, useFocusKept } from '../ui/controls.tsx';

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

interface LineFormProps {
  readonly label: string;
  readonly button: string;
  /** What is wrong with an entry that `read` refuses. */
  readonly wrong: string;
  /** The entry cleaned, or undefined where it cannot be used. */
  readonly read: (entry: string) => string | undefined;
  /** Answers false where the entry could not be used after all: it stays in the field then. */
  readonly onSubmit: (entry: string) => unknown;
}

/** One field and a button; a wrong entry stays in the field and is explained beside it. */
export function LineForm({ label, button, wrong, read, onSubmit }: LineFormProps) {
  const id = useId();
  const [entry, setEntry] = useState('');
  const [refused, setRefused] = useState(false);
  return (
    <form
      class="line-form row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const clean = read(entry.trim());
        setRefused(clean === undefined);
        if (clean === undefined) return;
        void Promise.resolve(onSubmit(clean)).then((done) => {
          if (done !== false) setEntry('');
        });
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          value={entry}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={refused}
          aria-describedby={`${id}-wrong`}
          onInput={({ currentTarget }) => setEntry(currentTarget.value)}
        />
      </label>
      <Button type="submit">{button}</Button>
      <p id={`${id}-wrong`} role="alert" class="wrong">
        {refused ? wrong : ''}
      </p>
    </form>
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
