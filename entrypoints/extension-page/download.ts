/** How long the browser may take to read a file it was handed before the memory is given back. */
const keepMilliseconds = 60_000;

/** Hands the browser a text or a file to save, without a permission: by a link to it. A file knows its own type. */
export function download(name: string, content: string | Blob, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepMilliseconds);
}
