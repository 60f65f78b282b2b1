import type { RouteData } from '../../schema/route.ts';

/** Words about routes from place to place. */
export const route = {
  title: 'Cung đường',
  description: (count: number) =>
    `${count} cung đường qua làng nghề, thắng cảnh và nơi mua đặc sản, kèm lý do dừng ở mỗi chặng.`,
  lede: 'Mỗi cung đường nối vài nơi đáng ghé ở một vùng: xem gì, mua gì ở từng chặng.',
  empty: 'Chưa có cung đường nào',
  stopUnit: 'chặng',
  stop: (number: number) => `Chặng ${number}`,
  fromPrevious: (km: string, name: string) => `khoảng ${km} đường chim bay từ ${name}`,
  straight: (km: string) => `Khoảng ${km} đường chim bay từ chặng trước.`,
  samePoint: (name: string) => `cùng xã cũ với ${name}`,
  unplaced: 'chưa rõ chỗ nào trên bản đồ',
  stay: (minutes: number) => `ở lại chừng ${minutes} phút`,
  buy: 'Mua về',
  total: 'Dài bao nhiêu',
  totalKm: (km: string) => `khoảng ${km} đường chim bay`,
  totalNote: 'Đường đi thật dài hơn.',
  totalPartial: (count: number) => `Chưa tính ${count} chặng chưa đo được.`,
  mode: 'Đi bằng gì',
  modes: {
    walk: 'Đi bộ',
    bicycle: 'Xe đạp',
    motorbike: 'Xe máy',
    car: 'Ô tô',
    boat: 'Thuyền, ghe',
    mixed: 'Nhiều cách',
  } satisfies Record<NonNullable<RouteData['mode']>, string>,
  duration: 'Mất bao lâu',
  hours: (hours: string) => `chừng ${hours} giờ`,
  bestTime: 'Nên đi lúc nào',
  start: 'Bắt đầu ở',
  bases: {
    composed: 'Trang này tự ghép từ nhiều nguồn, không phải tuyến đã được công bố.',
    published: 'Tuyến này có nguồn đã công bố.',
  } satisfies Record<RouteData['basis'], string>,
  itinerary: 'Các chặng',
  before: 'Trước khi đi',
  mapLabel: (count: number) => `Bản đồ ${count} chặng, đánh số theo thứ tự`,
  mapCaption: 'Nét đứt nối thẳng từ chặng này sang chặng kia, không phải đường đi.',
  hoursOn: (weekday: string, start: string) =>
    `Tính cho một ngày ${weekday.charAt(0).toLowerCase()}${weekday.slice(1)}, đến chặng đầu lúc ${start}.`,
  hoursUnknown: (count: number, all: number) =>
    count === all
      ? 'Chưa chặng nào rõ giờ mở cửa theo đồng hồ: nên hỏi trước khi đi.'
      : `${count} chặng chưa rõ giờ mở cửa theo đồng hồ: nên hỏi trước khi đi.`,
  waysThere: (way: string, minutes: string) => `${way}, đi chừng ${minutes}`,
  takeTitle: 'Mang theo',
  files: {
    gpx: 'GPX, cho bản đồ trong máy',
    kml: 'KML, cho Google Earth',
    geojson: 'GeoJSON, cho người làm bản đồ',
  },
  calendarFile: (date: string) => `Lịch (ICS), ${date}`,
  calendarHint:
    'Lịch ghi sẵn ngày gần nhất sau ngày dựng trang; muốn đi ngày khác, hãy đưa cung đường vào chuyến đi rồi chọn ngày.',
  calendarDraft: 'Bản nháp: hãy dời sang ngày bạn đi.',
  fileNote:
    'Tọa độ phần lớn là tâm xã, không phải đúng cửa; đi từ chặng này sang chặng kia theo đường nào thì chưa rõ.',
  fileUnplaced: (names: string) => `Chưa rõ trên bản đồ: ${names}.`,
  shareTitle: 'Gửi cung đường',
  shareAddress: 'Địa chỉ của cung đường',
  shareButton: 'Chia sẻ…',
  printLink: 'In tờ lộ trình',
};
