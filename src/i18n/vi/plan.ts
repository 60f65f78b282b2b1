/** A bare year is called a year: `2030` is `năm 2030`, `6/2026` stays. */
const inTime = (date: string) => (/^\d{4}$/.test(date) ? `năm ${date}` : date);

/** Words of plans, of what they ask for and of what the catalogue can count. */
export const plan = {
  title: 'Kế hoạch',
  lede: 'Mục tiêu OCOP của xã và kết quả tra cứu được. Số liệu của kế hoạch và của danh mục ghi riêng.',
  listDescription: (count: number) =>
    `${count} kế hoạch OCOP của xã và huyện cũ: từng mục tiêu và kết quả tra cứu được.`,
  empty: 'Chưa có kế hoạch nào',
  emptyHint: 'Mời bạn xem các địa phương.',
  targetUnit: (_count: number) => 'mục tiêu',
  about: 'Về kế hoạch',
  issuer: 'Cơ quan ban hành',
  number: 'Số',
  noNumber: 'văn bản để trống số',
  issuedOn: 'Ngày ban hành',
  period: 'Giai đoạn',
  place: 'Địa bàn',
  targets: 'Mục tiêu và kết quả',
  targetsHint: (date: string) =>
    `Số trước là của danh mục, tính đến ${date}: giấy chứng nhận còn hiệu lực và công nhận theo nguồn tin có thể còn trong 36 tháng. Số sau là của kế hoạch. Đây không phải báo cáo chính thức.`,
  progressOf: (name: string) => `${name}: kết quả đến nay`,
  wholePlan: 'Xem từng mục tiêu',
  quote: (words: string) => `“${words}”`,
  dueBy: (date: string) => `Hạn: hết ${inTime(date)}.`,
  range: (from: string, to: string) => `${from}–${to}`,
  unknown: '?',
  wanted: (wanted: string) => `/ ${wanted}`,
  units: {
    products: (count: string) => `${count} sản phẩm`,
    producers: (count: string) => `${count} tổ chức kinh tế`,
    places: (count: string) => `${count} điểm bán`,
    percent: (count: string) => `${count}%`,
    task: (count: string) => `${count} nhiệm vụ`,
  },
  verified: (count: number) => `${count} có quyết định`,
  stated: (count: number) => `${count} theo nguồn tin, có thể còn thời hạn`,
  outOfTerm: (count: number) => `không tính ${count} đã quá 36 tháng`,
  names: {
    verified: 'Có quyết định công nhận',
    stated: 'Theo nguồn tin, có thể còn trong 36 tháng',
    outOfTerm: 'Đã quá 36 tháng, không tính, trừ khi được công nhận lại',
    producers: 'Tổ chức kinh tế đã nêu tên',
    places: 'Điểm bán đang hoạt động',
  },
  shareOf: (count: number) =>
    `Trong ${count} sản phẩm còn hiệu lực theo quyết định hoặc có thể còn thời hạn theo nguồn tin.`,
  shareOfNone: 'Chưa có sản phẩm còn hiệu lực hoặc có thể còn thời hạn để tính.',
  noneCounted: 'Chưa có kết quả nào.',
  noReport: 'chưa có báo cáo',
  report: (date: string, value: string) => `${date}: ${value}`,
  reportBy: 'theo',
  named: 'Kế hoạch nêu tên',
  legalBasis: 'Căn cứ pháp lý của kế hoạch',
  lapsed: (date: string) => `Hết hiệu lực sau ${inTime(date)}`,
  lapsesOn: (date: string) => `Có hiệu lực đến ${inTime(date)}`,
  conflicts: 'Điểm không thống nhất trong kế hoạch',
};
