/** What a style sheet uses that the browsers of the floor lack, where they get nothing else in its place. */
import type { Identifier } from '@mdn/browser-compat-data';
import {
  type Atrule,
  type CssNode,
  type Declaration,
  generate,
  type List,
  parse,
  type Rule,
  walk,
} from 'css-tree';
import { compatData, featureAt, type Lack, lackedBy } from './lacking.ts';

const { css } = compatData as unknown as { css: Record<string, Record<string, Identifier>> };

/** Functions and units of values by their names, wherever in the data they stand. */
const functions = new Map<string, string>();
const collect = (at: string, { __compat: _own, ...below }: Identifier): void => {
  for (const [name, feature] of Object.entries(below) as [string, Identifier][]) {
    const path = `${at}.${name}`;
    if (feature.__compat && !functions.has(name.toLowerCase()))
      functions.set(name.toLowerCase(), path);
    if (at.split('.').length < 4) collect(path, feature);
  }
};
collect('css.types', css['types'] as unknown as Identifier);

const dynamicUnits = /^([sld])v(w|h|i|b|min|max)$/;
const sizes: Record<string, string> = { d: 'dynamic', l: 'large', s: 'small' };

function unitPath(unit: string): string {
  const size = dynamicUnits.exec(unit)?.[1];
  if (size) return `css.types.length.viewport_percentage_units_${sizes[size]}`;
  return /^cq/.test(unit)
    ? 'css.types.length.container_query_length_units'
    : `css.types.length.${unit}`;
}

const isLacking = (path: string, prefixes: readonly string[] = []): boolean =>
  lackedBy(featureAt(path), prefixes).length > 0;
/** With a prefix it is for one family of browsers, and the others leave it out. */
const isPrefixed = (name: string): boolean => /^:{0,2}-\w/.test(name) && !name.startsWith('--');

/**
 * What of a declaration is lacking.
 *
 * @param prefixes with which the same property stands in the same rule as well
 */
function lacksOfDeclaration(
  { property, value }: Declaration,
  prefixes: readonly string[] = [],
): string[] {
  const found: string[] = [];
  const add = (path: string) => {
    if (isLacking(path, prefixes)) found.push(path);
  };
  if (isPrefixed(property)) return found;
  const isOwn = property.startsWith('--');
  // Of words for a property that stands there under its older name too, the data do not know that name.
  const isTwice = prefixes.length > 0;
  if (!isOwn) add(`css.properties.${property}`);
  walk(value.type === 'Raw' ? parse(value.value, { context: 'value' }) : value, (node) => {
    if (node.type === 'Function' && !isPrefixed(node.name)) {
      const path = `css.properties.${property}.${node.name}`;
      add(featureAt(path) ? path : (functions.get(node.name.toLowerCase()) ?? ''));
    } else if (node.type === 'Dimension') add(unitPath(node.unit.toLowerCase()));
    else if (node.type === 'Identifier' && !isOwn && !isPrefixed(node.name) && !isTwice) {
      add(`css.properties.${property}.${node.name}`);
    }
  });
  return found;
}

/** What of a list of selectors is lacking: a browser that lacks any of it leaves the whole rule out. */
function lacksOfSelector(prelude: CssNode): string[] {
  const found: string[] = [];
  walk(prelude, (node) => {
    const path =
      node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector'
        ? isPrefixed(node.name)
          ? undefined
          : `css.selectors.${node.name}`
        : node.type === 'NestingSelector'
          ? 'css.selectors.nesting'
          : node.type === 'AttributeSelector' && node.flags === 's'
            ? 'css.selectors.attribute.case_sensitive_modifier'
            : undefined;
    if (path && isLacking(path)) found.push(path);
  });
  return found;
}

/** `@layer a, b;`, over which Chromium 103 hangs. */
const LAYER_STATEMENT = 'css.at-rules.layer without a block';

/** What of an at-rule itself is lacking. */
function lacksOfAtrule({ name, prelude, block }: Atrule): string[] {
  const found: string[] = [];
  const add = (path: string) => {
    if (isLacking(path)) found.push(path);
  };
  if (isPrefixed(name)) return found;
  add(`css.at-rules.${name}`);
  // Known of no data: src/integrations/layer-blocks.ts.
  if (name === 'layer' && block === null) found.push(LAYER_STATEMENT);
  // A query about something that is not known does not hold, so what it asks about needs no asking; how does.
  if (prelude && name === 'media')
    walk(prelude, (node) => {
      if (node.type === 'FeatureRange') add('css.at-rules.media.range_syntax');
    });
  return found;
}

