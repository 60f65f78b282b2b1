import type { DecisionAct } from '../../schema/decision.ts';

/** Words of the pages about decisions. */
export const decision = {
  title: 'Quyết định công nhận',
  acts: {
    recognition: 'Quyết định công nhận và phân hạng sản phẩm OCOP',
    assessment: 'Quyết định phê duyệt kết quả chấm điểm, chưa công nhận',
    recall: 'Quyết định thu hồi giấy chứng nhận',
    extension: 'Quyết định kéo dài thời hạn giấy chứng nhận',
  } satisfies Record<DecisionAct, string>,
  products: (count: number) => `${count} sản phẩm`,
};
