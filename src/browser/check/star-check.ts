import { type Query, readQuery, type SiteAddresses } from '../../domain/check/query.ts';
import type { Hit } from '../../domain/check/register.ts';
import { visitorToday } from '../kit/today.ts';
import { fold } from '../../lib/fold.ts';
import { find, PageElement } from '../kit/element.ts';
import { element } from '../kit/make.ts';
import { type Answer, AnswerMaker } from './answer.ts';
import { saveForOffline } from './offline.ts';
import { CheckParts } from './parts.ts';
import { OutdatedError } from '../kit/outdated.ts';
import { type LookupResult, Register } from './register.ts';

/**
 * `<star-check>`: answers what is typed, pasted or scanned from the register, for the day that it is
 * in Viet Nam. The query is in the address (`?q=`), so an answer can be shared.
 */
class StarCheck extends PageElement {
  readonly #parts = new CheckParts(this);
  readonly #register = new Register(this.dataset['register'] ?? '');
  /** Questions may be asked faster than answered; only the last one counts. */
  #asked = 0;

  protected override start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#input.value);
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?q="]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(new URL(link.href).searchParams.get('q') ?? '');
    });
    addEventListener('popstate', () => this.#answerAddress());
    const scan = this.querySelector<HTMLButtonElement>('[data-scan]');
    scan?.addEventListener('click', () => this.#scan());
    scan?.parentElement?.removeAttribute('hidden');
    this.#answerAddress();
    // After the first paint and the first answer: nobody waits for it.
    addEventListener('load', () => void this.#saveForOffline(), { once: true });
    if (document.readyState === 'complete') void this.#saveForOffline();
  }

  get #form(): HTMLFormElement {
    return find(this, 'form');
  }

  get #input(): HTMLInputElement {
    return find(this, 'input[name="q"]');
  }

  get #site(): SiteAddresses {
    const folders = (name: string) => (this.dataset[name] ?? '').split(' ');
    return {
      origins: [location.origin, this.dataset['site'] ?? location.origin],
      product: folders('product'),
      producer: folders('producer'),
      decision: folders('decision'),
      gtin: this.dataset['gtin'] ?? '',
    };
  }

  #go(question: string): void {
    const address = new URL(location.href);
    address.searchParams.set('q', question);
    this.#input.value = question;
    void this.#answer(question);
    // Last: a browser that is asked too often keeps its address, or throws.
    if (address.href !== location.href) history.pushState(null, '', address);
  }

  #answerAddress(): void {
    const question = new URL(location.href).searchParams.get('q') ?? '';
    this.#input.value = question;
    void this.#answer(question);
  }

  async #answer(question: string): Promise<void> {
    const turn = ++this.#asked;
    if (question.trim() === '') {
      this.#show({ notice: undefined, panels: [], others: [] });
      return;
    }
    const query = readQuery(question, this.#site);
    const answer = await this.#answerTo(question, query);
    if (turn === this.#asked) this.#show(answer);
  }

  async #answerTo(question: string, query: Query): Promise<Answer> {
    const nothing = (name: string): Answer => ({
      notice: this.#parts.notice(name),
      panels: [],
      others: [],
    });
    if (query.keys.length === 0)
      return nothing(fold(question).length < 2 ? 'tooShort' : 'notFound');
    let found: LookupResult;
    try {
      found = await this.#register.find(query);
    } catch (error) {
      if (!(error instanceof OutdatedError)) return nothing('unreachable');
      this.#renew();
      return nothing('outdated');
    }
    const { hits, more } = found;
    const maker = new AnswerMaker(
      this.#parts,
      {
        product: this.dataset['productPage'] ?? '',
        producer: this.dataset['producerPage'] ?? '',
        decision: this.dataset['decisionPage'] ?? '',
      },
      visitorToday(),
    );
    const [decision, ...otherDecisions] = hits.filter(({ record }) => record.kind === 'decision');
    if (decision && otherDecisions.length === 0)
      return maker.aboutDecision(
        decision,
        hits.filter((hit) => hit !== decision),
        more,
      );
    const [only, ...rest] = hits;
    if (!only)
      return nothing(
        query.elsewhere === undefined ? (query.misread ? 'misread' : 'notFound') : 'elsewhere',
      );
    if (rest.length === 0) return maker.about(only);
    const named = namesakes(hits, question);
    const [same] = named;
    if (!same || named.length > 1) {
      // Of several decisions with one number, and their products, the decisions are chosen from first.
      const isDecision = ({ record }: Hit) => Number(record.kind === 'decision');
      return maker.among(
        [...hits].sort((a, b) => isDecision(b) - isDecision(a)),
        more,
      );
    }
    const others = maker.list(
      hits.filter((hit) => hit !== same),
      more,
    );
    const heading = element('h2', { class: 'check-also' }, this.#parts.say('also'));
    return { ...maker.about(same), others: [heading, ...others] };
  }

  /**
   * Loads the page of the newer build, which knows its own register; once, should the host serve the old one
   * again.
   */
  #renew(): void {
    const state: unknown = history.state;
    if (state === this.#register.address) return;
    history.replaceState(this.#register.address, '');
    location.reload();
  }

  #show({ notice, panels, others }: Answer): void {
    find(this, '.check-answer').replaceChildren(...(notice ? [notice] : []));
    find(this, '.check-others').replaceChildren(...others);
    const place = find(this, '.check-panels');
    for (const old of place.querySelectorAll('.cert')) old.remove();
    place.append(...panels);
    this.dataset['answered'] = notice?.dataset['answer'] ?? '';
  }

  async #scan(): Promise<void> {
    const dialog = this.querySelector<HTMLDialogElement>('dialog.scan');
    if (!dialog) return;
    try {
      const { openScanner } = await import('./scanner.ts');
      const text = await openScanner(dialog, (key) => this.#parts.say(key));
      if (text !== undefined) this.#go(text);
    } catch {
      const note = element('p', { class: 'notice' }, this.#parts.say('scanNotLoaded'));
      find(this, '.check-answer').replaceChildren(note);
    }
  }

  async #saveForOffline(): Promise<void> {
    const pages = [location.pathname, this.dataset['otherPage'] ?? ''] as const;
    const whole = await saveForOffline(this.#register, {
      pages,
      worker: this.dataset['worker'] ?? '',
    });
    if (whole === undefined) return;
    this.dataset['kept'] = whole ? 'whole' : 'part';
    const hint = this.querySelector('#check-hint small');
    hint?.append(` ${this.#parts.say(whole ? 'offlineReady' : 'offlinePart')}`);
  }
}

/** Those of several hits whose whole name is what was asked for. */
function namesakes(hits: readonly Hit[], question: string): Hit[] {
  const asked = fold(question);
  return hits.filter(({ record }) =>
    record.name.some((name) => name !== undefined && fold(name) === asked),
  );
}

customElements.define('star-check', StarCheck);
