import type { CertificateStatus } from '../../domain/certificate-life.ts';

/** What a certificate is on a day: one set of words for pages, search, check and embeds. */
export const certificateStates = {
  notYet: 'Chưa có hiệu lực',
  valid: 'Còn hiệu lực',
  due: 'Còn hiệu lực, sắp hết hạn',
  extended: 'Được kéo dài hiệu lực',
  expired: 'Đã hết hạn',
  superseded: 'Đã có quyết định mới thay thế',
  recalled: 'Đã bị thu hồi',
} satisfies Record<CertificateStatus, string>;

/** How well a rating is known: the same words in filters, search, check and counts. */
export const evidenceNames = {
  verified: 'Có quyết định công nhận',
  stated: 'Theo nguồn tin, chưa thấy quyết định',
  outOfTerm: 'Theo nguồn tin, đã quá 36 tháng',
  planned: 'Chưa thấy công nhận',
  speciality: 'Đặc sản địa phương',
};
