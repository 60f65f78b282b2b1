import type { HolidayName } from '../../domain/holidays.ts';
import type { Weekday } from '../../domain/opening-hours.ts';

/** Words about when a place is open. The browser reads them too, so nothing else belongs here. */
export const hours = {
  weekdays: {
    mon: 'Thứ Hai',
    tue: 'Thứ Ba',
    wed: 'Thứ Tư',
    thu: 'Thứ Năm',
    fri: 'Thứ Sáu',
    sat: 'Thứ Bảy',
    sun: 'Chủ nhật',
  } satisfies Record<Weekday, string>,
  holidays: {
    newYear: 'Tết Dương lịch',
    tet: 'Tết Nguyên đán',
    hungKings: 'Giỗ Tổ Hùng Vương',
    reunification: 'lễ 30/4',
    labour: 'lễ 1/5',
    national: 'Quốc khánh 2/9',
    culture: 'Ngày Văn hóa Việt Nam 24/11',
  } satisfies Record<HolidayName, string>,
  closed: 'nghỉ',
  allDay: 'cả ngày đêm',
  nextDay: (time: string) => `${time} hôm sau`,
  everyDay: 'Mọi ngày',
  closedOnHolidays: 'Nghỉ Tết và ngày lễ.',
  openOnHolidays: 'Tết và ngày lễ vẫn mở.',
  exceptions: 'Ngày có giờ khác',
  days: (from: string, to: string) => `${from} đến ${to}`,
  open: (when: string) => `Đang mở, đóng lúc ${when}`,
  openAlways: 'Đang mở, cả ngày đêm',
  closedNow: 'Đang đóng cửa',
  closedToday: 'Hôm nay nghỉ',
  closedFor: (holiday: string) => `Hôm nay nghỉ ${holiday}`,
  opens: (closed: string, when: string) => `${closed}, mở lại ${when}`,
  tomorrow: (time: string, weekday: string) => `${time} ngày mai, ${inSentence(weekday)}`,
  onWeekday: (time: string, weekday: string) => `${time} ${inSentence(weekday)}`,
  onDate: (time: string, weekday: string, date: string) => `${time} ${inSentence(weekday)} ${date}`,
  stated: (state: string) => `${state} (theo giờ nguồn ghi)`,
  usual: (state: string, holiday: string) =>
    `${state}. Đó là giờ ngày thường: dịp ${holiday} nên hỏi trước khi đi`,
  ask: (holiday: string) => `Dịp ${holiday}, nên hỏi trước khi đi`,
};

/** Weekdays are small letters within a sentence; only Chủ nhật begins with a name. */
function inSentence(weekday: string): string {
  return weekday.startsWith('Thứ') ? weekday.replace('Thứ', 'thứ') : weekday;
}
