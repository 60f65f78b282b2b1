import { markdownToMdast } from 'satteri';
import { HIDDEN } from '../../schema/text.ts';
import { isWebUrl } from '../../schema/url.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { hiddenDetail, hiddenLines } from './hidden.ts';

/** The parts of Markdown that a story may use. Pages print these and nothing else. */
export type StoryNode =
  | { type: 'text'; value: string }
  | { type: 'break' | 'thematicBreak' }
  /** The mark of a note: `[^s1]`, the id of a source of the story. */
  | { type: 'note'; source: string }
  | { type: 'heading'; depth: number; children: StoryNode[] }
  | { type: 'link'; url: string; children: StoryNode[] }
  | { type: 'list'; ordered: boolean; children: StoryNode[] }
  | { type: 'table'; children: StoryNode[] }
  | {
      type:
        | 'paragraph'
        | 'emphasis'
        | 'strong'
        | 'delete'
        | 'blockquote'
        | 'listItem'
        | 'tableRow'
        | 'tableCell'
        | 'inlineCode';
      children: StoryNode[];
    };

interface MdastNode {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean | null;
  name?: string;
  children?: MdastNode[];
  position?: { start: { line: number; column: number } };
}

/** Lists in quotations in lists: more than any story needs, and less than any stack holds. */
const MAX_DEPTH = 24;

const PLAIN_PARENTS = new Set([
  'paragraph',
  'emphasis',
  'strong',
  'delete',
  'blockquote',
  'listItem',
  'tableRow',
  'tableCell',
]);

const isClosingTag = ({ value }: MdastNode): boolean => /^<\/[a-z][^>]*>$/i.test(value ?? '');

/** Words with the marks of notes among them, each apart. */
const withNotes = (text: string): StoryNode[] =>
  text.split(/\[\^([^\]\s]+)\]/u).flatMap((part, at): StoryNode[] => {
    if (at % 2 === 1) return [{ type: 'note', source: part }];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });

// A mark of a quotation or of a list at the beginning of a line, as often as no story needs it.
const DEEP_LINE = new RegExp(`^(?:\\s*(?:>|[-*+](?=\\s)|\\d{1,9}[.)](?=\\s))){${MAX_DEPTH + 1}}`);

/**
 * The line, from 1, on which a text goes deeper than a story may: asked before it is parsed, because the parser
 * takes four times as long for each doubling of the depth.
 */
function lineTooDeep(text: string): number | undefined {
  let brackets = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') brackets = 0;
    for (const sign of line) {
      if (sign === '[') brackets++;
      else if (sign === ']' && brackets > 0) brackets--;
      if (brackets > MAX_DEPTH) return at + 1;
    }
    if (DEEP_LINE.test(line)) return at + 1;
  }
  return undefined;
}

/** An address as a browser would show it; as it is where its escapes mean nothing. */
function decodedAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** What was meant as Markdown and would be printed as it stands: `##Heading`, `[words] (address`, a picture. */
const nearlyMarkdown = (text: string): string | undefined =>
  /^#{2,6}[^#\s][^\n]*|!\[[^\]\n]*\]\([^\n)]*\)?|\[[^\]\n]+\] +\((?:https?:[^\s)]*|$)|\*\*[^\s*][^*\n]*$/mu.exec(
    text,
  )?.[0];

