/** Everything that a built site sends to a browser, held to the floor of browsers. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Lack } from './lacking.ts';
import { lacksOfScript, membersOfScript } from './scripts.ts';
import { lacksOfStyle } from './styles.ts';

/** A lack, and the file that it is in, from the folder of the site. */
export interface BuiltLack extends Lack {
  file: string;
}

/** A script or a style sheet, whether a file or within one. */
interface Part {
  file: string;
  text: string;
}

interface Parts {
  scripts: Part[];
  styles: Part[];
}

const read = (folder: string, file: string): Part => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
});

/** Types of `<script>` that hold data, which nothing runs. */
const isRun = (type: string | undefined): boolean =>
  type === undefined || type === '' || type === 'module' || /javascript/.test(type);

// Data for machines is in most pages, and runs in none.
const MAY_HOLD =
  /<script(?![^>]*\s(?:src=|type=["']?application\/(?:ld\+)?json))|<style|\sstyle=|\son[a-z]+=/i;

/** Scripts and styles that a page or a drawing holds by itself: elements, `style="…"` and `onclick="…"`. */
function partsWithin({ file, text }: Part): Parts {
  const parts: Parts = { scripts: [], styles: [] };
  // Most pages have none, and are many.
  if (!MAY_HOLD.test(text)) return parts;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (!('childNodes' in node)) return;
    if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const own = node.childNodes
        .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : ''))
        .join('');
      if (node.tagName === 'style') parts.styles.push({ file, text: own });
      else if (node.tagName === 'script' && !attributes.has('src') && isRun(attributes.get('type')))
        parts.scripts.push({ file, text: own });
      for (const [name, value] of attributes)
        if (name === 'style') parts.styles.push({ file, text: `a{${value}}` });
        else if (/^on[a-z]/.test(name)) parts.scripts.push({ file, text: value });
    }
    for (const child of 'content' in node ? node.content.childNodes : node.childNodes) visit(child);
  };
  visit(parse(text));
  return parts;
}

/**
 * Every script and every style sheet of a built site.
 *
 * @param isLeftOut files, from the folder, that are not looked at
 */
export function builtParts(folder: string, isLeftOut: (file: string) => boolean): Parts {
  const files = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !isLeftOut(file))
      .sort()
      .map((file) => read(folder, file));
  const within = files('**/*.{html,svg}').map(partsWithin);
  return {
    scripts: [...files('**/*.{js,mjs}'), ...within.flatMap(({ scripts }) => scripts)],
    styles: [...files('**/*.css'), ...within.flatMap(({ styles }) => styles)],
  };
}

/** Everything in these parts that a browser of the floor lacks and gets nothing in place of. */
export function lacksOf({ scripts, styles }: Parts): BuiltLack[] {
  const own = new Set(scripts.flatMap(({ text }) => membersOfScript(text)));
  const inFile =
    (lacksOfText: (text: string) => Lack[]) =>
    ({ file, text }: Part): BuiltLack[] =>
      lacksOfText(text).map((lack) => ({ file, ...lack }));
  return [
    ...scripts.flatMap(inFile((text) => lacksOfScript(text, own))),
    ...styles.flatMap(inFile(lacksOfStyle)),
  ];
}