const declarations = (rule: List<CssNode>): Declaration[] =>
  rule.toArray().filter((node) => node.type === 'Declaration');

/** The prefixes with which a property stands in a rule: `-webkit-`. */
const prefixesOf = ({ property }: Declaration, rule: List<CssNode>): string[] =>
  declarations(rule).flatMap((other) => {
    const [, prefix, name] = /^(-[a-z]+-)(.+)$/.exec(other.property) ?? [];
    return prefix !== undefined && name === property ? [prefix] : [];
  });

/**
 * Whether a browser that lacks something keeps another value: that of the same property before it in the same rule.
 * It does not where there is a variable: such a value is only found to be wrong when it is too late for the other.
 */
function hasOtherValue(declaration: Declaration, rule: List<CssNode>): boolean {
  const { property, value } = declaration;
  if (property.startsWith('--') || generate(value).includes('var(')) return false;
  const all = declarations(rule);
  return all
    .slice(0, all.indexOf(declaration))
    .some((other) => other.property === property && lacksOfDeclaration(other).length === 0);
}

/**
 * Everything in a style sheet that a browser of the floor lacks and gets nothing in place of. In its place stand: a
 * plain value of the same property before it in the same rule; and what is outside `@supports`, which asks first.
 *
 * @throws SyntaxError where it is no CSS
 */
export function lacksOfStyle(text: string): Lack[] {
  const found: Lack[] = [];
  const sheet = parse(text, {
    parseCustomProperty: true,
    positions: true,
    onParseError: (error) => {
      throw error;
    },
  });
  const add = (node: CssNode, features: readonly string[]) => {
    const start = node.loc?.start.offset ?? 0;
    for (const feature of new Set(features))
      found.push({ feature, where: text.slice(start, start + 90) });
  };
  const visit = (children: List<CssNode>, asked: string): void => {
    for (const node of children.toArray()) {
      const isAsked = (features: readonly string[]) =>
        features.filter((feature) => !asks(asked, feature));
      if (node.type === 'Declaration') {
        if (!hasOtherValue(node, children))
          add(node, isAsked(lacksOfDeclaration(node, prefixesOf(node, children))));
      } else if (node.type === 'Rule') visitRule(node, asked);
      else if (node.type === 'Atrule') {
        if (node.name === 'supports' && node.prelude) {
          if (node.block) visit(node.block.children, `${asked} ${generate(node.prelude)}`);
          continue;
        }
        const lacking = isAsked(lacksOfAtrule(node));
        add(node, lacking);
        if (lacking.length === 0 && node.block) visit(node.block.children, asked);
      }
    }
  };
  const visitRule = (rule: Rule, asked: string): void => {
    const lacking = lacksOfSelector(rule.prelude).filter((feature) => !asks(asked, feature));
    add(rule, lacking);
    // A rule that is left out whole does no other harm.
    if (lacking.length === 0) visit(rule.block.children, asked);
  };
  if (sheet.type === 'StyleSheet') visit(sheet.children, '');
  return found;
}

/** Whether `@supports` around it asks for what is lacking, or for something that came later in every browser. */
function asks(asked: string, feature: string): boolean {
  if (asked === '' || /\bnot\b/.test(asked)) return false;
  const name = feature.split('.').at(-1) ?? '';
  const asksFor = (what: string) => asked.includes(what);
  if (asksFor(name) || (/_dynamic$/.test(name) && asksFor('dv'))) return true;
  return asksFor('light-dark(') && !isLackingWithLightDark(feature);
}

/** `light-dark()` is the newest thing that is asked for: whoever has it has what came before. */
function isLackingWithLightDark(feature: string): boolean {
  const [one, other] = ['css.types.color.light-dark', feature].map(
    (path) => featureAt(path)?.__compat?.support,
  );
  return (['chrome', 'firefox', 'safari'] as const).some((browser) => {
    const [has, needs] = [one?.[browser], other?.[browser]].map((said) =>
      Number.parseFloat(String((Array.isArray(said) ? said[0] : said)?.version_added)),
    );
    return !(Number(needs) <= Number(has));
  });
}
