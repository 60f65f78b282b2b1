import { PageElement } from './kit/element.ts';

/**
 * `<copy-text>`: a button that puts the text of its field on the clipboard. Without a script, or where
 * the clipboard is closed, the field stays to be copied by hand and the button is not shown.
 */
class CopyText extends PageElement {
  protected override start(): void {
    const field = this.querySelector('textarea');
    const button = this.querySelector('button');
    if (!field || !button || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(field, button));
  }

  async #copy(field: HTMLTextAreaElement, button: HTMLButtonElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = this.dataset['done'] ?? button.textContent;
    } catch {
      // The browser refused: the text is marked, ready for the visitor's own keys.
      field.select();
    }
  }
}

customElements.define('copy-text', CopyText);
