/** What a change does to the site, in sentences: Markdown for a pull request. */
import {
  type Comparison,
  type Difference,
  type DifferenceKind,
  lossyDifferences,
  type RecordName,
} from '../../src/catalogue/comparison.ts';
import type { Evidence, ShownStars } from '../../src/catalogue/records.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { type Lang, pick } from '../../src/i18n/index.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { SiteSchema } from '../../src/schema/site.ts';
import { metaAt } from '../../src/schema/walk.ts';

const words = {
  vi: {
    title: 'Trang sẽ đổi thế nào',
    nothing: 'Người xem không thấy gì khác.',
    sum: (added: number, gone: number, changed: number) =>
      `Thêm ${added} mục, bớt ${gone}, đổi ${changed}.`,
    counts: (before: number, after: number) => `Danh mục có ${before} mục, rồi sẽ có ${after}.`,
    grave: 'Nên xem kỹ',
    rest: {
      added: 'Thêm vào',
      changed: 'Đổi khác',
      site: 'Cả trang',
    },
    errors: (where: string, count: number, held: number) =>
      `Lưu ý: ${where} còn ${count} lỗi, nên so mà không có ${held} tệp. Chạy \`npm run check\`.`,
    before: 'bản cũ',
    after: 'bản mới',
    kinds: {
      products: 'sản phẩm',
      producers: 'chủ thể',
      decisions: 'quyết định',
      stars: 'hạng sao',
      'product-groups': 'bộ sản phẩm',
      'points-of-sale': 'điểm bán',
      destinations: 'điểm đến',
      routes: 'tuyến du lịch',
      events: 'sự kiện',
      stories: 'câu chuyện',
      localities: 'địa phương',
      plans: 'kế hoạch',
      marketplaces: 'sàn thương mại điện tử',
    },
    stars: {
      certified: 'có quyết định công nhận',
      stated: 'theo nguồn tin',
      outOfTerm: 'theo nguồn tin, đã quá 36 tháng',
      none: 'không sao',
    },
    count: (stars: number) => `${stars} sao`,
    evidence: {
      verified: 'có quyết định công nhận',
      stated: 'theo nguồn tin, chưa thấy quyết định',
      outOfTerm: 'theo nguồn tin, đã quá 36 tháng',
      planned: 'chưa thấy công nhận',
      speciality: 'đặc sản địa phương',
    },
    added: 'thêm mới',
    addedWithoutPhoto: 'thêm mới, chưa có ảnh',
    removed: 'bị bỏ, địa chỉ cũ không dẫn đi đâu. Ghi vào `redirects.json` nếu mục đã đổi mã',
    held: 'bị giữ lại, không đăng, vì còn lỗi hoặc nhắc tới mục còn lỗi',
    moved: (to: string) => `đã dời; địa chỉ cũ dẫn tới ${to}`,
    renamed: (before: string) => `đổi tên, trước là "${before}"`,
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    starsChange: 'sao',
    evidenceChange: 'mức xác thực',
    decisionAdded: (number: string, stars: string) => `thêm quyết định ${number}, ${stars}`,
    decisionGone: (number: string, stars: string) => `bỏ quyết định ${number}, ${stars}`,
    lapsed: (number: string, day: string) => `quyết định ${number} đã hết hạn ngày ${day}`,
    recalled: (number: string, day: string) => `quyết định ${number} bị thu hồi từ ${day}`,
    photosAdded: (count: number) => `thêm ${count} ảnh`,
    photosGone: (count: number, left: number) =>
      `bớt ${count} ảnh${left === 0 ? ', nay không còn ảnh nào' : `, còn ${left}`}`,
    closed: 'không còn là điểm bán',
    nowhereSold: 'không còn điểm bán nào',
    edited: (fields: string) => `sửa ${fields}`,
    story: { 'story.vi': 'lời kể tiếng Việt', 'story.en': 'lời kể tiếng Anh' },
  },
  en: {
    title: 'What will change on the site',
    nothing: 'Nothing that a visitor sees.',
    sum: (added: number, gone: number, changed: number) =>
      `${added} added, ${gone} gone, ${changed} changed.`,
    counts: (before: number, after: number) =>
      `The catalogue has ${before} entries and will have ${after}.`,
    grave: 'Look at these twice',
    rest: { added: 'Added', changed: 'Changed', site: 'The whole site' },
    errors: (where: string, count: number, held: number) =>
      `Note: ${where} has ${count} errors and is compared without ${held} files. Run \`npm run check\`.`,
    before: 'the old version',
    after: 'the new version',
    kinds: {
      products: 'product',
      producers: 'producer',
      decisions: 'decision',
      stars: 'rank',
      'product-groups': 'product group',
      'points-of-sale': 'point of sale',
      destinations: 'destination',
      routes: 'route',
      events: 'event',
      stories: 'story',
      localities: 'locality',
      plans: 'plan',
      marketplaces: 'marketplace',
    },
    stars: {
      certified: 'by decision',
      stated: 'as stated',
      outOfTerm: 'as stated, out of term',
      none: 'no stars',
    },
    count: (stars: number) => `${stars} stars`,
    evidence: {
      verified: 'with a decision',
      stated: 'reported, no decision seen',
      outOfTerm: 'reported, out of term',
      planned: 'no recognition seen',
      speciality: 'a speciality',
    },
    added: 'is new',
    addedWithoutPhoto: 'is new and has no photograph',
    removed:
      'is removed and its old address leads nowhere. Write it into `redirects.json` if it has another id now',
    held: 'is held back and not published, for its errors or for what it names',
    moved: (to: string) => `has moved; its old address leads to ${to}`,
    renamed: (before: string) => `is renamed; it was "${before}"`,
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    starsChange: 'stars',
    evidenceChange: 'how it is known',
    decisionAdded: (number: string, stars: string) => `gains decision ${number}, ${stars}`,
    decisionGone: (number: string, stars: string) => `loses decision ${number}, ${stars}`,
    lapsed: (number: string, day: string) => `decision ${number} lapsed on ${day}`,
    recalled: (number: string, day: string) => `decision ${number} is recalled as of ${day}`,
    photosAdded: (count: number) =>
      `gains ${count === 1 ? 'a photograph' : `${count} photographs`}`,
    photosGone: (count: number, left: number) =>
      `loses ${count === 1 ? 'a photograph' : `${count} photographs`}${left === 0 ? ' and has none now' : `, has ${left} left`}`,
    closed: 'is no longer a place to buy',
    nowhereSold: 'has no point of sale any more',
    edited: (fields: string) => `edited: ${fields}`,
    story: { 'story.vi': 'the Vietnamese text', 'story.en': 'the English text' },
  },
} as const;

