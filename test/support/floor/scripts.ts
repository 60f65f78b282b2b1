/** What a script uses that the browsers of the floor lack: syntax, functions, and patterns. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type AnyNode, type Node, parse, type Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import type { Identifier } from '@mdn/browser-compat-data';
import { compatData, featureAt, type Lack, lackedBy } from './lacking.ts';

/** Nodes of the syntax that came after the first classes and arrows, where the data name them. */
const syntax: Partial<Record<AnyNode['type'], (node: never) => string | undefined>> = {
  StaticBlock: () => 'javascript.classes.static.initialization_blocks',
  PropertyDefinition: () => 'javascript.classes.public_class_fields',
  PrivateIdentifier: () => 'javascript.classes.private_class_fields',
  BinaryExpression: ({ operator, left }: { operator: string; left: Node }) =>
    operator === 'in' && left.type === 'PrivateIdentifier'
      ? 'javascript.classes.private_class_fields_in'
      : undefined,
  AwaitExpression: () => 'javascript.operators.await',
  ForOfStatement: ({ await: waits }: { await: boolean }) =>
    waits ? 'javascript.statements.for_await_of' : undefined,
  ChainExpression: () => 'javascript.operators.optional_chaining',
  AssignmentExpression: ({ operator }: { operator: string }) =>
    ({
      '??=': 'javascript.operators.nullish_coalescing_assignment',
      '||=': 'javascript.operators.logical_or_assignment',
      '&&=': 'javascript.operators.logical_and_assignment',
    })[operator],
  ImportExpression: ({ options }: { options: unknown }) =>
    options ? 'javascript.operators.import.options_parameter' : 'javascript.operators.import',
  ImportDeclaration: ({ attributes }: { attributes: unknown[] }) =>
    attributes.length > 0 ? 'javascript.statements.import.import_attributes' : undefined,
  MetaProperty: ({ meta }: { meta: { name: string } }) =>
    meta.name === 'import' ? 'javascript.operators.import_meta' : undefined,
  VariableDeclaration: ({ kind }: { kind: string }) =>
    ({ using: 'javascript.statements.using', 'await using': 'javascript.statements.await_using' })[
      kind
    ],
};

/** The one object of its kind that a page has under this name, and what the kind is called in the data. */
const wellKnown: Record<string, string> = {
  caches: 'CacheStorage',
  crypto: 'Crypto',
  customElements: 'CustomElementRegistry',
  document: 'Document',
  history: 'History',
  indexedDB: 'IDBFactory',
  localStorage: 'Storage',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  screen: 'Screen',
};

/** Under these names the global object is reached. */
const globals = ['window', 'globalThis', 'self', 'top', 'parent'];

const { api } = compatData as unknown as { api: Record<string, Identifier> };
const builtins = featureAt('javascript.builtins') as Record<string, Identifier>;

/** What a name without an owner may mean. */
const globalPath = (name: string): string | undefined =>
  [`javascript.builtins.${name}`, `api.${name}`, `api.Window.${name}`].find(
    (path) => featureAt(path)?.__compat,
  );

/** What `Owner.name` may mean, where the owner is a class or one of the well-known objects. */
const ownedPath = (owner: string, name: string): string | undefined =>
  [
    `javascript.builtins.${owner}.${name}`,
    `api.${owner}.${name}_static`,
    ...(owner in wellKnown ? [`api.${wellKnown[owner]}.${name}`] : []),
    // CSS.supports and its like.
    `api.${owner}.${name}`,
  ].find((path) => featureAt(path)?.__compat);

/**
 * Kinds of things that scripts of pages hold in their hands. Members of all others have names that anybody gives to
 * things of their own: `records`, `device`, `where`.
 */
const held =
  /^(AbortSignal|Animation|Blob|Cache|CacheStorage|CanvasRenderingContext2D|Clipboard|CSSStyleDeclaration|CustomElementRegistry|DataTransfer|Document|DocumentFragment|DOMRect|DOMTokenList|Element|ElementInternals|Event|EventTarget|File|FormData|Headers|HTML(Anchor|Button|Canvas|Details|Dialog|Form|Image|Input|Select|Template|TextArea|Video)?Element|IDB\w+|IntersectionObserver|KeyboardEvent|Location|MediaDevices|MouseEvent|MutationObserver|Navigator|Node|NodeList|PointerEvent|Range|ReadableStream|Request|Response|Selection|ServiceWorker\w*|ShadowRoot|Storage|SubmitEvent|SVG\w*Element|TextDecoder|TextEncoder|TouchEvent|URL|URLSearchParams|Window)$/;

/**
 * What a name with an unknown owner may mean: every class of the language, and everything that a page holds, that
 * has such a member. Only when none of them is there does the name tell anything; `at` may be that of arrays.
 */
