import { pageNumbers } from '../../lib/page-numbers.ts';

/**
 * Draws the links to the pages of a narrowed list.
 *
 * @param nav its frame, as the page has it
 * @param addressOf a page's address
 * @param nameOf what a screen reader calls a page
 */
export function drawPages(
  nav: HTMLElement,
  { page, pages }: { page: number; pages: number },
  addressOf: (page: number) => string,
  nameOf: (page: number) => string,
): void {
  const link = (number: number, text: string) => {
    const made = document.createElement('a');
    made.href = addressOf(number);
    made.ariaLabel = nameOf(number);
    made.dataset['page'] = String(number);
    made.textContent = text;
    return made;
  };
  const plain = (text: string, attribute: string, value: string) => {
    const made = document.createElement('span');
    made.setAttribute(attribute, value);
    made.textContent = text;
    return made;
  };
  const links = pageNumbers(page, pages).map((number) => {
    if (number === undefined) return plain('…', 'aria-hidden', 'true');
    return number === page
      ? plain(String(number), 'aria-current', 'page')
      : link(number, String(number));
  });
  if (page > 1) links.unshift(link(page - 1, '‹'));
  if (page < pages) links.push(link(page + 1, '›'));
  nav.querySelector('ol')?.replaceChildren(
    ...links.map((made) => {
      const item = document.createElement('li');
      item.append(made);
      return item;
    }),
  );
  nav.hidden = pages < 2;
}
