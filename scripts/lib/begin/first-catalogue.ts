/** The files of a catalogue that has nothing in it yet but its place. Pure: answers in, texts out. */
import { idFromName } from '../../../src/lib/fold.ts';
import { reservedIds } from '../../../src/schema/id.ts';
import { SiteSchema } from '../../../src/schema/site.ts';
import { keysAt } from '../../../src/schema/walk.ts';

/** What `npm run init` asks. */
export interface FirstAnswers {
  /** With its kind: `Xã Chiêm Hóa`. */
  commune: string;
  /** Without its kind: `Tuyên Quang`. */
  province: string;
  /** Who answers for the catalogue: `UBND xã Chiêm Hóa`. */
  body: string;
  /** An e-mail address for reports of mistakes. */
  contact: string;
  seat: Seat;
  /** Whether texts are written in English too. */
  isEnglishToo: boolean;
  tiles: Tiles;
  repository: Repository | undefined;
}

export interface Seat {
  address: string;
  lat: number;
  lng: number;
}

type Tiles = 'none' | { url: string; attribution: string };

export interface Repository {
  host: 'github' | 'gitlab' | 'gitea' | 'forgejo';
  /** `https://github.com` */
  server: string;
  /** `ubnd-xa/san-vat` */
  name: string;
}

const levels = {
  Xã: { level: 'commune', english: 'commune' },
  Phường: { level: 'ward', english: 'ward' },
  'Đặc khu': { level: 'specialZone', english: 'special zone' },
} as const;
type CommuneKind = keyof typeof levels;

/** `Xã Chiêm Hóa` as kind and name; nothing when it does not begin with a kind. */
export function parseCommune(text: string): { kind: CommuneKind; name: string } | undefined {
  const found = (Object.keys(levels) as CommuneKind[]).find((kind) =>
    text.toLowerCase().startsWith(`${kind.toLowerCase()} `),
  );
  const name = found && text.slice(found.length).trim();
  return found && name ? { kind: found, name } : undefined;
}

/** `Tổ 5, xã Chiêm Hóa; 22.14890, 105.27710`: where the seat is, in words and as a map tells it. */
export function parseSeat(text: string): Seat | undefined {
  const found = /^(.+?)[;,\s]\s*\(?(\d{1,2}[.,]\d+)°?\s*[,;\s]\s*(\d{2,3}[.,]\d+)°?\)?$/.exec(
    text.trim(),
  );
  if (!found) return undefined;
  const [, address = '', lat = '', lng = ''] = found;
  const number = (figures: string) => Number(Number(figures.replace(',', '.')).toFixed(5));
  const seat = {
    address: address.replace(/[;,\s]+$/, ''),
    lat: number(lat),
    lng: number(lng),
  };
  const isInVietnam = seat.lat >= 7 && seat.lat <= 24 && seat.lng >= 102 && seat.lng <= 118;
  return seat.address && isInVietnam ? seat : undefined;
}

const OPEN_STREET_MAP = {
  url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  attribution: '© OpenStreetMap',
};

/** `none`, `openstreetmap`, or a template with whom to name: `https://…/{z}/{x}/{y}.png © Ai đó`. */
export function parseTiles(text: string): Tiles | undefined {
  if (text === 'none') return 'none';
  if (text === 'openstreetmap') return OPEN_STREET_MAP;
  const [url = '', ...attribution] = text.split(/\s+/);
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => url.includes(part));
  if (!url.startsWith('https://') || !isTemplate || attribution.length === 0) return undefined;
  return { url, attribution: attribution.join(' ') };
}

const knownHosts: Readonly<Record<string, Repository['host']>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'codeberg.org': 'forgejo',
  'gitea.com': 'gitea',
};

/**
 * The address of a repository, as a browser shows it: `https://github.com/ubnd-xa/san-vat`. For a
 * server of one's own its kind comes first: `forgejo https://git.tinh.gov.vn/xa/san-vat`.
 */