const memberPaths = new Map<string, string[]>();
for (const [root, classes] of [
  ['javascript.builtins', builtins],
  ['webassembly.api', featureAt('webassembly.api') as Record<string, Identifier>],
  ['api', api],
] as const)
  for (const [owner, members] of Object.entries(classes))
    for (const [member, { __compat }] of Object.entries(members as Record<string, Identifier>))
      if (
        __compat &&
        !/_(static|event)$/.test(member) &&
        // What nearly nobody has is nobody's habit: `when` of an event target, `ink` of the navigator.
        (root !== 'api' || (held.test(owner) && !__compat.status?.experimental))
      )
        memberPaths.set(member, [...(memberPaths.get(member) ?? []), `${root}.${owner}.${member}`]);

/** Whose members are called on things of all kinds and are told by their names alone. */
const ofEverything =
  /^javascript\.builtins\.(Array|Map|Object|Promise|RegExp|Set|String|TypedArray)\./;

/** Of what the iterators of a Map, a Set or a match are asked; on an array all of these are old. */
const ofIterators = Object.keys(builtins['Iterator'] ?? {});
const iteratorMakers = new Set(['entries', 'keys', 'matchAll', 'values']);

const patternFeatures = 'javascript.regular_expressions';
const isLacking = (path: string): boolean => lackedBy(featureAt(path)).length > 0;

/** Parts of a pattern that not every browser of the floor reads. A script with one of them does not run at all. */
function lacksOfPattern(pattern: string, flags: string): string[] {
  const found: string[] = [];
  const add = (feature: string) => found.push(`${patternFeatures}.${feature}`);
  if (flags.includes('v')) found.push('javascript.builtins.RegExp.unicodeSets');
  if (flags.includes('d')) found.push('javascript.builtins.RegExp.hasIndices');
  const parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  visitRegExpAST(parsed, {
    onAssertionEnter: ({ kind }) => {
      if (kind === 'lookbehind') add('lookbehind_assertion');
    },
    onModifiersEnter: () => add('modifier'),
    onCapturingGroupEnter: ({ name }) => {
      if (name !== null) add('named_capturing_group');
    },
    onCharacterSetEnter: ({ kind }) => {
      if (kind === 'property') add('unicode_character_class_escape');
    },
  });
  return found;
}

/** Names that the script itself gives to something. */
function ownNames(program: Program): Set<string> {
  const names = new Set<string>();
  const add = (node: AnyNode | null | undefined): void => {
    if (!node) return;
    if (node.type === 'Identifier') names.add(node.name);
    else if (node.type === 'ObjectPattern')
      for (const property of node.properties)
        add(property.type === 'RestElement' ? property.argument : property.value);
    else if (node.type === 'ArrayPattern') for (const element of node.elements) add(element);
    else if (node.type === 'AssignmentPattern') add(node.left);
    else if (node.type === 'RestElement') add(node.argument);
  };
  ancestor(program, {
    VariableDeclarator: ({ id }) => add(id),
    Function: (node) => {
      if ('id' in node) add(node.id);
      for (const parameter of node.params) add(parameter);
    },
    Class: ({ id }) => add(id),
    CatchClause: ({ param }) => add(param),
    ImportDeclaration: ({ specifiers }) => {
      for (const { local } of specifiers) add(local);
    },
  });
  return names;
}

/** Names that a script gives to members of its own: of classes, and of objects that it writes out. */
export function membersOfScript(text: string): string[] {
  const names: string[] = [];
  const add = ({ key, computed }: { key: Node; computed: boolean }) => {
    if (!computed && key.type === 'Identifier')
      names.push((key as AnyNode & { name: string }).name);
  };
  ancestor(parseScript(text), {
    MethodDefinition: add,
    PropertyDefinition: add,
    // `{ once: true }`; what is taken out of an object is not put into it.
    ObjectExpression: ({ properties }) => {
      for (const property of properties) if (property.type === 'Property') add(property);
    },
    // Classes whose fields were lowered by the bundler.
    AssignmentExpression: ({ left }) => {
      if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') return;
      add({ key: left.property, computed: left.computed });
    },
  });
  return names;
}

const parseScript = (text: string): Program =>
  parse(text, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
    allowReturnOutsideFunction: true,
  });

/**
 * Everything in a script that a browser of the floor lacks. What a member belongs to is not known in a script
 * without types, so the name of a member tells only where no class that has it has it at the floor; what stands
 * under `'x' in y` or `typeof x` is found as well.
 *
 * @param text a script or a module, as it was built
 * @param ownMembers names that the scripts of the site give to members of their own (`membersOfScript`)
 * @throws SyntaxError where it is no JavaScript of today
 */
