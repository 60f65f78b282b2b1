import { fillGaps } from '../../lib/fill-gaps.ts';
import { type PageLink, pageLinks } from '../../lib/page-numbers.ts';
import { element } from './make.ts';

/** The words of the links to pages. `page` has gaps for the number `{n}` and for how many there are, `{total}`. */
export interface PageTexts {
  page: string;
  previousPage: string;
  nextPage: string;
}

/**
 * Draws the links to the pages of a list, as `src/components/list/Pagination.astro` prints them.
 *
 * @param nav the frame around them, with an empty list inside; hidden while there is one page only
 * @param addressOf a page's address
 */
export function drawPages(
  nav: HTMLElement,
  { page, pages }: { page: number; pages: number },
  texts: PageTexts,
  addressOf: (page: number) => string,
): void {
  const draw = (link: PageLink): HTMLElement => {
    if (link.kind === 'gap') return element('span', { 'aria-hidden': 'true' }, '…');
    const number = `${link.page}`;
    if (link.kind === 'current') return element('span', { 'aria-current': 'page' }, number);
    const href = addressOf(link.page);
    if (link.kind === 'previous')
      return element('a', { href, rel: 'prev', 'aria-label': texts.previousPage }, '‹');
    if (link.kind === 'next')
      return element('a', { href, rel: 'next', 'aria-label': texts.nextPage }, '›');
    const label = fillGaps(texts.page, { n: number, total: pages });
    return element('a', { href, 'aria-label': label }, number);
  };
  nav
    .querySelector('ol')
    ?.replaceChildren(...pageLinks(page, pages).map((link) => element('li', {}, draw(link))));
  nav.hidden = pages < 2;
}

/**
 * The page that a click on such links asks for, whether they were drawn here or printed.
 *
 * @returns nothing for a click elsewhere, or one that the browser opens by itself, in another tab
 */
export function requestedPage(event: MouseEvent): number | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link || isElsewhere) return undefined;
  const step = link.rel === 'prev' ? -1 : link.rel === 'next' ? 1 : 0;
  const from = step === 0 ? link : link.closest('ol')?.querySelector('[aria-current]');
  return Number(from?.textContent) + step;
}
