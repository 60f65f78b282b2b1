/**
 * What a browser of the floor lacks and does without: each with what its visitor has then. Anything else that is
 * lacking fails test/build/browser-floor.test.ts, and so does a line here that nothing needs any more.
 */
export interface DoneWithout {
  /** Paths in the data. */
  features: RegExp;
  /** Files, from the folder of the site; everywhere unless given. */
  files?: RegExp;
  /** Why nobody is worse off than without a script, or without the ornament. */
  because: string;
}

export const doneWithout: readonly DoneWithout[] = [
  // Scripts: each asks whether it is there.
  {
    features: /^api\.BarcodeDetector/,
    files: /_astro\/scanner\./,
    because: 'Asked for first; our own decoder reads the picture where it is not.',
  },
  {
    features: /^api\.Navigator\.(canShare|share)$/,
    because:
      'The button is hidden where there is no sharing; the address to copy stands beside it.',
  },
  {
    features: /^api\.Navigator\.permissions$/,
    because: 'Called with `?.`: the place is then asked for when somebody wants it, not before.',
  },
  {
    features: /^api\.Window\.print$/,
    because: 'The button is there only where a page can be printed.',
  },
  {
    features: /^javascript\.builtins\.Intl\.Segmenter$/,
    files: /^pagefind\/pagefind\.js$/,
    because: 'Pagefind asks with `typeof`; words are then cut at spaces, as Vietnamese ones are.',
  },
  {
    features: /^javascript\.builtins\.Error\.captureStackTrace$/,
    files: /^pagefind\/pagefind\.js$/,
    because: 'Pagefind asks for it first; an error only lacks a few lines for its reader.',
  },
  {
    features: /^api\.OffscreenCanvas$/,
    files: /_astro\/decode\./,
    because: 'The decoder asks with `typeof`, and takes a canvas of the page.',
  },
  {
    features: /^api\.TouchEvent/,
    files: /_astro\/engine\./,
    because: 'Leaflet asks for it first; who has no touch screen has a mouse.',
  },
  {
    features: /^api\.(CustomElementRegistry\.get|Navigator\.onLine|Window\.devicePixelRatio)$/,
    because:
      'There in part: our elements extend no button, “online” may be a dead router, which a file that does not come tells too, and nothing is drawn anew when a page is made larger.',
  },
  {
    features: /^api\.KeyboardEvent\.isComposing$/,
    files: /_astro\/box\./,
    because:
      'Safari says “no” at the key that ends a composition: an Enter that ends one chooses a suggestion too.',
  },
  // Styles that nothing is worse for.
  {
    features: /^css\.properties\.(cursor|resize)\b/,
    because: 'Phones have neither a pointer nor corners to pull at.',
  },
  {
    features: /^css\.properties\.(align-content\.start|place-items\.end)$/,
    because:
      'In grids, where alone they are used, Safari has both for as long as it has grids; 15.6 has them in flex boxes too.',
  },
  {
    features: /^css\.properties\.forced-color-adjust\b/,
    because: 'Whoever lacks it has no forced colours either, or keeps the colours of the system.',
  },
  {
    features: /^css\.properties\.overscroll-behavior/,
    because: 'At the end of a sheet the page behind it scrolls on.',
  },
  {
    features: /^css\.properties\.text-wrap\b/,
    because: 'Headings break where they happen to.',
  },
  {
    features: /^css\.selectors\.selection$/,
    because: 'What is selected has the colour of the system.',
  },
  {
    features: /^css\.(properties\.(accent-color|outline|paint-order)|selectors\.marker)$/,
    because:
      'There in part: an outline has square corners, the figures of a list have the face of its text; words with an edge are SVG here, and the colour of a ticked box is dark by day, which is all there is then.',
  },
  {
    features:
      /^css\.(at-rules\.view-transition|selectors\.view-transition-group|properties\.view-transition-name(\.none)?)$/,
    because: 'The next page is there at once, without a movement.',
  },
  {
    features: /^css\.(at-rules\.page|properties\.(page|break-after\.avoid))$/,
    because: 'Paper has the size and the margins that are chosen in the dialog of the printer.',
  },
  {
    features: /^css\.properties\.zoom$/,
    because: 'On a phone a sheet of paper is as wide as on paper, and scrolls.',
  },
  {
    features: /^css\.properties\.scrollbar-width/,
    because: 'The bar is as wide as the system has it.',
  },
  {
    features: /^css\.properties\.font-family\.ui-monospace$/,
    because: 'The next face of the list is taken.',
  },
  {
    features: /^css\.properties\.overflow-x\.clip$/,
    because:
      'Nothing is wider than the first page; `hidden` would cut off what hangs down from it.',
  },
];

/** Of what a browser lacks, what it cannot do without, and the lines that nothing needed. */
export function sorted<One extends { feature: string; file: string }>(
  lacks: readonly One[],
): { missed: One[]; idle: DoneWithout[] } {
  const used = new Set<DoneWithout>();
  const missed = lacks.filter(({ feature, file }) => {
    const line = doneWithout.find(
      ({ features, files }) => features.test(feature) && (files?.test(file) ?? true),
    );
    if (line) used.add(line);
    return line === undefined;
  });
  return { missed, idle: doneWithout.filter((line) => !used.has(line)) };
}
