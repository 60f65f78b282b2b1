/** What the browsers of the floor lack, by the data that MDN keeps (@mdn/browser-compat-data). */
import { createRequire } from 'node:module';
import type {
  BrowserName,
  CompatData,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import { browserFloor, type Floor } from '../../../src/lib/browser-floor.ts';

/** Read at run time: as a module, 20 MB of it would be compiled first. */
export const compatData = createRequire(import.meta.url)(
  '@mdn/browser-compat-data',
) as unknown as CompatData;

/** Something that is used and that a browser of the floor lacks. */
export interface Lack {
  /** What: its path in the data, `api.URL.canParse_static`. */
  feature: string;
  /** Where it stands, in a few letters of the text around it. */
  where: string;
}

/** Browsers on phones count apart: what one has, the one on a desk may have had later. */
const namesInData: Record<Floor['browser'], BrowserName[]> = {
  android: ['webview_android'],
  chrome: ['chrome', 'chrome_android'],
  firefox: ['firefox', 'firefox_android'],
  ios_saf: ['safari_ios'],
  safari: ['safari'],
};

const floor = browserFloor.flatMap(({ browser, version }) =>
  namesInData[browser].map((name) => ({ name, version })),
);

/** Whether a version came before another or is it: `15.4` and `16`. */
function isNotAfter(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.replace('≤', '').split('.').map(Number));
  const parts = Array.from({ length: Math.max(a?.length ?? 0, b?.length ?? 0) }, (_, at) => at);
  const at = parts.find((part) => (a?.[part] ?? 0) !== (b?.[part] ?? 0));
  return at === undefined || (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

/** In part, behind a flag, or under a name that is not used as well, is not there. */
function isThere(
  statement: SimpleSupportStatement,
  version: string,
  prefixes: readonly string[],
): boolean {
  const { version_added: added, version_removed: removed, prefix } = statement;
  if (statement.flags || statement.alternative_name || statement.partial_implementation)
    return false;
  if (prefix !== undefined && !prefixes.includes(prefix)) return false;
  if (typeof added !== 'string' || added === 'preview' || !isNotAfter(added, version)) return false;
  return typeof removed !== 'string' || !isNotAfter(removed, version);
}

/**
 * Which browsers of the floor lack a feature.
 *
 * @param prefixes with which the feature is used as well: `-webkit-`
 * @returns each with its version, `safari 15.4`; none where nothing is known of the feature
 */
export function lackedBy(
  feature: Identifier | undefined,
  prefixes: readonly string[] = [],
): string[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return floor
    .filter(({ name, version }) => {
      const said = support[name];
      if (said === undefined) return false;
      const statements = Array.isArray(said) ? said : [said];
      return !statements.some((statement) => isThere(statement, version, prefixes));
    })
    .map(({ name, version }) => `${name} ${version}`);
}

/** What stands at a path of the data: `api.URL.canParse_static`. */
export function featureAt(path: string): Identifier | undefined {
  let here: Identifier | undefined = compatData as unknown as Identifier;
  for (const part of path.split('.'))
    here = here && Object.hasOwn(here, part) ? (here[part] as Identifier) : undefined;
  return here;
}
