/** The check that holds what is built to the floor of browsers, on things that are planted for it. */
import { expect, test } from 'vitest';
import { builtParts, lacksOf } from '../support/floor/built.ts';
import { lacksOfScript } from '../support/floor/scripts.ts';
import { lacksOfStyle } from '../support/floor/styles.ts';
import { builtFolder } from '../support/built-folder.ts';

const featuresOf = (lacks: readonly { feature: string }[]) => lacks.map(({ feature }) => feature);

test.each([
  ['URL.canParse(text)', 'api.URL.canParse_static'],
  ['window.URL.canParse(text)', 'canParse'],
  ['const {canParse} = URL', 'api.URL.canParse_static'],
  ['Map.groupBy(list, key)', 'javascript.builtins.Map.groupBy'],
  ['Object.groupBy(list, key)', 'javascript.builtins.Object.groupBy'],
  ['Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers'],
  ['list.toReversed()', 'Array.toReversed'],
  ['list["toSorted"]()', 'Array.toSorted'],
  ['list.with(0, 1)', 'Array.with'],
  ['list.findLast(fits)', 'Array.findLast'],
  ['text.isWellFormed()', 'String.isWellFormed'],
  ['new Set(a).union(b)', 'Set.union'],
  ['map.values().map(name)', 'Iterator.map'],
  ['new Intl.Segmenter("vi")', 'javascript.builtins.Intl.Segmenter'],
  ['AbortSignal.any([a, b])', 'api.AbortSignal.any_static'],
  ['box.showPopover()', 'showPopover'],
  ['button.ariaLabel = name', 'api.Element.ariaLabel'],
  ['document.startViewTransition(go)', 'api.Document.startViewTransition'],
  ['navigation.navigate(to)', 'api.Window.navigation'],
  ['/(?<!a)b/.test(text)', 'javascript.regular_expressions.lookbehind_assertion'],
  ['RegExp("(?<=" + word)', 'javascript.regular_expressions.lookbehind_assertion'],
  ['RegExp(`(?<!a)x`)', 'javascript.regular_expressions.lookbehind_assertion'],
  ['/[\\p{L}--[a-z]]/v', 'javascript.builtins.RegExp.unicodeSets'],
  ['/(?i:a)b/', 'javascript.regular_expressions.modifier'],
  ['class A { static { go() } }', 'javascript.classes.static.initialization_blocks'],
  ['class A { a = this.b }', 'javascript.classes.public_class_fields'],
])('%s is found in a script', (script, feature) => {
  expect(featuresOf(lacksOfScript(script))).toContainEqual(expect.stringContaining(feature));
});

test.each([
  'list.at(-1)',
  'structuredClone(list)',
  'Object.hasOwn(list, key)',
  'text.replaceAll("a", "b")',
  '[...list].reverse()',
  'Array.from(map.values()).map(name)',
  'Object.entries(list).map(name)',
  'typeof Temporal === "undefined"',
  '"share" in navigator',
  'a?.b ?? (c ||= d)',
  '/(?<year>\\d+)(?!a)\\p{L}/u.test(text)',
  // Things of our own that are called as the platform calls something.
  'const navigation = read(); navigation.next()',
  'const card = { drop() {}, ariaLabel: "" }; card.drop(card.ariaLabel)',
])('%s is not', (script) => {
  expect(lacksOfScript(script)).toEqual([]);
});

test.each([
  ['a:has(b){color:red}', 'css.selectors.has'],
  ['a:hover,a:has(b){color:red}', 'css.selectors.has'],
  ['@supports not selector(:has(a)){a:has(b){color:red}}', 'css.selectors.has'],
  ['@supports (display:grid){a:has(b){color:red}}', 'css.selectors.has'],
  ['a{&:hover{color:red}}', 'css.selectors.nesting'],
  ['@container (width>1px){a{color:red}}', 'css.at-rules.container'],
  ['@media (width>=40rem){a{color:red}}', 'css.at-rules.media.range_syntax'],
  ['a{color:oklch(0.5 0.1 20)}', 'css.types.color.oklch'],
  ['a{color:color-mix(in oklab,red,blue)}', 'css.types.color.color-mix'],
  // A variable makes a wrong value of it only when it is too late for the one before.
  ['a{color:red;color:color-mix(in oklab,var(--a),blue)}', 'css.types.color.color-mix'],
  ['a{--a:light-dark(red,blue)}', 'css.types.color.light-dark'],
  ['a{max-height:88dvh}', 'css.types.length.viewport_percentage_units_dynamic'],
  ['a{rotate:45deg}', 'css.properties.rotate'],
  ['a{grid-template-columns:subgrid}', 'css.properties.grid-template-columns.subgrid'],
  ['a{mask:none}', 'css.properties.mask'],
  ['@layer a,b;', 'css.at-rules.layer without a block'],
])('%s is found in a style sheet', (style, feature) => {
  expect(featuresOf(lacksOfStyle(style))).toContain(feature);
});

test.each([
  '@supports selector(:has(a)){a:has(b){color:red}}',
  'a{color:red;color:oklch(0.5 0.1 20)}',
  '@supports (color:color-mix(in oklab,red,red)){a{color:color-mix(in oklab,var(--a),blue)}}',
  'a{max-height:88vh;max-height:88dvh}',
  '@supports (color:light-dark(red,red)){a{--a:light-dark(oklch(1 0 0),var(--b))}}',
  '@supports (grid-template-columns:subgrid){a{grid-template-columns:subgrid}}',
  'a{-webkit-mask:none;mask:none}',
  '@layer a{}@layer b{a:is(b,c):not(d,e){inset:0;gap:1em;aspect-ratio:1}}',
  '@media (scripting:enabled){a{color:red}}',
])('%s is not', (style) => {
  expect(lacksOfStyle(style)).toEqual([]);
});

test('what stands within a page or a drawing is found too, and in a worker', () => {
  const folder = builtFolder({
    'sw.js': 'self.addEventListener("fetch", () => list.findLast(fits))',
    'a/index.html':
      '<!doctype html><script type="application/json">{"a":"(?<=b)"}</script><template><script>URL.canParse(a)</script></template><p style="rotate:1deg" onclick="list.toSorted()">',
    'b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><style>a:has(b){fill:red}</style></svg>',
    'left/out.js': 'URL.canParse(a)',
  });
  const lacks = lacksOf(builtParts(folder, (file) => file.startsWith('left/')));
  expect(lacks.map(({ file, feature }) => `${file} ${feature.split('.').at(-1)}`).sort()).toEqual([
    'a/index.html canParse_static',
    'a/index.html rotate',
    'a/index.html toSorted',
    'b.svg has',
    'sw.js findLast',
  ]);
});
