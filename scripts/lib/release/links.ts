import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, type Page, readPage, type Tag } from './page.ts';
import type { ReleaseProblem } from './problem.ts';
import { fileAt, type SiteFiles } from './site-files.ts';

/**
 * Collects what pages point at, and says what leads nowhere: links, pictures, styles, scripts,
 * canonical addresses, other languages, and places within a page.
 *
 * Only what cannot be judged at once is kept until all pages have been seen: anchors in other pages,
 * and which page names which as its other language.
 */
export class LinkCheck {
  readonly #files: SiteFiles;
  readonly #site: URL;
  readonly #base: string;
  /** Addresses already found to be there. A menu is in every page; it is looked up once. */
  readonly #known = new Set<string>();
  /** Anchors asked for by other pages: file, then id, then one page that asks. */
  readonly #anchors = new Map<string, Map<string, string>>();
  /** Of each page with other languages, all of them as one text. */
  readonly #languages = new Map<string, string>();
  readonly problems: ReleaseProblem[] = [];

  /**
   * @param files the built site
   * @param site where it will be reached, for links written out in full
   * @param base the site's base path, with both slashes
   */
  constructor(files: SiteFiles, site: URL, base: string) {
    this.#files = files;
    this.#site = site;
    this.#base = base;
  }

  /** Looks at one page. */
  page(page: Page): void {
    const ids = new Set<string>();
    const links: { tag: Tag; target: string }[] = [];
    for (const tag of page.tags) {
      const id = tag.attributes.get('id');
      if (id !== undefined) {
        if (ids.has(id)) this.#report(page.file, `line ${tag.line}: the id "${id}" is there twice`);
        ids.add(id);
      }
      for (const target of targetsOf(tag)) links.push({ tag, target });
    }
    const address = this.#addressOf(page.file);
    for (const { tag, target } of links) this.#link(page.file, address, ids, tag, target);
    this.#rememberLanguages(page);
  }

  /** Judges what had to wait for all pages. */
  async finish(): Promise<void> {
    for (const [file, wanted] of this.#anchors) {
      const { tags } = readPage(file, await readFile(join(this.#files.folder, file), 'utf8'));
      const ids = new Set(tags.map((tag) => attribute(tag, 'id')));
      for (const [id, from] of wanted) {
        if (!ids.has(id))
          this.#report(from, `leads to #${id} in ${file}, where nothing has that id`);
      }
    }
    for (const [file, languages] of this.#languages) {
      for (const other of JSON.parse(languages) as string[]) {
        if (this.#languages.get(other) !== languages) {
          this.#report(
            file,
            `names ${other} as itself in another language, but not the other way round`,
          );
        }
      }
    }
  }

  #link(from: string, address: string, ids: ReadonlySet<string>, tag: Tag, target: string): void {
    if (target.startsWith('#')) {
      const id = decoded(target.slice(1));
      // "#" and "#top" are the top of the page in every browser.
      if (id !== '' && id !== 'top' && !ids.has(id)) {
        this.#report(from, `line ${tag.line}: leads to ${target}, where nothing has that id`);
      }
      return;
    }
    // What is relative means something else on every page.
    const isShared = target.startsWith('/');
    if (isShared && this.#known.has(target)) return;
    const problem = this.#problemOf(from, address, tag, target);
    if (problem !== undefined) this.#report(from, `line ${tag.line}: ${problem}`);
    else if (isShared) this.#known.add(target);
  }

  #problemOf(from: string, address: string, tag: Tag, target: string): string | undefined {
    const shown = `<${tag.name}> ${target}`;
    if (!URL.canParse(target, address)) return `${shown} is not an address`;
    // A calendar to subscribe to is a file of the site under another scheme.
    const url = new URL(target.replace(/^webcal:/, this.#site.protocol), address);
    if (url.origin !== this.#site.origin) {
      return outsideSchemes.has(url.protocol)
        ? undefined
        : `${shown}: ${url.protocol} is not allowed`;
    }
    const path = decoded(url.pathname);
    if (!path.startsWith(this.#base)) return `${shown} is outside the base ${this.#base}`;
    const file = fileAt(this.#files, path.slice(this.#base.length));
    if (file === undefined) {
      const withSlash = fileAt(this.#files, `${path.slice(this.#base.length)}/`);
      return withSlash ? `${shown} lacks its last slash` : `${shown} leads nowhere`;
    }
    if (url.hash.length > 1 && file.endsWith('.html')) {
      const wanted = this.#anchors.get(file) ?? new Map<string, string>();
      this.#anchors.set(file, wanted.set(decoded(url.hash.slice(1)), from));
    }
    return undefined;
  }

  #rememberLanguages(page: Page): void {
    if (isUnlisted(page)) return;
    const others = page.tags
      .filter((tag) => tag.name === 'link' && tag.attributes.has('hreflang'))
      .map((tag) => new URL(attribute(tag, 'href'), this.#addressOf(page.file)))
      .filter((url) => url.origin === this.#site.origin)
      .map((url) => fileAt(this.#files, decoded(url.pathname).slice(this.#base.length)))
      .filter((file) => file !== undefined);
    if (others.length === 0) return;
    const languages = [...new Set(others)].sort();
    if (!languages.includes(page.file)) {
      this.#report(page.file, 'names other languages (hreflang) but not itself');
    }
    this.#languages.set(page.file, JSON.stringify(languages));
  }

  #addressOf(file: string): string {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return new URL(this.#base + path, this.#site).href;
  }

  #report(file: string, message: string): void {
    this.problems.push({ check: 'links', file, message });
  }
}

/** True for a page that search engines are asked to leave out: which language it is matters to nobody. */
const isUnlisted = ({ tags }: Page): boolean =>
  tags.some(
    (tag) => attribute(tag, 'name') === 'robots' && /noindex/.test(attribute(tag, 'content')),
  );

/** An address as a file name; what is not encoded properly is left as it stands, and leads nowhere. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where links may lead besides our own pages. */
const outsideSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:', 'geo:', 'data:']);

/** What a tag points at. Addresses that are only named, such as a JSON-LD @id, are not links. */
function targetsOf(tag: Tag): string[] {
  const targets = ['href', 'xlink:href', 'src', 'poster', 'action']
    .map((name) => tag.attributes.get(name))
    .filter((value) => value !== undefined);
  const set = tag.attributes.get('srcset') ?? tag.attributes.get('imagesrcset');
  if (set !== undefined) {
    targets.push(...set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
  }
  if (tag.name === 'meta') targets.push(...metaTargets(tag));
  return targets;
}

function metaTargets(tag: Tag): string[] {
  const content = attribute(tag, 'content');
  const refresh = /^\s*\d+\s*;\s*url=(.*)$/i.exec(content)?.[1];
  if (attribute(tag, 'http-equiv').toLowerCase() === 'refresh' && refresh) return [refresh];
  return ['og:image', 'og:url', 'twitter:image'].includes(
    attribute(tag, 'property') || attribute(tag, 'name'),
  )
    ? [content]
    : [];
}
