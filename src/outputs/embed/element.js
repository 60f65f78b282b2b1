/* <san-vat-product id="…" kind="product|list|map|events" lang="vi|en" theme="light|dark">: a frame of
   the site that this file came from. Nothing else of this page is read, stored or sent. */
(() => {
  const home = document.currentScript.src.replace(/[^/]*$/, '');
  const kinds = __KINDS__;
  class SanVatProduct extends HTMLElement {
    connectedCallback() {
      if (this.frame) return;
      const { folders, heights } = kinds[this.getAttribute('kind')] || kinds.product;
      const lang = (this.lang || document.documentElement.lang).startsWith('en') ? 'en' : 'vi';
      const theme = this.getAttribute('theme');
      const frame = document.createElement('iframe');
      this.frame = frame;
      frame.title = this.textContent.trim() || 'Sản Vật';
      frame.setAttribute('sandbox', '__SANDBOX__');
      frame.loading = 'lazy';
      const look = theme === 'light' || theme === 'dark' ? `#${theme}` : '';
      frame.src = home + folders[lang] + (this.id && `${this.id}/`) + look;
      this.style.display = 'block';
      frame.style.cssText = 'display:block;border:0;width:100%';
      this.replaceChildren(frame);
      new ResizeObserver(([{ contentRect }]) => {
        frame.style.height = `${heights[contentRect.width < __WIDE__ ? 0 : 1]}px`;
      }).observe(this);
    }
  }
  if (!customElements.get('san-vat-product')) {
    customElements.define('san-vat-product', SanVatProduct);
  }
})();
