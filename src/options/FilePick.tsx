/** A text file from the reader, by a button with the browser's picker or dropped on the stretch of the page it stands in. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** File types for the picker. */
  readonly accept: string;
  /** Bytes; a larger file is some other file and is not read. */
  readonly largest: number;
  readonly onText: (text: string) => void;
  /** The file is too large or cannot be read; its name. */
  readonly onUnread: (name: string) => void;
  /** What stands beside the button. */
  readonly children?: ComponentChildren;
}

export function FilePick({ label, accept, largest, onText, onUnread, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const read = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > largest) onUnread(file.name);
    else file.text().then(onText, () => onUnread(file.name));
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
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
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
