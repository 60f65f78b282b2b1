import packageFile from '../../package.json' with { type: 'json' };

/**
 * The oldest browsers that run the scripts and styles of the site. They stand in `browserslist` of
 * package.json, where other tools look for them too: one line each, `chrome >= 100`. The builds aim at them,
 * and test/build/browser-floor.test.ts holds all that was built to them.
 */
export interface Floor {
  /** As browserslist names it; `android` is the Android WebView, in which Zalo and Facebook open links. */
  browser: 'android' | 'chrome' | 'firefox' | 'ios_saf' | 'safari';
  /** As its makers count: `15.4`. */
  version: string;
}

/** What Vite calls each; the WebView is Chrome. */
const names: Record<Floor['browser'], string> = {
  android: 'chrome',
  chrome: 'chrome',
  firefox: 'firefox',
  ios_saf: 'ios',
  safari: 'safari',
};

const LINE = /^([a-z_]+) >= (\d+(?:\.\d+)?)$/;

/**
 * @param lines `browserslist`, of which only the plain form is read, so that everybody sees what it means
 * @throws where a line has another form, or names another browser
 */
export function readFloor(lines: readonly string[]): Floor[] {
  return lines.map((line) => {
    const [, browser = '', version = ''] = LINE.exec(line) ?? [];
    if (!Object.hasOwn(names, browser))
      throw new Error(`package.json, browserslist: "${line}" is not of the form "chrome >= 100".`);
    return { browser: browser as Floor['browser'], version };
  });
}

export const browserFloor: readonly Floor[] = readFloor(packageFile.browserslist);

/** The floor for `build.target` of Vite, of scripts and of styles: `chrome100`. */
export const buildTarget: string[] = [
  ...new Set(browserFloor.map(({ browser, version }) => `${names[browser]}${version}`)),
];
