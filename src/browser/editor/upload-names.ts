/**
 * Gives photographs names that the catalogue takes. A telephone calls them `IMG_2031.JPG`, and the CMS
 * keeps the underscore, which no file of the catalogue may have.
 */
import { idFromName } from '../../lib/fold.ts';

const LONGEST_NAME = 60;

/** A file under a plain name: `IMG_2031.JPG` becomes `img-2031.jpg`. */
export function withPlainName(file: File): File {
  const dot = file.name.lastIndexOf('.');
  const base = dot > 0 ? file.name.slice(0, dot) : file.name;
  const extension = dot > 0 ? file.name.slice(dot).toLowerCase() : '';
  const name = `${idFromName(base).slice(0, LONGEST_NAME).replace(/-+$/, '') || 'anh'}${extension}`;
  return new File([file], name, { type: file.type, lastModified: file.lastModified });
}

/** Renames what is chosen or dropped, before the CMS hears of it. */
export function renameUploads(root: Document): void {
  root.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.files) return;
      target.files = transferOf(target.files).files;
    },
    { capture: true },
  );
  root.addEventListener(
    'drop',
    (event) => {
      const { files } = event.dataTransfer ?? {};
      // What this function sends itself is not trusted by the browser, and must not come round again.
      if (!event.isTrusted || !files?.length) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const dataTransfer = transferOf(files);
      event.target?.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      );
    },
    { capture: true },
  );
}

function transferOf(files: FileList): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(withPlainName(file));
  return transfer;
}