export function parseRepository(text: string): Repository | undefined {
  const [, kind, address = ''] = /^(?:(github|gitlab|gitea|forgejo)\s+)?(\S+)$/.exec(text) ?? [];
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(address);
  const name = pathname.replace(/^\/|\/$|\.git$/g, '');
  const host = (kind as Repository['host'] | undefined) ?? knownHosts[hostname];
  if (protocol !== 'https:' || !host || !/^[\w.-]+(\/[\w.-]+)+$/.test(name)) return undefined;
  return { host, server: origin, name };
}

/** The address where people without an account report a mistake. */
const issuesUrl = ({ host, server, name }: Repository): string =>
  `${server}/${name}/${host === 'gitlab' ? '-/' : ''}issues`;

/**
 * The two files that make a catalogue: what the site says of itself, and its commune. The tables of
 * product groups and ranks are the programme's and come from where they are.
 *
 * @param today `YYYY-MM-DD`
 * @returns texts by path under the content folder
 */
export function firstFiles(answers: FirstAnswers, today: string): Map<string, string> {
  const commune = parseCommune(answers.commune);
  if (!commune) throw new Error(`"${answers.commune}" was not checked.`);
  const { kind, name } = commune;
  const { level, english } = levels[kind];
  const folded = idFromName(name);
  const id = reservedIds.has(folded) ? idFromName(answers.commune) : folded;
  const text = (vi: string, en: string) => (answers.isEnglishToo ? { vi, en } : { vi });
  const whole = `${kind} ${name}`;
  const inText = `${kind.toLowerCase()} ${name}`;
  const { repository, seat } = answers;

  const site = {
    name: text(`Sản phẩm ${inText}`, `Specialities of ${name}`),
    tagline: text(
      'Mỗi xã một sản phẩm, mỗi sản phẩm một câu chuyện',
      'Every commune its speciality, every speciality its story',
    ),
    description: text(
      `Đặc sản và sản phẩm OCOP của ${inText}, ${answers.province}.`,
      `Local specialities and OCOP products of ${name} ${english}, ${answers.province}.`,
    ),
    managingBody: {
      official: false,
      name: { vi: answers.body },
      note: text(
        'Trang chưa phát hành chính thức. Trước khi phát hành chính thức, cần ghi địa chỉ, email, điện thoại và người chịu trách nhiệm nội dung.',
        'In the making. Before the official release its address, e-mail, telephone and the person responsible for the content are to be filled in.',
      ),
    },
    report: {
      ...(repository ? { url: issuesUrl(repository) } : {}),
      email: answers.contact,
    },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    dataAsOf: today,
    lands: [id],
    featuredProducts: [],
    tiles: answers.tiles,
    ...(repository ? editorOf(repository) : {}),
  };
  const locality = {
    name: text(whole, `${name} ${english}`),
    shortName: { vi: name },
    level,
    province: answers.province,
    seat: seat.address,
    centre: {
      lat: seat.lat,
      lng: seat.lng,
      precision: 'approximate',
      basis: `trụ sở, ${answers.body} ghi khi lập danh mục`,
    },
    summary: text(
      `${whole} thuộc ${answers.province}.`,
      `${name} is a ${english} of ${answers.province}.`,
    ),
    sources: [
      {
        id: 's1',
        evidence: 'C',
        publisher: answers.body,
        quote: `${whole}, ${answers.province}. Trụ sở: ${seat.address}.`,
        retrievedOn: today,
        transcription: 'direct',
        note: 'Đơn vị lập danh mục tự khai. Thay bằng văn bản khi có.',
      },
    ],
  };
  return new Map([
    ['site.json', fileText(site)],
    [`localities/${id}.json`, fileText(locality)],
  ]);
}

const fileText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** The setting of the web editor, where the shape of `site.json` has one. */
function editorOf({ host, server, name }: Repository): object {
  if (!keysAt(SiteSchema, []).includes('editor')) return {};
  const isKnown =
    knownHosts[new URL(server).hostname] === host && host !== 'forgejo' && host !== 'gitea';
  return { editor: { host, repository: name, ...(isKnown ? {} : { server }) } };
}