/** A story's Markdown as safe nodes, or everything in it that may not be published. */
export function parseStory(
  text: string,
  file: string,
): { body: StoryNode[] } | { problems: Problem[] } {
  const problems: Problem[] = hiddenLines(text).map(({ code, line, detail }) => ({
    ...makeProblem(code, file, '', detail),
    line,
  }));
  const refuse = (
    code: 'markdownHtml' | 'markdownLink' | 'markdownImage' | 'markdownBlock' | 'markdownSlip',
    found: string,
    node: MdastNode,
  ) => {
    const at = node.position?.start;
    problems.push({
      ...makeProblem(code, file, '', { found: found.slice(0, 60) }),
      line: at?.line,
      column: at?.column,
    });
  };

  const linesKnown = new Set(problems.map(({ line }) => line));
  // Entities are seen only here: `&#x202e;` is plain letters in the file, and turns the page round.
  const look = (decoded: string, node: MdastNode) => {
    const at = node.position?.start;
    const text = decoded.replaceAll(/[\n\t]/g, ' ');
    const isComposed = text === text.normalize('NFC');
    if ((isComposed && !HIDDEN.test(text)) || linesKnown.has(at?.line)) return;
    const problem = isComposed
      ? makeProblem('hiddenCharacter', file, '', hiddenDetail(text))
      : makeProblem('notNfc', file, '', { wanted: text.normalize('NFC').slice(0, 60) });
    problems.push({ ...problem, line: at?.line, column: at?.column });
  };

  let depth = 0;
  const convert = (node: MdastNode): StoryNode[] => {
    depth++;
    try {
      if (depth <= MAX_DEPTH) return convertNode(node);
      // Once is enough: every level below is too deep as well.
      if (!problems.some(({ code }) => code === 'markdownTooDeep'))
        problems.push({
          ...makeProblem('markdownTooDeep', file, '', { wanted: String(MAX_DEPTH) }),
          line: node.position?.start.line,
          column: node.position?.start.column,
        });
      return [];
    } finally {
      depth--;
    }
  };
  const convertNode = (node: MdastNode): StoryNode[] => {
    const children = () => (node.children ?? []).flatMap(convert);
    if (node.type === 'text' || node.type === 'inlineCode') look(node.value ?? '', node);
    if (node.type === 'link') look(decodedAddress(node.url ?? ''), node);
    if (PLAIN_PARENTS.has(node.type))
      return [{ type: node.type as 'paragraph', children: children() }];
    switch (node.type) {
      case 'text':
        if (nearlyMarkdown(node.value ?? '') !== undefined)
          refuse('markdownSlip', nearlyMarkdown(node.value ?? '') ?? '', node);
        return withNotes(node.value ?? '');
      case 'inlineCode':
        return [{ type: 'inlineCode', children: [{ type: 'text', value: node.value ?? '' }] }];
      case 'break':
      case 'thematicBreak':
        return [{ type: node.type }];
      case 'heading':
        if (node.depth === 1) refuse('markdownBlock', '#', node);
        return [{ type: 'heading', depth: node.depth ?? 2, children: children() }];
      case 'list':
        return [{ type: 'list', ordered: node.ordered === true, children: children() }];
      case 'table':
        return [{ type: 'table', children: children() }];
      case 'link':
        if (!isWebUrl(node.url ?? '')) refuse('markdownLink', node.url ?? '', node);
        return [{ type: 'link', url: node.url ?? '', children: children() }];
      case 'definition':
        refuse('markdownLink', node.url ?? '', node);
        return [];
      case 'image':
      case 'imageReference':
        refuse('markdownImage', node.url ?? '', node);
        return [];
      case 'html':
        // The end of an element is not a second slip.
        if (!isClosingTag(node) || problems.length === 0)
          refuse('markdownHtml', node.value ?? '', node);
        return [];
      default:
        refuse('markdownBlock', node.name ?? node.type, node);
        return [];
    }
  };

  const deep = lineTooDeep(text);
  if (deep !== undefined) {
    const problem = makeProblem('markdownTooDeep', file, '', { wanted: String(MAX_DEPTH) });
    return { problems: [...problems, { ...problem, line: deep }] };
  }
  const root = markdownToMdast(text, { features: { directive: true } }) as unknown as MdastNode;
  const body = (root.children ?? []).flatMap(convert);
  if (problems.length > 0) return { problems };
  return body.length > 0 ? { body } : { problems: [makeProblem('emptyFile', file, '')] };
}
