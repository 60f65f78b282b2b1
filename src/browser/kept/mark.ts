/**
 * A button in an element of its own that puts something on what the visitor keeps, or takes it off; it
 * shows again whenever that changes.
 */
export abstract class KeptMark extends HTMLElement {
  protected button: HTMLButtonElement | undefined;

  protected abstract readonly changes: EventTarget;
  protected abstract toggle(): void;
  protected abstract show(button: HTMLButtonElement): void;

  connectedCallback(): void {
    if (!this.button) {
      this.button = this.querySelector('button') ?? undefined;
      this.button?.addEventListener('click', () => this.toggle());
    }
    this.changes.addEventListener('change', this.#changed);
    this.#changed();
  }

  disconnectedCallback(): void {
    this.changes.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => {
    if (this.button) this.show(this.button);
  };
}
