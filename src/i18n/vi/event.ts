import type { eventKinds } from '../../schema/event.ts';

const lunarMonths = [
  'tháng Giêng',
  'tháng Hai',
  'tháng Ba',
  'tháng Tư',
  'tháng Năm',
  'tháng Sáu',
  'tháng Bảy',
  'tháng Tám',
  'tháng Chín',
  'tháng Mười',
  'tháng Mười một',
  'tháng Chạp',
];
const lunarMonth = (month: number, isLeap: boolean) =>
  `${lunarMonths[month - 1] ?? ''}${isLeap ? ' nhuận' : ''}`;
const lunarDay = (day: number) => (day <= 10 ? `mùng ${day}` : day === 15 ? 'rằm' : `ngày ${day}`);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Words about festivals, fairs and days by which something is due. */
export const event = {
  title: 'Lễ hội và hội chợ',
  description: (count: number) =>
    `${count} lễ hội, hội chợ và ngày hẹn ở quê của các sản vật, theo âm lịch và dương lịch.`,
  lede: 'Hội làng theo trăng, hội chợ và lễ hội theo lịch dương, ở quê của các sản vật.',
  empty: 'Chưa ghi được lễ hội nào',
  kinds: {
    festival: 'Lễ hội',
    fair: 'Hội chợ, trưng bày',
    productWeek: 'Tuần hàng',
    conference: 'Hội nghị',
    livestream: 'Bán hàng trực tiếp trên mạng',
    honours: 'Lễ trao',
    sport: 'Thi đấu',
    assessmentDeadline: 'Hạn nộp hồ sơ',
  } satisfies Record<(typeof eventKinds)[number], string>,
  kind: 'Là gì',
  sections: {
    solar: 'Theo lịch dương',
    deadline: 'Hạn nộp hồ sơ',
    past: 'Đã qua, giữ để nhớ',
  },
  lunarMonth: (month: number) => `${capital(lunarMonth(month, false))} âm lịch`,
  lunarUnit: 'âm lịch',
  lunar: (month: number, day: number, endDay: number | undefined, isLeap: boolean) => {
    const to = endDay === undefined ? '' : ` đến ${lunarDay(endDay)}`;
    return capital(`${lunarDay(day)}${to} ${lunarMonth(month, isLeap)} âm lịch hằng năm`);
  },
  mainDay: (day: number) => `chính hội ${lunarDay(day)}`,
  when: 'Khi nào',
  next: 'Lần tới',
  ongoing: 'Đang diễn ra',
  bases: { confirmed: 'ban tổ chức đã báo', computed: 'tính theo âm lịch' },
  computedNote:
    'Ngày dương lịch do trang này tính, chưa thấy ban tổ chức báo. Nên hỏi trước khi đi.',
  edition: (number: number, days: string) => `Lần thứ ${number}: ${days}`,
  editions: 'Các lần đã biết',
  again: 'Có mở lại không',
  recurring: {
    yearly: 'Nguồn nói mở hằng năm.',
    once: 'Chỉ một lần.',
    unclear: 'Chưa rõ có mở lại không.',
  },
  nextUnknown: 'Chưa thấy nguồn nào báo lần tới.',
  lastHeld: (days: string) => `Lần gần nhất ${days}`,
  before: (day: string) => `Trước ngày ${day}`,
  place: 'Ở đâu',
  organiser: 'Ai tổ chức',
  lastStated: 'Tin mới nhất',
  website: 'Trang của sự kiện',
  locality: 'Thuộc vùng',
  outsideArea: 'Mở ở ngoài vùng này.',
  archived: 'Đã qua hẳn',
  archivedText: 'Chỉ giữ lại để nhớ, đừng theo đây mà đi.',
  more: 'Có gì ở đấy',
  products: 'Sản vật có mặt',
  producers: 'Người làm có mặt',
  aliases: 'Còn gọi là',
};