export function lacksOfScript(
  text: string,
  ownMembers: ReadonlySet<string> = new Set(membersOfScript(text)),
): Lack[] {
  const found: Lack[] = [];
  const program = parseScript(text);
  const own = ownNames(program);
  const add = (feature: string, { start }: Node) =>
    found.push({ feature, where: text.slice(Math.max(0, start - 30), start + 60) });
  const addIfLacking = (path: string | undefined, node: Node) => {
    if (path !== undefined && isLacking(path)) add(path, node);
  };
  const isFree = (node: AnyNode, name?: string): boolean =>
    node.type === 'Identifier' && !own.has(node.name) && (name === undefined || node.name === name);

  /** What an owner is called on the platform: `URL`, whether it stands alone or as `window.URL`. */
  const platformName = (owner: AnyNode): string | undefined => {
    if (owner.type === 'Identifier') return isFree(owner) ? owner.name : undefined;
    const isGlobal =
      owner.type === 'MemberExpression' &&
      globals.some((name) => isFree(owner.object as AnyNode, name));
    return isGlobal && owner.property.type === 'Identifier' ? owner.property.name : undefined;
  };

  /** What a member means that is lacking; nothing where it is there, or may be. */
  const lackingMember = (owner: AnyNode, name: string): string | undefined => {
    const ifLacking = (path: string | undefined) =>
      path !== undefined && isLacking(path) ? path : undefined;
    const platform = platformName(owner);
    if (platform !== undefined) {
      if (globals.includes(platform)) return ifLacking(globalPath(name));
      const path = ownedPath(platform, name);
      if (path !== undefined) return ifLacking(path);
      // A class of the platform that has no such member: `Map.prototype`, or one of its own.
      if (platform in builtins || platform in api) return undefined;
    }
    const called = owner.type === 'CallExpression' ? owner.callee : undefined;
    const isIterator =
      called?.type === 'MemberExpression' &&
      called.property.type === 'Identifier' &&
      iteratorMakers.has(called.property.name) &&
      !isFree(called.object as AnyNode, 'Object');
    if (isIterator && ofIterators.includes(name))
      return ifLacking(`javascript.builtins.Iterator.${name}`);
    const paths = memberPaths.get(name) ?? [];
    // A name that the site gave to something of its own.
    const isOurs = ownMembers.has(name) && !paths.some((path) => ofEverything.test(path));
    return paths.length > 0 && !isOurs && paths.every(isLacking) ? paths.join(' ') : undefined;
  };
  const checkMember = (owner: AnyNode, name: string, node: Node): void => {
    const feature = lackingMember(owner, name);
    if (feature !== undefined) add(feature, node);
  };
  const checkPattern = (pattern: string, flags: string, node: Node): void => {
    try {
      for (const path of lacksOfPattern(pattern, flags)) addIfLacking(path, node);
    } catch {
      // Half a pattern, or a text that only looks like one: what is written in it counts all the same.
      if (/\(\?<[=!]/.test(pattern)) addIfLacking(`${patternFeatures}.lookbehind_assertion`, node);
    }
  };

  ancestor(program, {
    // Names are of many kinds; each is looked at where it stands for a value.
    Identifier: (node, _state, ancestors) => {
      if (!isFree(node)) return;
      const above = ancestors.at(-2) as AnyNode | undefined;
      const isAsked = above?.type === 'UnaryExpression' && above.operator === 'typeof';
      if (!isAsked) addIfLacking(globalPath(node.name), node);
    },
    MemberExpression: ({ object, property, computed }) => {
      if (property.type === 'Identifier' && !computed)
        checkMember(object as AnyNode, property.name, property);
      else if (property.type === 'Literal' && typeof property.value === 'string')
        checkMember(object as AnyNode, property.value, property);
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'ObjectPattern' || init?.type !== 'Identifier') return;
      for (const property of id.properties)
        if (property.type === 'Property' && property.key.type === 'Identifier')
          checkMember(init, property.key.name, property.key);
    },
    Literal: (node) => {
      if (node.regex) checkPattern(node.regex.pattern, node.regex.flags, node);
      // A pattern that is put together at run time.
      else if (typeof node.value === 'string' && /\(\?<[=!]/.test(node.value))
        checkPattern(node.value, 'u', node);
    },
    TemplateElement: (node) => {
      if (/\(\?<[=!]/.test(node.value.raw)) checkPattern(node.value.raw, 'u', node);
    },
    NewExpression: ({ callee, arguments: given }) => {
      const [pattern, flags] = given;
      if (!isFree(callee as AnyNode, 'RegExp') || flags?.type !== 'Literal') return;
      const source = pattern?.type === 'Literal' ? String(pattern.value) : '';
      checkPattern(source, String(flags.value), callee);
    },
    ...Object.fromEntries(
      Object.entries(syntax).map(([type, pathOf]) => [
        type,
        (node: Node) => addIfLacking(pathOf(node as never), node),
      ]),
    ),
  });
  return found;
}
