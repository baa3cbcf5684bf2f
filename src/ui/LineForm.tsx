/** One line that the reader writes, and what is to be done with it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './controls.tsx';

interface LineFormProps {
  readonly label: string;
  readonly button: string;
  /** What stands in the field. */
  readonly begin?: string;
  /** What is wrong with an entry that `read` refuses. */
  readonly wrong?: string;
  /** The entry cleaned, or undefined if it cannot be used. */
  readonly read?: (entry: string) => string | undefined;
  /** Answers false if the entry is to stay in the field: it could not be used after all, or may be used again. */
  readonly onSubmit: (entry: string) => unknown;
  readonly children?: ComponentChildren;
}

/** One field and a button; a wrong entry stays in the field and is explained beside it. */
export function LineForm({ label, button, begin = '', wrong, read, onSubmit, children }: LineFormProps) {
  const id = useId();
  const [entry, setEntry] = useState(begin);
  const [refused, setRefused] = useState(false);
  return (
    <form
      class="line-form row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const clean = read ? read(entry.trim()) : entry.trim();
        setRefused(!clean);
        if (!clean) return;
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
        {refused && wrong}
      </p>
      {children}
    </form>
  );
}
