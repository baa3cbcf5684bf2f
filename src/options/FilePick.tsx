/** A file from the reader, by a button with the browser's picker or dropped on the stretch of the page it stands in. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';

interface Props {
  readonly label: string;
  /** File types for the picker. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** What stands beside the button. */
  readonly children?: ComponentChildren;
}

export function FilePick({ label, accept, onFile, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const read = (file: File | undefined): void => {
    if (file) onFile(file);
  };
  return (
    <div
      class={over ? 'actions drop over' : 'actions drop'}
      onDragOver={(event) => {
        // Without this the browser would open the file in the tab.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        read(event.dataTransfer?.files[0]);
      }}
    >
      <Button onClick={() => picker.current?.click()}>{label}</Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          read(file);
        }}
      />
      {children}
    </div>
  );
}
