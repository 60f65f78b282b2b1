import { html, type Token, Tokenizer, TokenizerMode } from 'parse5';

/** One start tag of a page. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** What stands inside a `<script>`; empty for every other tag. */
  text: string;
  line: number;
}

/** A page of the built site, read as its start tags in order: all that the checks ask about. */
export interface Page {
  /** Relative to the built folder, with `/`: `san-pham/banh-gai/index.html`. */
  file: string;
  tags: readonly Tag[];
}

/**
 * Reads a page. It is cut into tags and no tree is built, which is what lets a release of 34,000
 * pages be read in full. Inside `<svg>` and `<math>` nothing counts as raw text, as in a browser.
 */
export function readPage(file: string, source: string): Page {
  const tags: Tag[] = [];
  let foreignDepth = 0;
  let openScript: Tag | undefined;

  const onText = ({ chars }: Token.CharacterToken) => {
    if (openScript) openScript.text += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const { tagName, attrs, selfClosing, location } = token;
        const tag: Tag = {
          name: tagName,
          attributes: new Map(attrs.map(({ name, value }) => [name, value])),
          text: '',
          line: location?.startLine ?? 0,
        };
        tags.push(tag);
        if (foreignElements.has(tagName) && !selfClosing) foreignDepth++;
        if (foreignDepth > 0) return;
        if (tagName === 'script') openScript = tag;
        tokenizer.state = rawTextModes.get(tagName) ?? tokenizer.state;
      },
      onEndTag({ tagName }) {
        if (tagName === 'script') openScript = undefined;
        if (foreignElements.has(tagName) && foreignDepth > 0) foreignDepth--;
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  );
  tokenizer.write(source.replace(plainText, '><'), true);
  return { file, tags };
}

/**
 * Plain words between tags, which no check asks about and which are most of a page: left out, it is
 * read twice as fast. Without quotes, equals signs and line ends nothing of a tag can be caught in
 * between, and all lines keep their numbers.
 */
const plainText = />[^<>"'=\n]+</g;

const foreignElements = new Set(['svg', 'math']);

/** After which start tags a browser reads text until the matching end tag. */
const rawTextModes = new Map<string, Tokenizer['state']>([
  [html.TAG_NAMES.TITLE, TokenizerMode.RCDATA],
  [html.TAG_NAMES.TEXTAREA, TokenizerMode.RCDATA],
  [html.TAG_NAMES.SCRIPT, TokenizerMode.SCRIPT_DATA],
  [html.TAG_NAMES.STYLE, TokenizerMode.RAWTEXT],
]);

/** The value of an attribute, or `''`. */
export const attribute = (tag: Tag, name: string): string => tag.attributes.get(name) ?? '';
