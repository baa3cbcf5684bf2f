/** Hands something to the browser as a file to be saved. Needs no permission and no request. */

/** Long enough for any browser to have begun to read the file; then its memory is given back. */
const kept = 10_000;

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
