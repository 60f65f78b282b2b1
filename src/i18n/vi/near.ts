import type { CompassPoint } from '../../lib/geo.ts';
import type { Position } from '../../schema/place.ts';

/** Words about how far places are and which are open. The browser reads them too, so nothing else belongs here. */
export const near = {
  winds: {
    n: 'phía bắc',
    ne: 'phía đông bắc',
    e: 'phía đông',
    se: 'phía đông nam',
    s: 'phía nam',
    sw: 'phía tây nam',
    w: 'phía tây',
    nw: 'phía tây bắc',
  } satisfies Record<CompassPoint, string>,
  label: 'Chọn nơi gần, nơi đang mở',
  me: 'Gần tôi',
  commune: 'Gần một xã',
  open: 'Đang mở',
  title: 'Gần nhất trước',
  sorted: (count: number, name: string) => `${count} nơi, tính từ ${name}`,
  here: 'chỗ bạn',
  away: (distance: string, wind: string) => `${distance} về ${wind}`,
  about: (words: string) => `khoảng ${words}`,
  atHand: 'chưa đến 50 m',
  basis: {
    exact: 'đường chim bay',
    approximate: 'đường chim bay',
    commune: 'tính đến trung tâm xã',
    area: 'tính đến giữa vùng',
    district: 'tính đến trung tâm huyện cũ',
    province: 'tính đến giữa tỉnh',
  } satisfies Record<Position['precision'], string>,
  noPosition: 'Chưa rõ chỗ trên bản đồ, nên không biết xa gần.',
  openCount: (count: number) => `${count} nơi đang mở theo giờ đã ghi.`,
  noneOpen: 'Lúc này không nơi nào đang mở theo giờ đã ghi.',
  noHours: (count: number) => `${count} nơi chưa ghi giờ nên không hiện ở đây.`,
  failed: 'Không tải được danh sách xã. Hãy thử lại sau.',
};
