import { find, PageElement } from '../kit/element.ts';

/**
 * A button in an element of its own that puts something on what the visitor has saved, or takes it off; it
 * shows again whenever that changes.
 */
export abstract class SavedMark extends PageElement {
  protected abstract readonly changes: EventTarget;
  protected abstract toggle(): void;
  protected abstract show(button: HTMLButtonElement): void;

  protected override start(): void {
    buttonOf(this).addEventListener('click', () => this.toggle());
  }

  protected override connect(signal: AbortSignal): void {
    const show = () => this.show(buttonOf(this));
    this.changes.addEventListener('change', show, { signal });
    show();
  }
}

const buttonOf = (mark: SavedMark): HTMLButtonElement => find(mark, 'button');
