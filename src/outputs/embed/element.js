/* <san-vat-product id="…" kind="product|list|map|events" lang="vi|en" theme="light|dark">: a frame of
   the site that this file came from. Nothing else of this page is read, stored or sent. */
(() => {
  const home = document.currentScript.src.replace(/[^/]*$/, '');
  const kinds = __KINDS__;
  class SanVatProduct extends HTMLElement {
    static get observedAttributes() {
      return ['id', 'kind', 'lang', 'theme'];
    }
    connectedCallback() {
      if (this.observer) return;
      this.style.display = 'block';
      this.observer = new ResizeObserver(() => this.fit());
      this.show(this.textContent.trim());
      this.observer.observe(this);
    }
    attributeChangedCallback(_, before, now) {
      // Page frameworks keep the element and change what it says, several attributes at once.
      if (!this.observer || before === now || this.isDue) return;
      this.isDue = true;
      queueMicrotask(() => {
        this.isDue = false;
        this.show('');
      });
    }
    show(title) {
      const { folders } = this.offer();
      const lang = (this.lang || document.documentElement.lang).startsWith('en') ? 'en' : 'vi';
      const theme = this.getAttribute('theme');
      const look = theme === 'light' || theme === 'dark' ? `#${theme}` : '';
      const src = home + folders[lang] + (this.id && `${this.id}/`) + look;
      if (this.frame && this.frame.src === src) return;
      // A new frame: another address in the old one would be a step of the visitor's history.
      const frame = document.createElement('iframe');
      this.frame = frame;
      frame.title = title || 'Sản Vật';
      frame.setAttribute('sandbox', '__SANDBOX__');
      frame.loading = 'lazy';
      frame.src = src;
      frame.style.cssText = 'display:block;border:0;width:100%';
      this.replaceChildren(frame);
      this.fit();
    }
    fit() {
      this.frame.style.height = `${this.offer().heights[this.clientWidth < __WIDE__ ? 0 : 1]}px`;
    }
    offer() {
      return kinds[this.getAttribute('kind')] || kinds.product;
    }
  }
  if (!customElements.get('san-vat-product')) {
    customElements.define('san-vat-product', SanVatProduct);
  }
})();
