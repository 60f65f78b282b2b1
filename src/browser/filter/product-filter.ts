import {
  type ListRequest,
  isEmptyRequest,
  emptyRequest,
  readAddress,
  type SortName,
  sortNames,
  writeAddress,
} from '../../domain/facets/address.ts';
import type { CommuneFile } from '../../domain/facets/files.ts';
import { type Choice, narrow, type Narrowed, orderBy } from '../../domain/facets/narrow.ts';
import {
  type FacetName,
  FacetSource,
  type LevelName,
  levelNames,
} from '../../domain/facets/source.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { CardFiles } from './cards.ts';
import { ListDownload } from './download.ts';
import { FilterForm, levelsIn } from './form.ts';
import { type Origin, OriginQuestion } from '../origin.ts';
import { find, PageElement, part } from '../kit/element.ts';
import { numberInWords } from '../kit/format.ts';
import { pageLang } from '../kit/language.ts';
import { element } from '../kit/make.ts';
import { drawPages, requestedPage } from '../kit/page-numbers.ts';
import { loadJson, renewPage } from '../kit/outdated.ts';
import { visitorToday } from '../kit/today.ts';
import type { FilterScript } from './script.ts';

/** Cards on one page, as the pages that are built have. */
const PAGE_SIZE = 32;
/** From when on a visitor sees that the list is at work. */
const BUSY_AFTER_MS = 250;
const SAVE_SCROLL_AFTER_MS = 150;
/** Where the conditions stand beside the list; as in the styles. */
const WIDE = '(min-width: 60rem)';
/** The facet that a level is of. */
const facetOf = (level: LevelName): FacetName =>
  level === 'group' ? 'sector' : level === 'commune' ? 'province' : level;

/** One answer, ready to be shown at a stroke. */
interface Answer {
  asked: ListRequest;
  counts: Narrowed['counts'] | undefined;
  /** Numbers of products, in the order of the list. */
  found: ArrayLike<number>;
  pages: number;
  cards: HTMLElement[];
  communes: Map<string, CommuneFile>;
  origin: Origin | undefined;
}

/**
 * `<product-filter data-files="…" data-cards="…" data-script="{…}">` around the product list: narrows and
 * sorts it where it is. Nothing is fetched before somebody asks for something; every answer is put in
 * the page at once, and the address says what was asked. Without this script the list is a list.
 */
class ProductFilter extends PageElement {
  #script!: FilterScript;
  #form!: FilterForm;
  #parts!: DocumentFragment;
  #sheet!: HTMLDialogElement;
  #bar!: HTMLElement;
  #sort!: HTMLSelectElement;
  #question!: OriginQuestion;
  #list!: HTMLElement;
  /** The list as the page came with it. */
  #whole: Node[] = [];
  #cards!: HTMLElement;
  #pages!: HTMLElement;
  #download!: ListDownload;
  #wholeCount = '';
  #nearWords = '';
  #source: Promise<FacetSource> | undefined;
  #files: CardFiles | undefined;
  #asked: ListRequest = emptyRequest;
  #origin: Origin | undefined;
  /** The levels whose counts are those of the question. */
  #counted = new Set<LevelName>();
  /** Answers may overtake each other; only the last question's is shown. */
  #questions = 0;
  /** While the sheet is open, all that is chosen there is one step back. */
  #isSheetSaved = false;
  #scrollTimer = 0;

