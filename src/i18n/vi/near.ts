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
  label: 'Chọn điểm gần, điểm đang mở cửa',
  me: 'Gần tôi',
  commune: 'Gần một xã, phường',
  open: 'Đang mở',
  title: 'Trong vòng 50 km',
  noneNear: 'Chưa biết điểm nào trong vòng 50 km.',
  inProvince: 'Chỉ biết ở cùng tỉnh, thành phố',
  inProvinceHint: 'Nguồn chỉ ghi đến xã hoặc tỉnh nên chưa tính được khoảng cách.',
  farther: (count: number) => `${count} điểm ở xa hơn hoặc chưa rõ vị trí`,
  sorted: (count: number, name: string) => `${count} điểm, tính từ ${name}`,
  here: 'vị trí của bạn',
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
  noPosition: 'Chưa rõ vị trí trên bản đồ nên chưa tính được khoảng cách.',
  openCount: (count: number) => `${count} điểm đang mở cửa, theo giờ đã ghi.`,
  noneOpen: 'Hiện không có điểm nào đang mở cửa, theo giờ đã ghi.',
  noHours: (count: number) => `${count} điểm chưa có giờ mở cửa nên không hiện ở đây.`,
  failed: 'Không tải được danh sách xã. Hãy thử lại sau.',
};