const isGone: ReadonlySet<DifferenceKind> = new Set(['removed', 'held', 'moved']);

/** That a side was compared without its bad entries. */
export interface Incomplete {
  side: 'before' | 'after';
  errors: number;
  held: number;
}

/**
 * The comparison as Markdown, what needs a second look first.
 *
 * @param incomplete sides that have errors
 */
export function comparisonReport(
  { differences, site, counts }: Comparison,
  incomplete: readonly Incomplete[],
  lang: Lang,
): string {
  const t = words[lang];
  const isAdded = ({ what }: Difference) => what === 'added' || what === 'addedWithoutPhoto';
  const isGrave = ({ what }: Difference) => lossyDifferences.has(what);
  const recordsOf = (some: readonly Difference[]) =>
    new Set(some.map(({ record }) => `${record.collection}/${record.id}`)).size;
  const gone = differences.filter(({ what }) => isGone.has(what));
  const added = differences.filter(isAdded);
  const rest = differences.filter((one) => !isAdded(one) && !gone.includes(one));
  const section = (heading: string, some: readonly Difference[]) =>
    some.length === 0 ? [] : [`## ${heading}`, '', ...linesOf(some, lang), ''];
  const notes = incomplete.map(({ side, errors, held }) => `> ${t.errors(t[side], errors, held)}`);
  const lines = [
    `# ${t.title}`,
    '',
    ...(notes.length > 0 ? [...notes, ''] : []),
    ...(differences.length === 0 && site.length === 0
      ? [t.nothing, '']
      : [
          t.sum(recordsOf(added), recordsOf(gone), recordsOf(rest)),
          t.counts(counts.before, counts.after),
          '',
        ]),
    ...section(t.grave, differences.filter(isGrave)),
    ...section(t.rest.added, added),
    ...section(
      t.rest.changed,
      differences.filter((one) => !isAdded(one) && !isGrave(one)),
    ),
    ...(site.length === 0
      ? []
      : [`## ${t.rest.site}`, '', `- ${t.edited(siteFields(site, lang))}`, '']),
  ];
  return lines.join('\n').trimEnd();
}

