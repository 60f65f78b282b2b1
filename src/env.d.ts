declare namespace App {
  /** What `src/middleware.ts` gives to routes and layouts as `Astro.locals`. */
  interface Locals {
    /** The language in which the page speaks. */
    lang: import('./i18n/index.ts').Lang;
    /** The dictionary of that language. */
    words: import('./i18n/vi/index.ts').Strings;
    /** Everything that is published; only `getStaticPaths`, which runs before any page, imports it. */
    catalogue: import('./catalogue/records.ts').Catalogue;
  }
}
