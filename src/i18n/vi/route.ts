import type { RouteData } from '../../schema/route.ts';

/** Words about routes from place to place. */
export const route = {
  title: 'Tuyến du lịch',
  description: (count: number) =>
    `${count} tuyến du lịch qua làng nghề, thắng cảnh và điểm bán đặc sản, kèm giới thiệu từng điểm dừng.`,
  lede: 'Mỗi tuyến nối vài điểm đến ở một địa phương: xem gì, mua gì ở từng điểm dừng.',
  empty: 'Chưa có tuyến du lịch nào',
  stopUnit: 'điểm dừng',
  stop: (number: number) => `Điểm dừng ${number}`,
  fromPrevious: (km: string, name: string) => `khoảng ${km} đường chim bay từ ${name}`,
  straight: (km: string) => `Khoảng ${km} đường chim bay từ điểm dừng trước.`,
  samePoint: (name: string) => `cùng xã cũ với ${name}`,
  unplaced: 'chưa rõ vị trí trên bản đồ',
  stay: (minutes: number) => `dừng khoảng ${minutes} phút`,
  buy: 'Mua về',
  total: 'Quãng đường',
  totalKm: (km: string) => `khoảng ${km} đường chim bay`,
  totalNote: 'Quãng đường thực tế dài hơn.',
  totalPartial: (count: number) => `Chưa tính ${count} chặng chưa đo được.`,
  mode: 'Phương tiện',
  modes: {
    walk: 'Đi bộ',
    bicycle: 'Xe đạp',
    motorbike: 'Xe máy',
    car: 'Ô tô',
    boat: 'Thuyền, ghe',
    mixed: 'Nhiều phương tiện',
  } satisfies Record<NonNullable<RouteData['mode']>, string>,
  duration: 'Thời gian',
  hours: (hours: string) => `khoảng ${hours} giờ`,
  bestTime: 'Thời điểm phù hợp',
  start: 'Điểm xuất phát',
  bases: {
    composed: 'Tuyến do trang này lập từ nhiều nguồn, không phải tuyến đã công bố.',
    published: 'Tuyến đã được công bố, có nguồn.',
  } satisfies Record<RouteData['basis'], string>,
  itinerary: 'Các điểm dừng',
  before: 'Trước khi đi',
  mapLabel: (count: number) => `Bản đồ ${count} điểm dừng, đánh số theo thứ tự`,
  mapCaption: 'Nét đứt nối thẳng các điểm dừng, không phải đường đi.',
  hoursOn: (weekday: string, start: string) =>
    `Tính cho một ngày ${weekday.charAt(0).toLowerCase()}${weekday.slice(1)}, đến điểm dừng đầu tiên lúc ${start}.`,
  hoursUnknown: (count: number, all: number) =>
    count === all
      ? 'Chưa rõ giờ mở cửa của các điểm dừng: nên hỏi trước khi đi.'
      : `${count} điểm dừng chưa rõ giờ mở cửa: nên hỏi trước khi đi.`,
  waysThere: (way: string, minutes: string) => `${way}, đi khoảng ${minutes}`,
  /** The area on a map in which a place lies whose point is not known exactly. */
  areaOf: (name: string) => `Vùng có thể của ${name}`,
  takeTitle: 'Tải về máy',
  files: {
    gpx: 'GPX, cho ứng dụng bản đồ',
    kml: 'KML, cho Google Earth',
    geojson: 'GeoJSON, cho phần mềm bản đồ',
  },
  calendarFile: (date: string) => `Lịch (ICS), ${date}`,
  calendarHint:
    'Lịch ghi ngày gần nhất sau lần cập nhật trang; muốn đi ngày khác, hãy thêm tuyến vào chuyến đi rồi chọn ngày.',
  calendarDraft: 'Bản nháp: hãy chuyển sang ngày bạn đi.',
  fileNote:
    'Tọa độ phần lớn là trung tâm xã, không phải vị trí chính xác; chưa có chỉ dẫn đường đi giữa các điểm dừng.',
  fileUnplaced: (names: string) => `Chưa rõ trên bản đồ: ${names}.`,
  shareTitle: 'Gửi tuyến du lịch',
  shareAddress: 'Địa chỉ của tuyến du lịch',
  shareButton: 'Chia sẻ…',
  printLink: 'In tờ lộ trình',
};
