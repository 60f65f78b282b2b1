/**
 * How a product can be carried by air, derived from its record: its name, its product group
 * and the net contents on its label. Liquids and thick pastes: Circular 13/2019/TT-BGTVT lets a passenger of
 * an international flight take into the cabin at most one litre, in bottles of at most 100 ml. Everything
 * else is the practice of airlines, and the country of arrival has its own rules for food, plants and meat.
 */
import { wordsOf } from '../lib/fold.ts';
import type { AirTransport } from '../domain/gift-lists.ts';
import type { Product } from './records.ts';

/** A summary of that circular by LuatVietnam; read on 2026-11-22. */
export const AIR_TRANSPORT_SOURCE =
  'https://luatvietnam.vn/tin-van-ban-moi/khach-di-may-bay-duoc-mang-toi-da-1-lit-chat-long-theo-nguoi-186-19595-article.html';

/** By a word of the name: the first of these words in a name decides. */
const byWord: Readonly<Record<string, AirTransport>> = {
  mắm: 'liquid',
  'mật ong': 'liquid',
  mật: 'liquid',
  nước: 'liquid',
  dầu: 'liquid',
  tương: 'liquid',
  chao: 'liquid',
  sốt: 'liquid',
  giấm: 'liquid',
  dấm: 'liquid',
  cao: 'liquid',
  siro: 'liquid',
  rượu: 'liquid',
  'cá kho': 'perishable',
  // Cakes are as often moist as dry.
  bánh: 'unknown',
  trà: 'solid',
  chè: 'solid',
  'cà phê': 'solid',
  kẹo: 'solid',
  mứt: 'solid',
  bún: 'solid',
  phở: 'solid',
  miến: 'solid',
  gạo: 'solid',
  bột: 'solid',
  viên: 'solid',
  muối: 'solid',
  khô: 'solid',
  sấy: 'solid',
  lạc: 'solid',
  hạt: 'solid',
  'xà phòng': 'solid',
  giò: 'perishable',
  chả: 'perishable',
  nem: 'perishable',
  'đậu phụ': 'perishable',
  cháo: 'perishable',
  cơm: 'perishable',
  tủ: 'bulky',
  bàn: 'bulky',
  ghế: 'bulky',
  giường: 'bulky',
  sập: 'bulky',
  kệ: 'bulky',
  'đồ mộc': 'bulky',
  'đồ gỗ': 'bulky',
  'nội thất': 'bulky',
};
const MAX_WORDS = 2;

/** By product group, where all products of the group travel alike; used when the name does not decide. */
const byGroup: Readonly<Record<string, AirTransport>> = {
  'fresh-produce': 'perishable',
  'fresh-animal': 'perishable',
  'ready-food': 'perishable',
  'liquid-condiments': 'liquid',
  'soft-drinks': 'liquid',
  'bottled-water': 'liquid',
  'honey-other-farm-food': 'liquid',
  'white-spirits': 'liquid',
  'other-alcohol': 'liquid',
  tea: 'solid',
  'herbal-infusion': 'solid',
  'coffee-cocoa': 'solid',
  'rice-cereals': 'solid',
  handicrafts: 'sizeUnknown',
  textiles: 'solid',
  flowers: 'living',
  'ornamental-plants': 'living',
  'ornamental-animals': 'living',
};
/** Groups that decide before the name: an orchid called "trà" is still an orchid. */
const firmGroups = new Set(['flowers', 'ornamental-plants', 'ornamental-animals']);

/** What spoils within so many days from packing is fresh, whatever it is called. */
const FRESH_DAYS = 7;

const dry = new Set(['khô', 'sấy', 'bột']);

/** How a product can be carried by air; undefined for a service. */
export function airTransportOf({ data, group }: Product): AirTransport | undefined {
  if (data.regulatoryKind === 'tourism') return undefined;
  const ofGroup = byGroup[group.id];
  if (ofGroup && firmGroups.has(group.id)) return ofGroup;
  // The net contents are stated on the label; a name may be figurative.
  if (data.netContents?.some(({ vi }) => /\d\s*(ml|lít|l)(?!\p{L})/iu.test(vi))) return 'liquid';
  if (data.shelfLifeDays !== undefined && data.shelfLifeDays <= FRESH_DAYS) return 'perishable';
  const words = wordsOf(data.name.vi);
  const called = firstKnown(words);
  // Fresh peanuts and dried ones have the same noun: of a fresh group, only what is called dry or liquid is.
  const isFresh = ofGroup === 'perishable' && called !== 'liquid' && !words.some((w) => dry.has(w));
  if (isFresh) return 'perishable';
  // A wooden frame or a carved stone: that it is dry does not say that it can be carried.
  return called === 'solid' && ofGroup === 'sizeUnknown'
    ? ofGroup
    : (called ?? ofGroup ?? 'unknown');
}

function firstKnown(words: readonly string[]): AirTransport | undefined {
  for (let at = 0; at < words.length; at++) {
    for (let length = MAX_WORDS; length > 0; length--) {
      const known = byWord[words.slice(at, at + length).join(' ')];
      if (known) return known;
    }
  }
  return undefined;
}
