import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** A piece of text that people read, and where somebody finds it. */
export interface FoundText {
  /** Path from the root of the project. */
  file: string;
  /** The key of a dictionary ("certificate.status.valid"), or the line. */
  at: string;
  text: string;
}

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(ROOT, folder, name))
    .toSorted();

const shown = (path: string): string => relative(ROOT, path);

/** The name under which a value stands: keys of objects and names of constants, outermost first. */
function keyOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent)
    if (
      (ts.isPropertyAssignment(at) ||
        ts.isVariableDeclaration(at) ||
        ts.isFunctionDeclaration(at)) &&
      at.name !== undefined
    )
      names.unshift(at.name.getText().replaceAll(/^['"]|['"]$/g, ''));
  return names.join('.');
}

/** Whether a text is code: what is imported, compared with, or the name of a key. */
function isCode(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
}

/** The texts of a TypeScript file: strings and templates, the gaps of a template as "…". */
export function textsOfCode(file: string, code: string): FoundText[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: FoundText[] = [];
  const add = (node: ts.Node, text: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    // What a script puts into a text is named by its key, not by a word.
    const read = text.replaceAll(/\{\w+\}/gu, '…');
    found.push({ file, at: keyOf(node) || `line ${line}`, text: read });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!isCode(node)) add(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      add(
        node,
        [node.head, ...node.templateSpans.map((span) => span.literal)]
          .map((part) => part.text)
          .join('…'),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts of a page of prose, line by line, without what is code in it: imports, blocks, tags, addresses. */
export function textsOfProse(file: string, prose: string): FoundText[] {
  const quiet = (found: string) => found.replaceAll(/[^\n]/gu, ' ');
  return prose
    .replaceAll(/^---\n[\s\S]*?\n---\n/gu, quiet)
    .replaceAll(/```[\s\S]*?```/gu, quiet)
    .replaceAll(/^import .*$/gmu, quiet)
    .replaceAll(/`[^`\n]*`/gu, quiet)
    .replaceAll(/\{[^{}]*\}/gu, quiet)
    .replaceAll(/<\/?[\w.]+|\/?>|\b\w+=(?=["\s])/gu, quiet)
    .split('\n')
    .map((text, line) => ({ file, at: `line ${line + 1}`, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

const codeIn = (folder: string): FoundText[] =>
  filesBelow(folder, '.ts').flatMap((path) => textsOfCode(shown(path), readFileSync(path, 'utf8')));

const proseIn = (folder: string, ending = '.mdx'): FoundText[] =>
  filesBelow(folder, ending).flatMap((path) =>
    textsOfProse(shown(path), readFileSync(path, 'utf8')),
  );

/** Letters that only Vietnamese has among the languages of the site. */
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Keys of what files of older releases hold: those words are read, never shown. */
const isOfOlderFiles = ({ at }: FoundText): boolean => at.startsWith('older');

/** What visitors may type: those words are read as well. */
const isTyped = ({ at }: FoundText): boolean => at.startsWith('factPhrases');

/** Everything that readers of Vietnamese and of English read, but for `content/`. */
export function textsOfTheSite(): Record<'vi' | 'en', FoundText[]> {
  const messages = [
    'src/catalogue',
    'src/schema',
    'src/outputs',
    'src/domain',
    'src/lib',
    'src/browser',
    'scripts',
  ]
    .flatMap(codeIn)
    .filter((found) => vietnamese.test(found.text) && !isOfOlderFiles(found) && !isTyped(found));
  const readme = 'content/README.md';
  return {
    vi: [
      ...codeIn('src/i18n/vi'),
      ...proseIn('src/prose/vi'),
      ...messages,
      ...textsOfProse(readme, readFileSync(join(ROOT, readme), 'utf8')),
    ],
    en: [...codeIn('src/i18n/en'), ...proseIn('src/prose/en')],
  };
}
