import { ListNumbers } from './docx-numbers.ts';
import { tablesIn } from './docx-tables.ts';
import { readXml } from './office-xml.ts';
import { RefusedFile } from './refusal.ts';
import { unpack, xmlText } from './safe-zip.ts';
import type { RawTable } from './tables.ts';

const PACKAGE = '_rels/.rels';

/**
 * The tables of a Word document, as they stand, with the words before each: what `tablesIn` says.
 *
 * @throws RefusedFile for whatever is not a plain document of ordinary size
 */
export function readDocx(bytes: Uint8Array): RawTable[] {
  const list = unpack(bytes, (name) => name === PACKAGE).get(PACKAGE);
  const documentName = list ? documentIn(xmlText(list)) : 'word/document.xml';
  const numbersName = documentName.replace(/[^/]*$/, 'numbering.xml');
  const parts = unpack(bytes, (name) => name === documentName || name === numbersName);
  const [document, numbers] = [parts.get(documentName), parts.get(numbersName)];
  if (!document) throw new RefusedFile('broken');
  return tablesIn(xmlText(document), new ListNumbers(numbers && xmlText(numbers)));
}

/** Where a package says that its document is; Word on the web calls it `word/document2.xml`. */
function documentIn(relationships: string): string {
  let found = 'word/document.xml';
  readXml(relationships, {
    open: (name, attribute) => {
      if (name === 'rel:Relationship' && attribute('Type')?.endsWith('/officeDocument'))
        found = attribute('Target')?.replace(/^\//, '') ?? found;
    },
  });
  return found;
}
