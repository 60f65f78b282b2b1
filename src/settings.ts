/**
 * What may be set from outside, through the environment, read and judged in this one place. Nobody
 * needs any of it: without settings, `content/` becomes `dist/` for the day that it is in Viet Nam.
 */
import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isDay, vietnamDay } from './lib/day.ts';

export interface Settings {
  /** Absolute path of the folder that people write in. `SAN_VAT_CONTENT` */
  content: string;
  /** Absolute path of the folder that the finished site is put in. `SAN_VAT_OUT` */
  out: string;
  /** Where the site will be reached, without its base: `https://sanvat.example/`. `SAN_VAT_SITE_URL` */
  site: URL;
  /** The part of that host which is ours, with both slashes: `/` or `/ocop/`. `SAN_VAT_BASE` */
  base: string;
  /** The day for which certificates are judged, `YYYY-MM-DD`. `SAN_VAT_TODAY` */
  today: string;
  /** Whether pictures and archives for listings are made; `0` leaves them out. `SAN_VAT_KITS` */
  kits: boolean;
  /** Whether the release has the web editor at `/admin/`; `0` leaves it out. `SAN_VAT_EDITOR` */
  editor: boolean;
  /** Whether entries with errors are left out instead of stopping everything; `1` does. `SAN_VAT_HOLD` */
  hold: boolean;
}

/** Settings that cannot be used. Its message says all that is wrong, a line each. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings.
 *
 * @param environment where the `SAN_VAT_…` values stand; an empty one counts as absent
 * @param root the project's folder, from which relative paths are meant
 * @throws SettingsError naming every value that cannot be used, and what to write instead
 */
export function readSettings(
  environment: Environment = process.env,
  root: string = process.cwd(),
): Settings {
  const complaints: string[] = [];
  const settings: Settings = {
    content: resolve(root, environment['SAN_VAT_CONTENT'] || 'content'),
    out: resolve(root, environment['SAN_VAT_OUT'] || 'dist'),
    site: parseSite(environment['SAN_VAT_SITE_URL'] || 'https://sanvat.example', complaints),
    base: parseBase(environment['SAN_VAT_BASE'] || '/', complaints),
    today: parseToday(environment['SAN_VAT_TODAY'] || vietnamDay(new Date()), complaints),
    kits: environment['SAN_VAT_KITS'] !== '0',
    editor: environment['SAN_VAT_EDITOR'] !== '0',
    hold: environment['SAN_VAT_HOLD'] === '1',
  };
  if (!statSync(settings.content, { throwIfNoEntry: false })?.isDirectory()) {
    complaints.push(
      `SAN_VAT_CONTENT: không có thư mục "${settings.content}". Hãy ghi thư mục chứa dữ liệu, ví dụ content. (No such folder.)`,
    );
  }
  const holds = [root, settings.content].find((folder) => isWithin(folder, settings.out));
  if (holds !== undefined || isWithin(settings.out, settings.content)) {
    complaints.push(
      `SAN_VAT_OUT: "${settings.out}" trùng với thư mục của dự án hoặc của dữ liệu, sẽ bị xoá khi dựng. Hãy ghi một thư mục riêng, ví dụ dist. (It would be erased: name a folder of its own.)`,
    );
  }
  if (complaints.length > 0) throw new SettingsError(complaints.join('\n'));
  return settings;
}

function parseSite(text: string, complaints: string[]): URL {
  const site = URL.canParse(text) ? new URL(text) : undefined;
  if (site && /^https?:$/.test(site.protocol) && site.href === `${site.origin}/`) return site;
  complaints.push(
    `SAN_VAT_SITE_URL: "${text}" không phải địa chỉ trang. Hãy viết như https://sanvat.example; phần sau tên miền ghi ở SAN_VAT_BASE. (Write scheme and host only; the path goes into SAN_VAT_BASE.)`,
  );
  return new URL('https://sanvat.example');
}

function parseBase(text: string, complaints: string[]): string {
  const segments = text.split('/').filter((segment) => segment !== '');
  if (segments.every((segment) => /^[a-z0-9][a-z0-9._-]*$/i.test(segment))) {
    return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  }
  complaints.push(
    `SAN_VAT_BASE: "${text}" không phải đường dẫn. Hãy viết như /ocop/. (Write a path such as /ocop/.)`,
  );
  return '/';
}

function parseToday(text: string, complaints: string[]): string {
  if (!isDay(text)) {
    complaints.push(
      `SAN_VAT_TODAY: "${text}" không phải một ngày có thật. Hãy viết năm-tháng-ngày, ví dụ 2026-11-21. (Write a day that exists, such as 2026-11-21.)`,
    );
  }
  return text;
}

/** True when `folder` is `outer` or lies inside it. */
const isWithin = (folder: string, outer: string): boolean =>
  folder === outer || folder.startsWith(outer.endsWith(sep) ? outer : outer + sep);
