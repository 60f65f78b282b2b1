/** The annex of a plan that the catalogue does not have yet. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAllContent } from '../../../../scripts/lib/draft.ts';
import { planImport } from '../../../../scripts/lib/sheets/plan-import.ts';
import { readDocx } from '../../../../scripts/lib/sheets/read-docx.ts';
import { importReport } from '../../../../scripts/lib/sheets/report.ts';
import type { PlanData } from '../../../../src/schema/plan.ts';
import { annexTable, annexTitle, docx } from '../../../support/office-files.ts';

let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'annex-'));
  for (const name of ['product-groups', 'stars', 'localities', 'site.json'])
    cpSync(join('content', name), join(content, name), { recursive: true });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

const planned = async (title: readonly string[], newPlan: boolean) =>
  planImport(readDocx(docx(title, annexTable)), await readAllContent(content), {
    today: '2026-12-01',
    allowFewer: false,
    newPlan,
  });

describe('the annex of Vĩnh Phong, where its plan is not there yet', () => {
  test('offers to make the plan, and writes nothing until that is asked for', async () => {
    const plan = await planned(annexTitle, false);
    expect(plan.isGood).toBe(false);
    expect(importReport(plan, 'vi')).toContain(
      'Danh mục chưa có Kế hoạch 76/KH-UBND của UBND xã Vĩnh Phong.\n    Sửa: Chạy lại với --new-plan',
    );
  });

  test('makes the plan from the lines above it, and its products', async () => {
    const plan = await planned(annexTitle, true);
    expect(plan.wrong).toEqual([]);
    const made = JSON.parse(plan.texts.get('plans/vinh-phong-2025-2030.json') ?? '{}') as PlanData;
    expect(made).toMatchObject({
      locality: 'vinh-phong',
      issuer: 'UBND xã Vĩnh Phong',
      number: '76/KH-UBND',
      issuedOn: '2026-03-20',
      period: { from: '2025', to: '2030' },
      targets: [{ value: 7, dueBy: '2030', quote: annexTitle[1] }],
    });
    expect(plan.added.filter(({ path }) => path.startsWith('products/'))).toHaveLength(7);
    const own = plan.refused.filter(({ problem }) => problem.level === 'error');
    expect(own).toEqual([]);
  });

  test('keeps two products of one name apart by their makers', async () => {
    const [head, ...rows] = annexTable;
    const table = [
      head ?? [],
      ...rows,
      ['3', 'Gạo', 'Thực phẩm', 'HTX', 'HTX Thử Gạo', '', '3 sao', '2025-2030'],
    ];
    const plan = await planImport(
      readDocx(docx(annexTitle, table)),
      await readAllContent(content),
      {
        today: '2026-12-01',
        allowFewer: false,
        newPlan: true,
      },
    );
    const rice = plan.added.filter(({ name }) => name === 'Gạo').map(({ path }) => path);
    expect(rice).toEqual(['products/gao.json', 'products/gao-htx-thu-gao.json']);
    expect(plan.changed).toEqual([]);
  });

  test('without the line that names it asks for the plan as before', async () => {
    const plan = await planned(['Phụ lục'], true);
    expect(plan.wrong).toMatchObject([{ problem: 'noPlan' }]);
  });
});