/** A line for each record, with all that is said of it. */
function linesOf(differences: readonly Difference[], lang: Lang): string[] {
  const byRecord = Map.groupBy(differences, ({ record }) => `${record.collection}/${record.id}`);
  return [...byRecord.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (!first) return [];
    const sentences = ofOne.map((one) => sentenceOf(one, lang)).join('; ');
    return [`- ${nameOf(first.record, lang)}: ${sentences}.`];
  });
}

const nameOf = (record: RecordName, lang: Lang): string =>
  `**${plain(pick(record.name, lang).text)}** (${words[lang].kinds[record.collection]}, \`${record.id}\`)`;

function sentenceOf(difference: Difference, lang: Lang): string {
  const t = words[lang];
  switch (difference.what) {
    case 'added':
    case 'addedWithoutPhoto':
    case 'removed':
    case 'held':
    case 'closed':
    case 'nowhereSold':
      return t[difference.what];
    case 'moved':
      return t.moved(nameOf(difference.to, lang));
    case 'renamed':
      return t.renamed(plain(difference.before));
    case 'stars':
      return `${t.starsChange}: ${t.fromTo(starsOf(difference.before, lang), starsOf(difference.after, lang))}`;
    case 'evidence': {
      const level = (evidence: Evidence) => t.evidence[evidence];
      return `${t.evidenceChange}: ${t.fromTo(level(difference.before), level(difference.after))}`;
    }
    case 'decisionAdded':
    case 'decisionGone':
      return t[difference.what](plain(difference.decisionNumber), t.count(difference.stars));
    case 'lapsed':
    case 'recalled':
      return t[difference.what](plain(difference.decisionNumber), formatDate(difference.on, lang));
    case 'photosAdded':
      return t.photosAdded(difference.count);
    case 'photosGone':
      return t.photosGone(difference.count, difference.left);
    case 'edited':
      return t.edited(fieldNames(difference.fields, difference.record.collection, lang));
  }
}

function starsOf(stars: ShownStars | undefined, lang: Lang): string {
  const t = words[lang];
  return stars ? `${t.count(stars.count)} ${t.stars[stars.basis]}` : t.stars.none;
}

/** Fields as officers know them; in English as the file names them. */
function fieldNames(fields: readonly string[], collection: CollectionName, lang: Lang): string {
  const inWords = (field: string): string => {
    if (field === 'story.vi' || field === 'story.en') return words[lang].story[field];
    const title = lang === 'vi' ? metaAt(collections[collection], [field]).title : undefined;
    return title === undefined ? `\`${field}\`` : `"${title}"`;
  };
  return fields.map(inWords).join(', ');
}

const siteFields = (fields: readonly string[], lang: Lang): string =>
  fields
    .map((field) => (lang === 'vi' && metaAt(SiteSchema, [field]).title) || `\`${field}\``)
    .join(', ');

/** Words of strangers as Markdown shows them: no mark-up, no pictures, and nobody is called by name. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|~<>&]/g, '\\$&')
    .replaceAll('@', '@<!-- -->')
    .replaceAll('\n', ' ');
