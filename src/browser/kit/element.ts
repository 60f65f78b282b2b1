/** What the site's custom elements have in common, and how scripts find the parts of a page. */

/**
 * The elements that were started, with what ends their last connection. Scripts that every page loads keep what
 * is theirs outside their classes: private members cost several times their size in the browsers of the floor.
 */
const connections = new WeakMap<PageElement, AbortController>();

/**
 * A custom element of a page. The HTML inside it is there when it starts: scripts are modules, which run
 * once the page is read.
 */
export abstract class PageElement extends HTMLElement {
  connectedCallback(): void {
    if (!connections.has(this)) this.start();
    const connection = new AbortController();
    connections.set(this, connection);
    this.connect(connection.signal);
  }

  disconnectedCallback(): void {
    connections.get(this)?.abort();
  }

  /** Sets the element up. Called once, however often it is moved about. */
  protected start(): void {}

  /**
   * Begins what would go on without the element: listening to others, timers. Called each time that it is
   * put into the page, the first time after `start`.
   *
   * @param _signal aborted when it is taken out of the page
   */
  protected connect(_signal: AbortSignal): void {}
}

/**
 * The part of a page that has a name: `part(filter, 'form')` is its `[data-part="form"]`.
 *
 * @throws when there is none, with a sentence that names the element and the part
 */
export const part = <Part extends Element = HTMLElement>(root: ParentNode, name: string): Part =>
  find(root, `[data-part="${name}"]`);

/**
 * The first element inside another that a selector fits.
 *
 * @throws when there is none, with a sentence that names both
 */
export function find<Part extends Element = HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (found) return found;
  const holder = root instanceof Element ? `<${root.localName}>` : 'The page';
  throw new Error(`${holder} has no part ${selector}.`);
}