  protected override start(): void {
    this.#script = JSON.parse(this.dataset['script'] ?? '') as FilterScript;
    this.#list = find(this, '#list');
    this.#setUp(part<HTMLTemplateElement>(this, 'all').content);
    this.#listen();
    history.scrollRestoration = 'manual';
    this.#asked = this.#askedByAddress();
    this.#form.choice = this.#asked.choice;
    this.#form.reveal(this.#asked.choice);
    // Whoever comes by a link is not to take the whole list for the answer.
    if (!isEmptyRequest(this.#asked)) this.#list.setAttribute('aria-busy', 'true');
    void this.#answer(true);
  }

  #setUp(template: DocumentFragment): void {
    const parts = document.importNode(template, true);
    this.#parts = parts;
    this.#form = new FilterForm(part<HTMLFormElement>(parts, 'form'));
    this.#sheet = part<HTMLDialogElement>(parts, 'sheet');
    this.#bar = part(parts, 'bar');
    this.#sort = part<HTMLSelectElement>(parts, 'sort');
    this.#pages = part(parts, 'pages');
    this.#download = new ListDownload(part(this, 'download'), this.#script.texts);
    const origin = part<HTMLDialogElement>(parts, 'origin');
    this.#question = new OriginQuestion(origin, this.#script.texts.noPosition);
    this.#cards = element('div', { class: 'cards' });
    this.#list.querySelector('.listbar')?.replaceWith(this.#bar);
    this.#whole = [...this.#list.childNodes].filter((node) => node !== this.#bar);
    this.#wholeCount = this.#countLine?.textContent ?? '';
    this.#list.tabIndex = -1;
    const side = element('div');
    this.querySelector('nav.facets')?.replaceWith(side);
    this.append(this.#sheet, origin);
    const wide = matchMedia(WIDE);
    const place = () => {
      if (this.#sheet.open) this.#sheet.close();
      (wide.matches ? side : this.#sheet).append(this.#form.element);
    };
    wide.addEventListener('change', place);
    place();
  }

  get #countLine(): HTMLElement | null {
    return document.querySelector('#count');
  }

  #listen(): void {
    this.addEventListener('change', (event) => void this.#change(event));
    this.addEventListener('click', (event) => this.#click(event));
    // `toggle` does not bubble.
    this.addEventListener(
      'toggle',
      ({ target }) => {
        if (!(target instanceof HTMLDetailsElement && target.open) || isEmptyRequest(this.#asked))
          return;
        if (levelsIn(target).some((name) => !this.#counted.has(name))) void this.#answer();
      },
      true,
    );
    this.#form.element.addEventListener('submit', (event) => event.preventDefault());
    this.#sheet.addEventListener('close', () => {
      this.#isSheetSaved = false;
    });
    window.addEventListener('popstate', () => {
      if (this.#sheet.open) this.#sheet.close();
      this.#asked = this.#askedByAddress();
      this.#form.choice = this.#asked.choice;
      void this.#answer(true);
    });
    window.addEventListener('scroll', () => {
      clearTimeout(this.#scrollTimer);
      this.#scrollTimer = window.setTimeout(() => this.#saveScroll(), SAVE_SCROLL_AFTER_MS);
    });
    window.addEventListener('pagehide', () => this.#saveScroll());
  }

  #saveScroll(): void {
    clearTimeout(this.#scrollTimer);
    history.replaceState({ y: window.scrollY }, '');
  }

  #askedByAddress(): ListRequest {
    return readAddress(location.search, this.#script.address, (level, value) =>
      this.#form.knows(level, value),
    );
  }

  async #change({ target }: Event): Promise<void> {
    if (target === this.#sort) {
      const sort = sortNames.find((name) => name === this.#sort.value) ?? 'sure';
      if (sort === 'near' && !(await this.#hasOrigin())) {
        this.#sort.value = this.#asked.sort;
        return;
      }
      this.#ask({ sort, page: 1 });
    } else if (target instanceof HTMLInputElement && target.dataset['level'] !== undefined) {
      if (target.dataset['level'] === 'near' && target.checked && !(await this.#hasOrigin())) {
        target.checked = false;
        return;
      }
      this.#ask({ choice: this.#form.choice, page: 1 });
    }
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const page = this.#pages.contains(event.target) && requestedPage(event);
    if (page) {
      event.preventDefault();
      this.#ask({ page }, true);
      return;
    }
    const button = event.target.closest<HTMLButtonElement>('button');
    if (!button) return;
    if (button.dataset['part'] === 'chip') this.#drop(button);
    switch (button.dataset['do']) {
      case 'open':
        this.#sheet.showModal();
        break;
      case 'close':
        this.#sheet.close();
        break;
      case 'show':
        this.#sheet.close();
        this.#goToList();
        break;
      case 'clear':
        if (!this.#form.element.contains(button)) this.#list.focus({ preventScroll: true });
        this.#ask({ choice: new Map(), page: 1 });
        break;
    }
  }

  /** Takes one condition away; the focus goes to the next one. */
  #drop(chip: HTMLElement): void {
    const chips = [...part(this.#bar, 'chips').querySelectorAll<HTMLElement>('button')];
    const at = chips.indexOf(chip);
    const next = chips[at + 1] ?? chips[at - 1];
    if (next && chips.length > 2) next.focus();
    else this.#list.focus({ preventScroll: true });
    const { level = '', value = '' } = chip.dataset;
    this.#form.untick(level, value);
    this.#ask({ choice: this.#form.choice, page: 1 });
  }

  /** Makes sure that there is a place from which distances count: asks, unless one is in use. */
  async #hasOrigin(): Promise<boolean> {
    if (this.#origin && countsDistance(this.#asked)) return true;
    try {
      this.#origin = await this.#question.ask(await this.#open());
    } catch {
      this.#showTrouble();
    }
    return this.#origin !== undefined;
  }

  #goToList(): void {
    this.#list.focus({ preventScroll: true });
    this.#list.scrollIntoView({ block: 'start' });
  }

  /** Puts a new question: the address says it, and going back takes it back. */
  #ask(more: Partial<ListRequest>, isPage = false): void {
    this.#asked = { ...this.#asked, ...more, from: this.#origin?.from ?? this.#asked.from };
    this.#form.choice = this.#asked.choice;
    const address = `${location.pathname}${writeAddress(this.#asked, this.#script.address)}`;
    this.#saveScroll();
    const isOneStep = this.#sheet.open && this.#isSheetSaved;
    history[isOneStep ? 'replaceState' : 'pushState']({ y: window.scrollY }, '', address);
    this.#isSheetSaved = this.#sheet.open;
    void this.#answer(false, isPage);
  }

  #open(): Promise<FacetSource> {
    const folder = this.dataset['files'] ?? '';
    this.#source ??= FacetSource.open(
      <Content>(name: string) => loadJson<Content>(folder + name),
      visitorToday(),
    );
    // A connection that comes back deserves a second try.
    this.#source.catch(() => {
      this.#source = undefined;
    });
    return this.#source;
  }

  /**
   * Answers what is asked, in one stroke once everything is there.
   *
   * @param isReturn true on arrival and on history navigation: the scroll position is restored
   * @param isPage another page of the same list: the page goes to its beginning
   */
  async #answer(isReturn = false, isPage = false): Promise<void> {
    const question = ++this.#questions;
    const asked = this.#asked;
    if (isEmptyRequest(asked)) {
      this.#showWhole();
      if (isReturn) this.#scrollBack();
      return;
    }
    const busy = setTimeout(() => {
      if (question === this.#questions) this.#list.setAttribute('aria-busy', 'true');
    }, BUSY_AFTER_MS);
    try {
      const answer = await this.#find(asked);
      if (question !== this.#questions) return;
      this.#show(answer);
      if (isReturn) this.#scrollBack();
      else if (isPage) this.#goToList();
    } catch (error) {
      if (renewPage(error, this.dataset['files'] ?? '')) return;
      if (question === this.#questions) this.#showTrouble();
    } finally {
      clearTimeout(busy);
    }
  }

  async #find(asked: ListRequest): Promise<Answer> {
    const counted = new Set(this.#form.openLevels);
    for (const level of levelNames) if (asked.choice.get(level)?.size) counted.add(level);
    this.#counted = counted;
    const source = await this.#open();
    const { count, cardsPerFile } = source.base;
    this.#files ??= new CardFiles(this.dataset['cards'] ?? '', cardsPerFile);
    const needsOrigin = countsDistance(asked);
    if (needsOrigin && this.#origin?.from !== asked.from)
      this.#origin = await this.#question.known(asked.from, source);
    const origin = needsOrigin ? this.#origin : undefined;
    const provinces = [...(asked.choice.get('province') ?? [])];
    const communes = new Map(
      await Promise.all(
        provinces.map(async (province) => [province, await source.communes(province)] as const),
      ),
    );
    const choice = possible(asked.choice, communes, origin);
    // While nothing is chosen, every count is that of the whole list.
    const isNarrowed = [...choice.values()].some((values) => values.size > 0);
    const levels = new Set(isNarrowed ? counted : []);
    const wish = { groups: levels.has('group'), provinces, from: origin?.point };
    const [keys, ...facets] = await Promise.all([
      source.keys(asked.sort, origin?.point),
      ...[...new Set([...levels].map(facetOf))].map((name) => source.facet(name, wish)),
    ]);
    const { found, counts } = narrow(count, facets, choice);
    const ordered = keys ? orderBy(found, keys) : found;
    const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE));
    const page = Math.min(asked.page, pages);
    const shown = [...ordered.subarray((page - 1) * PAGE_SIZE, page * PAGE_SIZE)];
    const cards = await this.#files.cards(shown);
    const sort: SortName = asked.sort === 'near' && !origin ? 'sure' : asked.sort;
    return {
      asked: { ...asked, choice, page, sort },
      counts: isNarrowed ? counts : undefined,
      found: ordered,
      pages,
      cards,
      communes,
      origin,
    };
  }

  #show({ asked, counts, found, pages, cards, communes, origin }: Answer): void {
    const { texts, address } = this.#script;
    this.#asked = asked;
    this.#form.showCommunes(communes);
    this.#form.choice = asked.choice;
    this.#form.showCounts(counts);
    this.#showState(found.length, origin);
    this.#download.show({
      found: found.length,
      ids: async () => (await this.#open()).ids(found),
    });
    this.#cards.replaceChildren(...cards);
    drawPages(
      this.#pages,
      { page: asked.page, pages },
      texts,
      (page) => `${location.pathname}${writeAddress({ ...asked, page }, address)}`,
    );
    this.#fill(...(found.length > 0 ? [this.#cards, this.#pages] : [part(this.#parts, 'none')]));
  }

  #showWhole(): void {
    this.#form.showCommunes(new Map());
    this.#form.choice = this.#asked.choice;
    this.#form.showCounts(undefined);
    this.#showState(undefined, undefined);
    this.#download.show(undefined);
    this.#fill(...this.#whole);
  }

  #showTrouble(): void {
    this.#list.removeAttribute('aria-busy');
    const trouble = part(this.#parts, 'trouble');
    this.#fill(trouble, ...this.#whole);
    part(this.#form.element, 'status').textContent = trouble.textContent;
  }

  #fill(...nodes: Node[]): void {
    this.#list.removeAttribute('aria-busy');
    // Parts that are taken out of the page are kept beside it.
    const isSame = nodes.every((node) => node.parentNode === this.#list);
    if (isSame && this.#list.childNodes.length === nodes.length + 1) return;
    for (const node of [...this.#list.childNodes]) if (node !== this.#bar) this.#parts.append(node);
    this.#list.append(...nodes);
  }

  /** How many there are, what is chosen, and how they are sorted; told to a screen reader once. */
  #showState(found: number | undefined, origin: Origin | undefined): void {
    const { texts } = this.#script;
    const total = numberInWords(Number(this.#form.element.dataset['total']), pageLang());
    const n = found === undefined ? total : numberInWords(found, pageLang());
    const line = found === undefined ? this.#wholeCount : fillGaps(texts.result, { n, total });
    const go = found === 0 ? texts.goNone : fillGaps(texts.go, { n });
    if (this.#countLine) this.#countLine.textContent = line;
    part(this.#form.element, 'go').textContent = go;
    const status = part(this.#form.element, 'status');
    // The first state is not announced to screen readers.
    if (found !== undefined || status.textContent !== '') status.textContent = line.trim();
    this.#showSort(origin);
    const chips = part(this.#bar, 'chips');
    const made = this.#chips(origin);
    // A chip that stays keeps its place and the focus.
    const known = new Map([...chips.children].map((chip) => [keyOf(chip), chip]));
    const wanted = made.map((chip) => known.get(keyOf(chip)) ?? chip);
    for (const chip of [...chips.children]) if (!wanted.includes(chip)) chip.remove();
    wanted.forEach((chip, at) => {
      if (chips.children[at] !== chip) chips.insertBefore(chip, chips.children[at] ?? null);
    });
  }

  #showSort(origin: Origin | undefined): void {
    this.#sort.value = this.#asked.sort;
    const near = [...this.#sort.options].find(({ value }) => value === 'near');
    this.#nearWords ||= near?.text ?? '';
    if (near)
      near.text = origin
        ? fillGaps(this.#script.texts.sortFrom, { name: origin.name ?? this.#script.texts.here })
        : this.#nearWords;
  }

  #chips(origin: Origin | undefined): HTMLElement[] {
    const sample = part(this.#parts, 'chip');
    const chips = [...this.#asked.choice].flatMap(([level, values]) =>
      [...values].map((value) => {
        const chip = document.importNode(sample, true);
        const label = chip.querySelector('span');
        const { text, lang } = this.#chipText(level, value, origin);
        if (label) label.textContent = text;
        if (label && lang !== '') label.lang = lang;
        chip.dataset['level'] = level;
        chip.dataset['value'] = value;
        return chip;
      }),
    );
    return chips.length > 0
      ? [...chips, part(this.#parts, 'clear-all').cloneNode(true) as HTMLElement]
      : [];
  }

  #chipText(level: string, value: string, origin: Origin | undefined) {
    const label = this.#form.labelOf(level, value) ?? { text: value, lang: '' };
    if (level !== 'near' || !origin) return label;
    const { texts } = this.#script;
    return { text: fillGaps(texts.nearFrom, { name: origin.name ?? texts.here }), lang: '' };
  }

  #scrollBack(): void {
    const { y } = (history.state ?? {}) as { y?: unknown };
    if (typeof y === 'number') window.scrollTo({ top: y, behavior: 'instant' });
  }
}

/** Whether a request depends on the position of the device. */
const countsDistance = ({ sort, choice }: ListRequest): boolean =>
  sort === 'near' || (choice.get('near')?.size ?? 0) > 0;

/** What of a choice there really is: communes of the chosen provinces, near only where that is known. */
function possible(
  choice: Choice,
  communes: ReadonlyMap<string, CommuneFile>,
  origin: Origin | undefined,
): Choice {
  const known = new Set([...communes.values()].flatMap((file) => file.communes.map(([id]) => id)));
  return new Map(
    [...choice].map(([level, values]) => {
      if (level === 'near' && !origin) return [level, new Set<string>()];
      if (level !== 'commune') return [level, values];
      return [level, new Set([...values].filter((value) => known.has(value)))];
    }),
  );
}

const keyOf = (chip: Element): string =>
  chip instanceof HTMLElement
    ? `${chip.dataset['level']} ${chip.dataset['value']} ${chip.textContent}`
    : '';

customElements.define('product-filter', ProductFilter);
