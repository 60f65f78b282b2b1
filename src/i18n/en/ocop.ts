import type { Strings } from '../vi/index.ts';

export const ocop: Strings['ocop'] = {
  what: 'OCOP (One Commune, One Product; Chương trình Mỗi xã một sản phẩm) is Vietnam’s official programme that assesses and rates local products under Decision 26/2026/QĐ-TTg. Products recognised with three stars or more have a decision and a certificate, valid for 36 months.',
  who: 'Three and four stars are recognised by the chairman of the provincial People’s Committee; five stars, the national level, by the Minister of Agriculture and Environment.',
};
