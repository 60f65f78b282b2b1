import { unitWithin } from '../unit-names.ts';

/** Words inside the frames that stand on other people's pages. */
export const embed = {
  decision: (number: string) => `Quyết định ${number}`,
  asOf: (date: string) => `Tính đến ngày ${date}`,
  whereToBuy: 'Mua ở đâu',
  seePage: 'Xem trang của sản phẩm',
  wholeList: (count: number) => `Xem cả ${count} sản phẩm`,
  wholeMap: (count: number) => `Xem cả ${count} điểm bán, giờ mở cửa và đường đi`,
  allEvents: 'Xem cả lịch',
  mapTitle: 'Điểm bán sản phẩm',
  mapTitleIn: (place: string) => `Điểm bán sản phẩm ở ${unitWithin(place)}`,
  mapLabel: (count: number) => `Bản đồ Việt Nam với ${count} điểm bán`,
  mapLabelIn: (count: number, place: string) => `Bản đồ ${unitWithin(place)} với ${count} điểm bán`,
  eventsTitleIn: (place: string) => `Lễ hội, hội chợ ở ${unitWithin(place)}`,
};
