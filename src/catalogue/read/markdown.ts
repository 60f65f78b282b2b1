import { markdownToMdast } from 'satteri';
import { isWebUrl } from '../../schema/url.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { hiddenLines } from './hidden.ts';

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

  const convert = (node: MdastNode): StoryNode[] => {
    const children = () => (node.children ?? []).flatMap(convert);
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

  const root = markdownToMdast(text, { features: { directive: true } }) as unknown as MdastNode;
  const body = (root.children ?? []).flatMap(convert);
  if (problems.length > 0) return { problems };
  return body.length > 0 ? { body } : { problems: [makeProblem('emptyFile', file, '')] };
}
