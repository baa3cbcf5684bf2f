/** A file from the reader: chosen with the browser's picker, or dropped on the field. */
interface Props {
  readonly label: string;
  /** File types for the picker. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export const FilePick = ({ label, accept, onFile }: Props) => (
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
