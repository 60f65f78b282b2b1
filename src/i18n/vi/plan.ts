/** A bare year is called a year: `2030` is `năm 2030`, `6/2026` stays. */
const inTime = (date: string) => (/^\d{4}$/.test(date) ? `năm ${date}` : date);

/** Words of plans, of what they ask for and of what the catalogue can count. */
export const plan = {
  title: 'Kế hoạch',
  lede: 'Xã muốn có gì, và đến nay đọc được những gì. Hai con số đứng cạnh nhau, không gộp làm một.',
  listDescription: (count: number) =>
    `${count} kế hoạch OCOP của xã và huyện cũ, từng mục tiêu đặt cạnh con số đếm được.`,
  empty: 'Chưa có kế hoạch nào',
  emptyHint: 'Trong lúc chờ, mời bạn xem các vùng đất.',
  targetUnit: (_count: number) => 'mục tiêu',
  about: 'Về kế hoạch',
  issuer: 'Ai ban hành',
  number: 'Số',
  noNumber: 'bản đọc được để trống số',
  issuedOn: 'Khi nào',
  period: 'Giai đoạn',
  place: 'Nơi',
  targets: 'Muốn gì, đến đâu rồi',
  targetsHint: (date: string) =>
    `Con số trước là của danh mục, đếm theo những gì đọc được đến ${date}: giấy chứng nhận còn hiệu lực và những công nhận theo nguồn tin có thể còn trong 36 tháng. Con số sau là của kế hoạch. Đây không phải báo cáo chính thức.`,
  progressOf: (name: string) => `${name}, đến đâu rồi`,
  wholePlan: 'Đọc kỹ từng mục tiêu',
  quote: (words: string) => `“${words}”`,
  dueBy: (date: string) => `Hạn: hết ${inTime(date)}.`,
  range: (from: string, to: string) => `${from}–${to}`,
  unknown: '?',
  wanted: (wanted: string) => `/ ${wanted}`,
  units: {
    products: (count: string) => `${count} sản phẩm`,
    producers: (count: string) => `${count} nơi làm`,
    places: (count: string) => `${count} nơi bán`,
    percent: (count: string) => `${count}%`,
    task: (count: string) => `${count} việc`,
  },
  verified: (count: number) => `${count} có quyết định`,
  stated: (count: number) => `${count} theo nguồn tin, có thể còn thời hạn`,
  outOfTerm: (count: number) => `không tính ${count} đã quá 36 tháng`,
  names: {
    verified: 'Có quyết định công nhận',
    stated: 'Theo nguồn tin, có thể còn trong 36 tháng',
    outOfTerm: 'Đã quá 36 tháng, không tính, trừ khi được công nhận lại',
    producers: 'Nơi làm có tên',
    places: 'Nơi bán đang mở',
  },
  shareOf: (count: number) =>
    `Trong ${count} sản phẩm còn hạn theo quyết định, hoặc có thể còn hạn theo nguồn tin.`,
  shareOfNone: 'Chưa có sản phẩm nào còn hạn, hoặc có thể còn hạn, để tính.',
  noneCounted: 'Chưa đếm được cái nào.',
  noReport: 'chưa có báo cáo',
  report: (date: string, value: string) => `${date}: ${value}`,
  reportBy: 'theo',
  named: 'Kế hoạch kể tên',
  legalBasis: 'Kế hoạch dẫn những văn bản nào',
  lapsed: (date: string) => `Hết hiệu lực sau ${inTime(date)}`,
  lapsesOn: (date: string) => `Có hiệu lực đến ${inTime(date)}`,
  conflicts: 'Chỗ kế hoạch tự nói khác nhau',
};
