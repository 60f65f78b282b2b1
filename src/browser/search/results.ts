import './box.ts';
import { excerptOf } from '../../domain/search/excerpt.ts';
import type { SearchKind, SearchRecord } from '../../domain/search/records.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { find, PageElement } from '../kit/element.ts';
import { element } from '../kit/make.ts';
import { openEngine, type SearchEngine } from './engine.ts';
import type { Answer } from '../../domain/search/answer.ts';
import { answerParts } from './answer-card.ts';
import { addressOf, clothOf, marked, nameOf, noteOf } from './row.ts';
import { hasTexts, searchTexts } from './texts.ts';

/** Results shown at first, and with each further press. */
const PAGE = 12;
/** What is nearly so, beside what is so. */
const FEW = 5;
const EXCERPT_LETTERS = 150;
const WAIT_MS = 250;

interface Found {
  number: number;
  found: ReadonlySet<string>;
  /** Where it was found when not in what its row says anyway. */
  text?: string;
}

/**
 * `<search-results data-index="…" data-failed="…">`: shows what the address asks for (`?q=`), and what
 * the form beside it asks next, without loading the page again.
 */
class SearchResults extends PageElement {
  #asked = 0;

  protected override start(): void {
    const form: HTMLFormElement = find(document, 'main search-box form');
    const input: HTMLInputElement = find(form, 'input');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(input.value.trim());
    });
    window.addEventListener('popstate', () => {
      input.value = this.#query;
      void this.#search();
    });
    input.value = this.#query;
    void this.#search();
  }

  /** Asks a question as if it had been typed: the address keeps it. */
  #ask(query: string): void {
    const input: HTMLInputElement = find(document, 'main search-box input');
    input.value = query;
    history.pushState(
      null,
      '',
      query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`,
    );
    void this.#search();
  }

  get #query(): string {
    return new URLSearchParams(location.search).get('q')?.trim() ?? '';
  }

  async #search(): Promise<void> {
    const query = this.#query;
    const asked = ++this.#asked;
    const isCurrent = () => asked === this.#asked;
    if (query === '') return this.#show('', []);
    this.setAttribute('aria-busy', 'true');
    try {
      const engine = await openEngine(this.dataset['index'] ?? '');
      // On a slow line the page says that it is at work; the answer takes the words' place.
      const waiting = setTimeout(() => {
        if (!isCurrent() || !this.hidden) return;
        this.querySelector('h2')?.replaceChildren(engine.manifest.words.searching);
        this.hidden = false;
      }, WAIT_MS);
      await this.#answer(query, engine, isCurrent).finally(() => clearTimeout(waiting));
    } catch {
      if (isCurrent()) this.#show(this.dataset['failed'] ?? '', []);
    }
  }

  async #answer(query: string, engine: SearchEngine, isCurrent: () => boolean): Promise<void> {
    const answer = await engine.answer(query, true);
    if (answer && answer.matches.length > 0)
      return this.#renderAnswer(query, engine, answer, isCurrent);
    const { matches, isWhole } = await engine.search(query);
    const sure = matches.filter((match) => match.isWhole === isWhole);
    const found: Found[] = sure.map((match) => ({ number: match.record, found: match.found }));
    // Pagefind costs more than all else together: unasked only where names and summaries know
    // nothing, and not where it would be hundreds of kilobytes.
    const isCheap = engine.manifest.isWhole || hasTexts();
    const texts = isWhole || !isCheap ? undefined : await this.#texts(query, engine, found);
    if (isCurrent()) await this.#render(query, engine, { found, texts, isWhole }, isCurrent);
  }

  /** What was understood, the answer, then the list: all that was asked for before what is nearly so. */
  async #renderAnswer(
    query: string,
    engine: SearchEngine,
    answer: Answer,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { words } = engine.manifest;
    const found = (isExact: boolean): Found[] =>
      answer.matches
        .filter((match) => match.isExact === isExact)
        .map(({ record, found: marks }) => ({ number: record, found: marks }));
    const [exact, others] = [found(true), found(false)];
    const card = await answerParts(query, answer, engine, (next) => {
      this.#ask(next);
      // The chip that was pressed is gone.
      find<HTMLInputElement>(document, 'main search-box input').focus();
    });
    const { exactNone, exactOne, exactMany, others: othersHeading } = words.answer;
    const heading =
      exact.length === 0
        ? exactNone
        : fillGaps(exact.length === 1 ? exactOne : exactMany, { n: exact.length });
    const parts = [...card];
    if (exact.length > 0) parts.push(await this.#list(engine, exact));
    if (others.length > 0) {
      parts.push(element('h3', { class: 'search-group' }, othersHeading));
      const shown = await rows(engine, others.slice(0, exact.length > 0 ? FEW : PAGE));
      parts.push(element('ul', { class: 'lands' }, ...shown));
    }
    if (isCurrent()) this.#show(heading, parts);
  }

  async #texts(query: string, engine: SearchEngine, known: readonly Found[]): Promise<Found[]> {
    const shown = new Set(known.map(({ number }) => number));
    const findings = await searchTexts(query, engine.manifest, await engine.source());
    return findings
      .filter(({ record }) => !shown.has(record))
      .map(({ record, found, text }) => ({ number: record, found, text }));
  }

  async #render(
    query: string,
    engine: SearchEngine,
    results: { found: Found[]; texts: Found[] | undefined; isWhole: boolean },
    isCurrent: () => boolean,
  ): Promise<void> {
    const { words } = engine.manifest;
    const { found, texts, isWhole } = results;
    const parts: HTMLElement[] = [];
    const total = (isWhole ? found.length : 0) + (texts?.length ?? 0);
    const heading =
      total > 0
        ? fillGaps(total === 1 ? words.resultOne : words.resultMany, { n: total, q: query })
        : fillGaps(found.length > 0 ? words.near : words.none, { q: query });
    if (isWhole) parts.push(await this.#list(engine, found));
    if (texts && texts.length > 0)
      parts.push(
        element('h3', { class: 'search-group' }, words.inTexts),
        element('ul', { class: 'lands' }, ...(await rows(engine, texts))),
      );
    if (!isWhole && found.length > 0) {
      const hint = element('p', { class: 'muted' }, words.nearHint);
      parts.push(
        hint,
        element('ul', { class: 'lands' }, ...(await rows(engine, found.slice(0, 5)))),
      );
    }
    if (total === 0 && found.length === 0) parts.push(element('p', {}, words.noneHint));
    if (!texts) parts.push(this.#lookInTexts(query, engine, found));
    if (isCurrent()) this.#show(heading, parts);
  }

  /** Results by kind, the kind of the best first; further ones on demand. */
  async #list(engine: SearchEngine, found: readonly Found[]): Promise<HTMLElement> {
    const { words } = engine.manifest;
    const holder = element('div');
    const lists = new Map<SearchKind, HTMLElement>();
    let shown = 0;
    const more = element('button', { class: 'btn', type: 'button' });
    const showMore = async () => {
      const next = found.slice(shown, shown + PAGE);
      const first = holder.querySelectorAll('li').length;
      for (const { kind, row } of await rowsWithKind(engine, next)) {
        let list = lists.get(kind);
        if (!list) {
          list = element('ul', { class: 'lands' });
          lists.set(kind, list);
          const group = element('h3', { class: 'search-group' }, words.groups[kind]);
          holder.insertBefore(group, more.isConnected ? more : null);
          holder.insertBefore(list, more.isConnected ? more : null);
        }
        list.append(row);
      }
      shown += next.length;
      const rest = found.length - shown;
      more.textContent = fillGaps(words.more, { n: Math.min(rest, PAGE) });
      if (rest <= 0) more.remove();
      else holder.append(more);
      return first;
    };
    await showMore();
    more.addEventListener('click', () => {
      void showMore().then((first) => holder.querySelectorAll<HTMLElement>('li a')[first]?.focus());
    });
    return holder;
  }

  #lookInTexts(query: string, engine: SearchEngine, found: readonly Found[]): HTMLElement {
    const { words } = engine.manifest;
    const button = element('button', { class: 'linkrow', type: 'button' }, words.lookInTexts);
    const holder = element('div', {}, button);
    button.addEventListener('click', () => {
      button.disabled = true;
      void this.#texts(query, engine, found).then(async (texts) => {
        const list = element('ul', { class: 'lands' }, ...(await rows(engine, texts)));
        const heading = element('h3', { class: 'search-group', tabindex: '-1' }, words.inTexts);
        if (texts.length === 0) heading.textContent = fillGaps(words.none, { q: query });
        holder.replaceChildren(heading, list);
        heading.focus();
      });
    });
    return holder;
  }

  /** Everything at once: one change of the page, one thing said. */
  #show(heading: string, parts: readonly HTMLElement[]): void {
    const status = document.querySelector('#search-status');
    this.querySelector('h2')?.replaceChildren(heading);
    this.querySelector('[data-results]')?.replaceChildren(...parts);
    if (status) status.textContent = heading;
    this.setAttribute('aria-busy', 'false');
    this.hidden = heading === '';
    // What can be asked is told to those who have not asked yet.
    const hint = document.querySelector<HTMLElement>('main .search-hint');
    if (hint) hint.hidden = heading !== '';
  }
}

const rows = async (engine: SearchEngine, found: readonly Found[]): Promise<HTMLElement[]> =>
  (await rowsWithKind(engine, found, true)).map(({ row }) => row);

async function rowsWithKind(
  engine: SearchEngine,
  found: readonly Found[],
  saysKind = false,
): Promise<{ kind: SearchKind; row: HTMLElement }[]> {
  return Promise.all(
    found.map(async (each) => {
      const record = await engine.record(each.number, true);
      return { kind: record.kind, row: rowOf(record, each, engine, saysKind) };
    }),
  );
}

function rowOf(
  record: SearchRecord,
  { found, text }: Found,
  { manifest }: SearchEngine,
  saysKind: boolean,
): HTMLElement {
  const excerpt = excerptOf(text ?? record.summary, found, EXCERPT_LETTERS);
  const summary = element('small', { class: 'search-excerpt' }, ...marked(excerpt, found));
  if (record.isSummaryForeign && text === undefined) summary.lang = 'vi';
  const lines = element('span', {}, element('b', {}, nameOf(record, found)));
  lines.append(noteOf(record, manifest, saysKind ? 'full' : 'kindless'), summary);
  const notice = record.law === undefined ? undefined : manifest.notices[record.law];
  if (notice) {
    const [words, gloss] = notice;
    const said = element('span', gloss === undefined ? {} : { lang: 'vi' }, words);
    const line = element('small', { class: 'law-line' }, said);
    if (gloss !== undefined) line.append(` (${gloss})`);
    lines.append(line);
  }
  const link = element(
    'a',
    { href: addressOf(record, manifest) },
    clothOf(record, manifest),
    lines,
  );
  return element('li', { 'data-kind': record.kind, 'data-id': record.id }, link);
}

customElements.define('search-results', SearchResults);
