import { PageElement } from './kit/element.ts';

/**
 * `<share-text>`: a button that hands a text, an address or a picture to what the device shares with
 * (Zalo, Messages, mail). Without a script, or where a device shares nothing, it is not shown.
 */
class ShareText extends PageElement {
  protected override start(): void {
    const button = this.querySelector('button');
    if (!button || !('share' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#share());
  }

  async #share(): Promise<void> {
    const { title = '', text = '', url, file } = this.dataset;
    try {
      const shared: ShareData = { title, text, ...(url !== undefined && { url }) };
      const picture = file === undefined ? undefined : await fileAt(file);
      const withPicture = picture && { ...shared, files: [picture] };
      await navigator.share(withPicture && navigator.canShare(withPicture) ? withPicture : shared);
    } catch {
      // Somebody has thought better of it.
    }
  }
}

async function fileAt(address: string): Promise<File> {
  const blob = await (await fetch(address)).blob();
  return new File([blob], address.split('/').at(-1) ?? 'san-vat', { type: blob.type });
}

customElements.define('share-text', ShareText);
