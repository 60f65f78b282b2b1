import { formatDate, formatList } from '../../i18n/format.ts';
import type { CompareRecord } from '../../domain/shortlist/record.ts';
import {
  MAX_COMPARED,
  MAX_SAVED,
  readShared,
  sharedFragment,
  type Shortlist,
} from '../../domain/shortlist/list.ts';
import { listMessage } from '../../domain/shortlist/message.ts';
import '../copy-text.ts';
import { loadFile, SavedRecords } from '../saved/records.ts';
import { type Actions, SavedPage } from '../saved/saved-page.ts';
import { compareTable } from './compare-table.ts';
import { makerMessages } from './makers.ts';
import { type Places, ProductView } from './product-view.ts';
import { shortlistStore } from './store.ts';

/** `<shortlist-page data-…>`: shows the visitor's list, or the one that the address shares. */
class ShortlistPage extends SavedPage<Shortlist, CompareRecord> {
  protected readonly kind = {
    mark: 'id' as const,
    most: MAX_SAVED,
    idsOf: (list: Shortlist) => list,
    withIds: (_: Shortlist, ids: Shortlist) => ids,
    fragment: sharedFragment,
    readFragment: readShared,
  };
  protected readonly store = shortlistStore;
  protected readonly records = new SavedRecords((id) =>
    loadFile<CompareRecord>(`${this.dataset['records']}${id}.json`),
  );
  readonly #places: Places = {
    product: this.dataset['product'] ?? '',
    producer: this.dataset['producer'] ?? '',
    locality: this.dataset['locality'] ?? '',
    province: this.dataset['province'] ?? '',
    shop: this.dataset['shop'] ?? '',
    cloth: this.dataset['cloth'] ?? '',
  };
  #views = new Map<string, ProductView>();

  protected readonly actions: Actions = {
    earlier: (id) => this.moveBy(id, -1),
    later: (id) => this.moveBy(id, 1),
    first: (id) => this.move(id, 0),
    drop: (id) => this.drop(id),
    clear: () => this.clear(),
    undo: () => this.undo(),
    merge: () => void this.merge(),
    mine: () => this.leaveShared(),
    retry: () => void this.show(),
    print: () => window.print(),
    share: () =>
      void this.share({
        title: this.parts.say('title'),
        text: this.find<HTMLTextAreaElement>('#list-text').value,
        url: this.address,
      }),
  };

  protected override async replace(list: Shortlist): Promise<void> {
    const shown = super.replace(list);
    if (!this.isShared && !this.store.isSaved) this.say('unkept', { n: list.length });
    await shown;
  }

  protected override render(): void {
    const { today } = this;
    const list = this.value;
    this.#views = new Map(
      [...this.found].flatMap(([id, record]) =>
        typeof record === 'string'
          ? []
          : [[id, new ProductView(record, this.parts, this.#places, today)]],
      ),
    );
    const views = [...this.#views.values()];
    this.find('[data-count]').textContent =
      list.length === 0 ? '' : this.parts.say('count', { n: `${list.length}` });
    this.find('[data-shared]').hidden = !this.isShared;
    this.find('[data-lede]').hidden = this.isShared;
    this.find('[data-bar]').hidden = list.length === 0;
    this.find('[data-empty]').hidden = list.length > 0;
    this.#showCompared(views.slice(0, MAX_COMPARED));
    this.#showRest(views.slice(MAX_COMPARED));
    this.showMissing((id) => id);
    this.nameTools('.tools');
    this.#showSending(views);
    this.find('[data-print-foot]').textContent =
      `${this.parts.say('title')}, ${formatDate(today, this.parts.lang)}. ${this.address}`;
  }

  #showCompared(views: readonly ProductView[]): void {
    const { table, unknown } = compareTable(views, this.parts);
    this.find('[data-compared]').hidden = views.length === 0;
    this.find('[data-compare-one]').hidden = views.length !== 1;
    const holder = this.find('[data-table]');
    holder.dataset['columns'] = `${views.length}`;
    // A table that is scrolled stays where it is.
    const left = holder.scrollLeft;
    holder.replaceChildren(table);
    holder.scrollLeft = left;
    this.find('[data-unknown]').textContent = unknown;
  }

  #showRest(views: readonly ProductView[]): void {
    this.find('[data-rest]').hidden = views.length === 0;
    this.find('[data-cards]').replaceChildren(...views.map((view) => view.head('product')));
  }

  #showSending(views: readonly ProductView[]): void {
    const { address } = this;
    this.find('[data-send]').hidden = views.length === 0;
    this.find('[data-ask]').hidden = views.length === 0;
    this.find('[data-do="share"]').hidden = !('share' in navigator);
    this.find('[data-do="print"]').hidden = !('print' in window);
    this.find<HTMLTextAreaElement>('#list-address').value = address;
    this.find<HTMLTextAreaElement>('#list-text').value = listMessage(
      this.parts.say('textOpening'),
      views.map((view) => view.messageItem),
      this.parts.say('textClosing', { address }),
    );
    const { messages, unreached } = makerMessages(views, this.parts);
    this.find('[data-makers]').replaceChildren(...messages);
    const names = formatList(unreached, this.parts.lang);
    this.find('[data-no-contact]').textContent =
      messages.length === 0
        ? this.parts.say('askNobody')
        : unreached.length > 0
          ? this.parts.say('noContact', { names })
          : '';
  }

  protected override nameOf(id: string): string {
    return this.#views.get(id)?.name ?? id;
  }
}

customElements.define('shortlist-page', ShortlistPage);
