import { element } from './make.ts';

/** How long a device may take to begin with a download. */
const KEEP_MS = 60_000;

/** Hands a text to the visitor as a file that is made here. */
export function offerFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
