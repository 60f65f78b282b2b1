import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EditorDriver, type ProjectFiles } from './driver.ts';

/** What a guide shows of the editor: the name of the picture, and how to get there. */
const views: readonly [name: string, show: (driver: EditorDriver) => Promise<void>][] = [
  ['danh-sach', (driver) => driver.page.getByText('Tạo mới').first().waitFor()],
  [
    'anh',
    async (driver) => {
      await driver.go('products/new');
      await driver.addTo('photos');
      await driver.at('photos.0.file');
    },
  ],
];

/**
 * Takes the pictures of the editor for the guides.
 *
 * @param page a page of the size that the pictures are to have
 * @param url where the editor is served
 * @param files the catalogue that is shown
 * @param folder where the pictures are put, as `.png`
 */
export async function takeEditorPictures(
  page: Page,
  url: string,
  files: ProjectFiles,
  folder: string,
): Promise<void> {
  const driver = new EditorDriver(page);
  await driver.open(url, files);
  for (const [name, show] of views) {
    await show(driver);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
