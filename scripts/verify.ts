/**
 * `npm run verify -- dist` or `npm run verify -- https://sanvat.example/`: is this release still what
 * was built? Compares every file with `manifest.json`, and with `--against content` every record too.
 *
 *     --against <folder>   a content folder, to compare the records with
 *     --expect <sha256>    the digest of the manifest, as the build printed it
 *     --lang en            in English
 *
 * Exit code 0 when all is the same, 1 when anything differs, 2 when nothing could be compared.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/catalogue/read/index.ts';
import { hasErrors } from '../src/catalogue/problem.ts';
import {
  addressSource,
  type Finding,
  folderSource,
  NoManifestError,
  type Verification,
  verifyRelease,
} from './lib/verification.ts';

const words = {
  vi: {
    usage: 'Hãy ghi thư mục đã dựng hoặc địa chỉ trang: npm run verify -- dist',
    noManifest: 'ở đó không có bản kê manifest.json đọc được.',
    cannot: (target: string, reason: string) => `Không so được ${target}: ${reason}`,
    badContent: (folder: string) =>
      `Dữ liệu trong ${folder} còn lỗi, hãy chạy npm run check trước.`,
    file: {
      changed: (name: string) => `Tệp ${name} đã bị sửa.`,
      missing: (name: string) => `Thiếu tệp ${name}.`,
      added: (name: string) => `Có thêm tệp ${name}, bản kê không ghi.`,
    },
    record: {
      changed: (name: string) => `Mục ${name} trong bản phát hành khác với dữ liệu.`,
      missing: (name: string) => `Mục ${name} có trong bản phát hành, không có trong dữ liệu.`,
      added: (name: string) => `Mục ${name} có trong dữ liệu, không có trong bản phát hành.`,
    },
    otherManifest: (found: string) => `Bản kê không phải bản đã hẹn: dấu của nó là ${found}.`,
    noList: 'Máy chủ không cho biết có tệp nào thêm vào, nên chỉ so những tệp có trong bản kê.',
    sum: ({ fileCount, manifest, fingerprint }: Verification) =>
      `${fileCount} tệp, ${Object.keys(manifest.records).length} mục, dựng cho ngày ${manifest.builtFor}. Dấu của bản kê: ${fingerprint}`,
    good: 'Đúng nguyên như lúc phát hành.',
    bad: (count: number) => `${count} chỗ khác.`,
  },
  en: {
    usage: 'Name a built folder or the address of a site: npm run verify -- dist',
    noManifest: 'there is no manifest.json that can be read.',
    cannot: (target: string, reason: string) => `${target} cannot be compared: ${reason}`,
    badContent: (folder: string) => `The content in ${folder} has errors; run npm run check first.`,
    file: {
      changed: (name: string) => `The file ${name} was changed.`,
      missing: (name: string) => `The file ${name} is missing.`,
      added: (name: string) => `The file ${name} was added; the manifest does not name it.`,
    },
    record: {
      changed: (name: string) => `The record ${name} differs between the release and the content.`,
      missing: (name: string) => `The record ${name} is in the release, not in the content.`,
      added: (name: string) => `The record ${name} is in the content, not in the release.`,
    },
    otherManifest: (found: string) => `This is not the expected manifest: its digest is ${found}.`,
    noList:
      'A server does not tell of files that were added; only those of the manifest were compared.',
    sum: ({ fileCount, manifest, fingerprint }: Verification) =>
      `${fileCount} files, ${Object.keys(manifest.records).length} records, built for ${manifest.builtFor}. Digest of the manifest: ${fingerprint}`,
    good: 'Exactly as it was released.',
    bad: (count: number) => `${count} differences.`,
  },
};

interface Request {
  /** A folder, or the address of a site. */
  target: string;
  against: string | undefined;
  expect: string | undefined;
}

const { request, lang } = readArguments();
const t = words[lang];
process.exitCode = await verify(request);

/** What was asked for; nothing when it cannot be understood. */
function readArguments(): { request: Request | undefined; lang: keyof typeof words } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        expect: { type: 'string' },
        lang: { type: 'string', default: 'vi' },
      },
    });
    const [target] = positionals;
    return {
      request:
        target === undefined
          ? undefined
          : { target, against: values.against, expect: values.expect },
      lang: values.lang === 'en' ? 'en' : 'vi',
    };
  } catch {
    return { request: undefined, lang: 'vi' };
  }
}

async function verify(asked: Request | undefined): Promise<number> {
  if (asked === undefined) {
    console.error(t.usage);
    return 2;
  }
  const { target, against, expect } = asked;
  const isAddress = /^https?:\/\//.test(target);
  const source = isAddress
    ? addressSource(target.endsWith('/') ? target : `${target}/`)
    : folderSource(resolve(target));
  try {
    const result = await verifyRelease(source, await contentToCompare(against));
    return report(result, isAddress, expect);
  } catch (error) {
    console.error(t.cannot(target, reasonOf(error)));
    return 2;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NoManifestError) return t.noManifest;
  return error instanceof Error ? error.message : String(error);
}

async function contentToCompare(folder: string | undefined) {
  if (folder === undefined) return undefined;
  const { entries, problems } = await readContent(resolve(folder));
  if (hasErrors(problems)) throw new Error(t.badContent(folder));
  return entries;
}

function report(result: Verification, isAddress: boolean, expected: string | undefined): number {
  const sentences = result.findings.map(sentenceOf);
  if (expected !== undefined && expected !== result.fingerprint) {
    sentences.unshift(t.otherManifest(result.fingerprint));
  }
  for (const sentence of sentences) console.log(sentence);
  console.log(t.sum(result));
  if (isAddress) console.log(t.noList);
  console.log(sentences.length === 0 ? t.good : t.bad(sentences.length));
  return sentences.length === 0 ? 0 : 1;
}

function sentenceOf({ what, is, name }: Finding): string {
  return t[what][is](name);
}
