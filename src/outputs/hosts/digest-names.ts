/** Folders whose files the bundlers name, each with a digest in its own way. */
const bundled = ['_astro/', 'admin/assets/'];

/**
 * Whether the name of a file changes with what is in it, so that the file can stay beside later ones: a
 * page that is open while a release comes still asks for its own. Seen in the name alone, so that what
 * is added to the site one day is kept too. A page is always named by its address.
 *
 * Ids of records are lower case letters, digits and hyphens, and hold neither a dot nor an underscore;
 * one of ten or more hex digits is taken for a digest, and its files stay a little longer than they must.
 *
 * @param path of a file of a release, `facet-data/fa24f2010333/base.json`
 */
export const hasDigestInName = (path: string): boolean =>
  !path.endsWith('.html') &&
  (bundled.some((folder) => path.startsWith(folder)) ||
    path.split('/').some(
      (part) =>
        // `fa24f2010333`, `223d40709f.json`
        /^[0-9a-f]{10,64}(?:\.[a-z0-9_]+)?$/.test(part) ||
        // Pagefind: `vi_162f9ed.pf_fragment`, `pagefind.vi_2f746cb867.pf_meta`
        /[._][0-9a-f]{7,64}\.[a-z0-9_]+$/.test(part),
    ));
