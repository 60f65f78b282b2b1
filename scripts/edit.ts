/**
 * `npm run edit`: the web editor for the files of this computer, without any service. It is served to
 * this computer alone; the browser itself reads and writes the files that its user lets it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../src/settings.ts';
import { editorFolder } from '../src/outputs/hosts/headers.ts';
import { type SiteData, SiteSchema } from '../src/schema/site.ts';
import { serveEditor } from './lib/editor/serve.ts';
import { withPlainErrors } from './lib/plain-errors.ts';

await withPlainErrors(async () => {
  const settings = readSettings();
  const { url, close } = await serveEditor(settings, await siteData(settings.content));
  console.log(`
  Trình biên tập: ${new URL(`.${editorFolder}`, url)}

  1. Mở địa chỉ trên bằng Chrome, Edge hoặc Cốc Cốc (Firefox và Safari không sửa được tệp trong máy).
  2. Bấm "Mở trình biên tập", rồi "Làm việc với kho mã nguồn cục bộ".
  3. Chọn thư mục này: ${process.cwd()}
     Nó phải là một kho git; nếu chưa phải, chạy một lần: git init
  4. Trình duyệt hỏi có cho sửa tệp không: bấm "Cho phép".
  5. Sửa xong, chạy: npm run check

  Ctrl+C để dừng. (The web editor for the files of this computer; Ctrl+C to stop.)
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
});

/** What `site.json` says; nothing when it is broken, which is then to be mended in the editor. */
async function siteData(content: string): Promise<SiteData | undefined> {
  try {
    return SiteSchema.safeParse(JSON.parse(await readFile(join(content, 'site.json'), 'utf8')))
      .data;
  } catch {
    return undefined;
  }
}
