import { type BilingualPair, currentCertificate } from '../../domain/check/register.ts';
import type { MessageItem } from '../../domain/shortlist/message.ts';
import type { CompareRecord } from '../../domain/shortlist/record.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Filling, Parts } from '../kit/templates.ts';
import { rankFillings, stateOf, statusMark } from '../check/rank-fillings.ts';
import { element } from '../kit/make.ts';

/** Where pages and pictures are, in the language of this page. */
export interface Places {
  product: string;
  producer: string;
  locality: string;
  province: string;
  shop: string;
  /** Of a product's cloth, `{id}` being where its id goes. */
  cloth: string;
}

/** The fields of the comparison, in the order in which they are shown. */
export const comparedFields = [
  'rank',
  'decision',
  'maker',
  'place',
  'group',
  'price',
  'packs',
  'keeps',
  'buy',
  'law',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** A product of the list as the page shows it, for the day on which it is looked at. */
export class ProductView {
  readonly record: CompareRecord;
  readonly name: string;
  readonly #parts: Parts;
  readonly #places: Places;
  readonly #today: string;

  constructor(record: CompareRecord, parts: Parts, places: Places, today: string) {
    this.record = record;
    this.name = parts.pick(record.name).text;
    this.#parts = parts;
    this.#places = places;
    this.#today = today;
  }

  /** At the head of its column, or as a card below. */
  head(part: 'column' | 'product'): HTMLElement {
    const { record } = this;
    const head = this.#parts.copy(part, {
      ...this.#rankFillings,
      name: { words: record.name },
      place: { words: record.place },
      law: this.#law?.words,
      lawGloss: this.#law?.gloss,
      page: { href: `${this.#places.product}${record.id}/` },
    });
    head.dataset['id'] = record.id;
    this.#setStatus(head);
    const picture = head.querySelector<HTMLImageElement>('.cloth');
    if (picture) {
      picture.src = record.photo?.src ?? this.#places.cloth.replace('{id}', record.id);
      if (record.photo) {
        picture.classList.add('photograph');
        picture.alt = this.#parts.pick(record.photo.alt).text;
      }
    }
    return head;
  }

  /** What is known of a field; nothing where nothing is. */
  cell(field: ComparedField): HTMLElement | undefined {
    const { record } = this;
    switch (field) {
      case 'rank':
        return this.#setStatus(this.#parts.copy('standing', this.#rankFillings));
      case 'decision':
        return this.#certificate && this.#parts.copy('decision', this.#rankFillings);
      case 'maker':
        return record.maker && this.#link(record.maker, this.#places.producer, record.makerId);
      case 'place':
        return record.provinceId === undefined
          ? this.#link(record.place, this.#places.locality, record.localityId)
          : this.#link(record.place, this.#places.province, record.provinceId);
      case 'group':
        return this.#words(record.group);
      case 'price':
        return listOf(
          record.prices?.map(({ words, on }) =>
            this.#parts.say('price', {
              words: this.#parts.pick(words).text,
              date: formatDate(on, this.#parts.lang),
            }),
          ),
        );
      case 'packs':
        return listOf(record.packs?.map((pack) => this.#words(pack)));
      case 'keeps':
        return record.keepsDays === undefined
          ? undefined
          : element('span', {}, this.#parts.say('days', { n: `${record.keepsDays}` }));
      case 'buy':
        return listOf(this.#waysToBuy());
      case 'law':
        return this.#law && this.#lawCell(this.#law);
    }
  }

  /** What a message says of it. */
  get messageItem(): MessageItem {
    const { record } = this;
    const { rank, now } = this.#rankFillings;
    const standing = [rank, this.#certificate || record.said ? now : undefined].filter(
      (words) => typeof words === 'string' && words !== '',
    );
    const lawLine = this.#law ? [this.#law.words, this.#law.gloss].join(' ').trim() : '';
    const makerAndPlace = [record.maker, record.place].flatMap((words) =>
      words ? [this.#parts.pick(words).text] : [],
    );
    return {
      name: this.name,
      lines: [standing.join('. '), makerAndPlace.join(', '), lawLine].filter((line) => line !== ''),
      address: new URL(`${this.#places.product}${record.id}/`, location.href).href,
    };
  }

  get #certificate() {
    return currentCertificate(this.record.certificates, this.#today);
  }

  get #rankFillings(): Record<string, Filling> {
    return rankFillings(this.#parts, this.record, this.#certificate, this.#today);
  }

  /** What the law wants said, in Vietnamese, and what that means in the language of the page. */
  get #law(): { words: string; gloss: string } | undefined {
    const { law } = this.record;
    const words = law === undefined ? '' : this.#parts.say(`law.${law}`);
    return words === '' ? undefined : { words, gloss: this.#parts.say(`lawGloss.${law}`) };
  }

  #lawCell({ words, gloss }: { words: string; gloss: string }): HTMLElement {
    const cell = element('span', {}, this.#words([words]));
    if (gloss !== '') cell.append(' ', gloss);
    return cell;
  }

  #setStatus(part: HTMLElement): HTMLElement {
    part
      .querySelector<HTMLElement>('.state')
      ?.setAttribute(
        'data-status',
        statusMark(stateOf(this.record, this.#certificate, this.#today)),
      );
    return part;
  }

  #waysToBuy(): (HTMLElement | string)[] {
    const { makerId, shops = [], channels = [] } = this.record;
    const atMaker =
      makerId === undefined
        ? []
        : [this.#link([this.#parts.say('atMaker')], this.#places.producer, makerId)];
    return [
      ...atMaker,
      ...shops.map(({ id, name }) => this.#link(name, this.#places.shop, id)),
      ...channels.map(({ name, url }) => {
        const words = this.#words(name);
        return url === undefined
          ? words
          : element('a', { href: url, rel: 'nofollow noopener' }, words);
      }),
    ];
  }

  #link(words: BilingualPair, folder: string, id: string | undefined): HTMLElement {
    const text = this.#words(words);
    return id === undefined ? text : element('a', { href: `${folder}${id}/` }, text);
  }

  /** A text, marked as Vietnamese where the page speaks English. */
  #words(words: BilingualPair): HTMLElement {
    const { text, lang } = this.#parts.pick(words);
    const made = element('span', {}, text);
    if (lang !== this.#parts.lang) made.lang = lang;
    return made;
  }
}

/** One of them by itself, several as a list, none as nothing. */
function listOf(items: readonly (HTMLElement | string)[] = []): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  if (items.length === 1) return element('span', {}, ...items);
  return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}
