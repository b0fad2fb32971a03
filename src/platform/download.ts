/** Long after the browser has taken the file; ms. */
const TAKEN = 60_000;

/** Hands the reader a file, from a page of ours; needs no permission. */
export function download(name: string, type: string, data: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([data], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
