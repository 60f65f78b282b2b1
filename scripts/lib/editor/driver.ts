/**
 * Works the web editor in a browser as an officer does, for tests and for the pictures of the guides.
 * The folder of the project is the browser's private one: a program cannot answer the real question
 * for a folder.
 */
import type { Locator, Page } from 'playwright-core';

/** Files by their paths in the project: `content/products/che.json`. */
export type ProjectFiles = Readonly<Record<string, string | Uint8Array>>;

const LONGEST_FORM_SCROLLS = 80;

export class EditorDriver {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens `/admin/` on a project with these files.
   *
   * @param url where the site is that has the editor
   */
  async open(url: string, files: ProjectFiles): Promise<void> {
    const { page } = this;
    await page.addInitScript(() => {
      const allow = async () => 'granted' as const;
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: allow,
        requestPermission: allow,
      });
    });
    await page.goto(new URL('admin/', url).href);
    await this.put({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
    await page.getByRole('button', { name: 'Mở trình biên tập' }).click();
    await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await page.getByText('Chủ thể').first().waitFor();
  }

  /** Goes to a form: `products/new`, `products/entries/che-nho`. */
  async go(to: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/collections/${to}`);
    await this.page.locator('[data-key-path]').first().waitFor();
  }

  /** The field at a path, `photos.0.alt.vi`. A long form shows its lower fields only when it is scrolled. */
  async at(path: string): Promise<Locator> {
    const at = (key: string) => this.page.locator(`[data-key-path="${key}"]`).last();
    const field = at(path);
    const last = this.page.locator('[data-key-path]').last();
    const parent = path.replace(/\.[^.]+$/, '');
    const group = at(parent);
    // An item of a list has no element of its own: its next field is drawn below the last that is there.
    const sibling = this.page.locator(`[data-key-path^="${parent}."]`).last();
    for (let turn = 0; turn < LONGEST_FORM_SCROLLS && (await field.count()) === 0; turn++) {
      // A field of a group that is there comes with the end of that group; the last one of all may be far below it.
      if (path.includes('.') && (await group.count()) > 0)
        await group.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      else if (path.includes('.') && (await sibling.count()) > 0)
        await sibling.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      else await last.scrollIntoViewIfNeeded();
      await this.#frame();
    }
    await field.scrollIntoViewIfNeeded();
    // What has just been drawn keeps nothing yet of what is typed or chosen.
    await this.#frame();
    await this.#frame();
    return field;
  }

  /** The next frame of the page: what was scrolled is drawn by then. */
  async #frame(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }

  /** Types into a field. */
  async type(path: string, text: string): Promise<void> {
    await (await this.at(path)).locator('input, textarea').first().fill(text);
  }

  /** Chooses by the words shown, whether they stand beside each other or in a list that opens. */
  async choose(path: string, words: string): Promise<void> {
    const field = await this.at(path);
    const list = field.getByRole('combobox');
    if ((await list.count()) === 0) {
      await field.getByRole('radio', { name: words, exact: true }).click();
      return;
    }
    await list.click();
    await this.page.getByRole('option', { name: words, exact: true }).first().click();
  }

  /** Opens a group that need not be filled in. */
  async openGroup(path: string): Promise<void> {
    await (await this.at(path)).getByRole('checkbox').first().click();
  }

  /** Adds an item to a list of groups. */
  async addTo(path: string): Promise<void> {
    await (await this.at(path)).getByRole('button', { name: /^Thêm/ }).last().click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await this.page.getByText('Đã lưu bài viết.').waitFor();
  }

  /** Puts files into the folder. */
  async put(files: ProjectFiles): Promise<void> {
    const contents = Object.entries(files).map(([path, content]) => [
      path,
      Buffer.from(content).toString('base64'),
    ]);
    await this.page.evaluate(async (entries) => {
      for (const [path = '', content = ''] of entries) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = await navigator.storage.getDirectory();
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)));
        await stream.close();
      }
    }, contents);
  }

  /** All files that are in the folder now, but those of git. */
  async files(): Promise<Record<string, Buffer>> {
    const entries = await this.page.evaluate(async () => {
      const found: [path: string, content: string][] = [];
      const walk = async (folder: FileSystemDirectoryHandle, under: string): Promise<void> => {
        const handles = (
          folder as unknown as { values: () => AsyncIterable<FileSystemHandle> }
        ).values();
        for await (const handle of handles) {
          const path = under + handle.name;
          if (handle instanceof FileSystemDirectoryHandle) {
            if (handle.name !== '.git') await walk(handle, `${path}/`);
          } else if (handle instanceof FileSystemFileHandle) {
            const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
            let text = '';
            for (const byte of bytes) text += String.fromCharCode(byte);
            found.push([path, btoa(text)]);
          }
        }
      };
      await walk(await navigator.storage.getDirectory(), '');
      return found;
    });
    return Object.fromEntries(
      entries.map(([path, content]) => [path, Buffer.from(content, 'base64')]),
    );
  }
}
