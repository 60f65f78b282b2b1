/** Words inside the frames that stand on other people's pages. */
export const embed = {
  decision: (number: string) => `Quyết định ${number}`,
  asOf: (date: string) => `Xét ngày ${date}`,
  whereToBuy: 'Mua ở đâu',
  seePage: 'Xem trang của sản phẩm',
  wholeList: (count: number) => `Xem cả ${count} sản vật`,
  wholeMap: (count: number) => `Xem cả ${count} nơi bán, giờ mở cửa và đường đi`,
  allEvents: 'Xem cả lịch',
  mapTitle: 'Nơi bán sản vật',
  mapTitleIn: (place: string) => `Nơi bán sản vật ở ${place}`,
  mapLabel: (count: number) => `Bản đồ Việt Nam với ${count} nơi bán`,
  mapLabelIn: (count: number, place: string) => `Bản đồ ${place} với ${count} nơi bán`,
  eventsTitleIn: (place: string) => `Lễ hội, hội chợ ở ${place}`,
};
