import {
  type CheckCertificate,
  type CheckRecord,
  type Hit,
  currentCertificate,
  statusOf,
} from '../../domain/check/register.ts';
import { isInForce } from '../../domain/certificate-life.ts';
import { bodyWords } from '../../i18n/bodies.ts';
import { element } from '../kit/make.ts';
import type { Filling } from '../kit/templates.ts';
import type { CheckParts } from './parts.ts';
import { rankFillings, stateLine, stateOf, statusMark } from './rank-fillings.ts';

/** The most lines that a list of answers shows. */
const MAX_LINES = 30;

/** Where the pages of records are, in the language of this page. */
export interface PageFolders {
  product: string;
  producer: string;
  decision: string;
}

/** What is said, what is shown beside it, and what else there is. */
export interface Answer {
  notice: HTMLElement | undefined;
  panels: HTMLElement[];
  others: HTMLElement[];
}

/** The words, panels and lists of an answer, for the day on which it is given. */
export class AnswerMaker {
  readonly #parts: CheckParts;
  readonly #folders: PageFolders;
  readonly #today: string;

  constructor(parts: CheckParts, folders: PageFolders, today: string) {
    this.#parts = parts;
    this.#folders = folders;
    this.#today = today;
  }

  /** The answer about one thing. */
  about({ record, certificate: asked }: Hit): Answer {
    if (record.kind === 'producer') {
      return {
        notice: this.#parts.notice('maker'),
        panels: [this.#panel(record, undefined)],
        others: [],
      };
    }
    const standing = currentCertificate(record.certificates, this.#today);
    const certificate =
      (asked === undefined ? undefined : record.certificates?.[asked]) ?? standing;
    const panels = [this.#panel(record, certificate)];
    if (standing && standing !== certificate)
      panels.push(this.#panel(record, standing, this.#parts.say('newer')));
    return {
      notice: this.#parts.notice(stateOf(record, certificate, this.#today)),
      panels,
      others: [],
    };
  }

  /**
   * The answer about a decision: the decision itself, and its products to choose from; of its only product the
   * answer is about that.
   *
   * @param things its products, as they were found by its number or its page
   */
  aboutDecision({ record }: Hit, things: readonly Hit[], more: boolean): Answer {
    const own = things.map((hit): Hit => {
      const at = hit.record.certificates?.findIndex(({ decision }) => decision === record.id) ?? -1;
      return { record: hit.record, certificate: hit.certificate ?? (at === -1 ? undefined : at) };
    });
    const [only] = own;
    if (only && own.length === 1) {
      const answer = this.about(only);
      return {
        ...answer,
        others: [this.#heading('thisDecision'), ...this.list([{ record }], false)],
      };
    }
    return {
      notice: this.#parts.notice(own.length > 0 ? 'decision' : 'decisionOnly'),
      panels: [this.#decisionPanel(record, own, more)],
      others: own.length > 0 ? [this.#heading('ofDecision'), ...this.list(own, more)] : [],
    };
  }

  #heading(words: string): HTMLElement {
    return element('h2', { class: 'check-also' }, this.#parts.say(words));
  }

  #decisionPanel(record: CheckRecord, own: readonly Hit[], more: boolean): HTMLElement {
    const { told } = record;
    const isCounted = !more && own.length > 0;
    const inForce = own.filter(({ record: { certificates }, certificate: at }) => {
      const certificate = at === undefined ? undefined : certificates?.[at];
      return certificate?.decision === record.id && isInForce(statusOf(certificate, this.#today));
    });
    const panel = this.#parts.copy('decision', {
      name: { words: record.name },
      by: told && { words: bodyWords(told.by) },
      issuedLabel: this.#parts.say(told?.fromValidity ? 'validFrom' : 'issuedOn'),
      issued: { day: told?.on },
      named: told?.named === undefined ? undefined : `${told.named}`,
      here: isCounted ? `${own.length}` : undefined,
      inForce: isCounted ? `${inForce.length}` : undefined,
      page: { href: `${this.#folders.decision}${record.id}/` },
    });
    panel.dataset['id'] = record.id;
    return panel;
  }

  /** The answer when several things fit: a list to choose from. */
  among(hits: readonly Hit[], more: boolean): Answer {
    const notice = this.#parts.notice('several');
    notice
      ?.querySelector('b')
      ?.replaceChildren(this.#parts.say('several', { '': `${hits.length}${more ? '+' : ''}` }));
    return { notice, panels: [], others: this.list(hits, more) };
  }

  /** Things as a list of links that ask about them. */
  list(hits: readonly Hit[], more: boolean): HTMLElement[] {
    const lines = hits.slice(0, MAX_LINES).map((hit) => this.#line(hit));
    const list = element('ul', { class: 'check-lines' }, ...lines);
    if (!more && hits.length <= MAX_LINES) return [list];
    return [list, element('p', { class: 'muted' }, this.#parts.say('more'))];
  }

  #panel(
    record: CheckRecord,
    certificate: CheckCertificate | undefined,
    heading?: string,
  ): HTMLElement {
    const page = `${this.#folders[record.kind]}${record.id}/`;
    const panel = this.#parts.copy('certificate', {
      ...rankFillings(this.#parts, record, certificate, this.#today),
      ...(heading === undefined ? {} : { heading }),
      name: { words: record.name },
      maker: { words: record.maker },
      place: { words: record.place },
      code: record.code,
      gtin: record.gtin,
      ...this.#law(record),
      page: { href: page },
      decision: certificate && { href: `${this.#folders.decision}${certificate.decision}/` },
    });
    panel.dataset['id'] = record.id;
    panel.dataset['status'] = statusMark(stateOf(record, certificate, this.#today));
    return panel;
  }

  /** What the law wants said, and what it means in the language of the page. */
  #law({ law }: CheckRecord): Record<string, Filling> {
    return {
      law: law && this.#parts.say(`law.${law}`),
      lawGloss: law && this.#parts.say(`lawGloss.${law}`),
    };
  }

  #line({ record, certificate: asked }: Hit): HTMLElement {
    if (record.kind === 'decision') return this.#decisionLine(record);
    const certificate =
      (asked === undefined ? undefined : record.certificates?.[asked]) ??
      currentCertificate(record.certificates, this.#today);
    const state = stateOf(record, certificate, this.#today);
    const { text: maker } = record.maker ? this.#parts.pick(record.maker) : { text: '' };
    const { text: place } = this.#parts.pick(record.place);
    const line = this.#parts.copy('line', {
      name: { words: record.name },
      maker: maker ? `${maker} · ${place}` : place,
      now: certificate
        ? `${this.#parts.say(`rank.${certificate.stars}`)}. ${this.#parts.say(`status.${state}`)}, ${certificate.number}`
        : stateLine(this.#parts, record, this.#today),
      ...this.#law(record),
    });
    line.querySelector<HTMLElement>('.state')?.setAttribute('data-status', statusMark(state));
    return this.#asking(line, record);
  }

  #decisionLine(record: CheckRecord): HTMLElement {
    const { told } = record;
    const line = this.#parts.copy('line', {
      name: { words: record.name },
      maker: told && { words: bodyWords(told.by) },
      state: undefined,
      law: undefined,
    });
    return this.#asking(line, record);
  }

  #asking(line: HTMLElement, record: CheckRecord): HTMLElement {
    line.dataset['kind'] = record.kind;
    line.dataset['id'] = record.id;
    // A page of this site is something that can be asked for, so the line is a link to that question.
    line
      .querySelector('a')
      ?.setAttribute(
        'href',
        `?q=${encodeURIComponent(`${this.#folders[record.kind]}${record.id}/`)}`,
      );
    return line;
  }
}
