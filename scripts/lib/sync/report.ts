/** The report of `npm run sync`, in words. */
import type { RefusalReason } from './judge.ts';
import type { MemberReport, MemberState } from './sync.ts';

const words = {
  vi: {
    none: 'Chưa có thành viên nào trong content/members.',
    states: {
      gathered: 'đã nhận dữ liệu mới',
      unchanged: 'không thay đổi',
      silent: 'không đọc được',
      refused: 'không nhận',
    },
    reasons: {
      otherLocality: 'không thuộc địa phương được đăng',
      noLocality: 'không ghi địa phương',
      own: 'trùng mã với mục của trang này',
      taken: 'trùng mã với mục của thành viên khác',
    },
    late: 'quá hạn',
    copy: (day: string) => `dùng bản đọc ngày ${day}`,
    noCopy: 'không có bản nào để dùng',
    accepted: (count: number) => `${count} mục được đăng`,
    unconfirmed: (count: number) => `${count} hạng sao chưa xác nhận, chỉ ghi là theo nguồn tin`,
  },
  en: {
    none: 'There are no members in content/members.',
    states: {
      gathered: 'new data gathered',
      unchanged: 'unchanged',
      silent: 'could not be read',
      refused: 'refused',
    },
    reasons: {
      otherLocality: 'not in a locality that it may publish',
      noLocality: 'names no locality',
      own: 'has the id of an entry of this site',
      taken: 'has the id of an entry of another member',
    },
    late: 'late',
    copy: (day: string) => `the copy read on ${day} holds`,
    noCopy: 'there is no copy to use',
    accepted: (count: number) => `${count} entries may be published`,
    unconfirmed: (count: number) => `${count} star ratings not confirmed, reported only`,
  },
} satisfies Record<
  'vi' | 'en',
  {
    none: string;
    states: Record<MemberState, string>;
    reasons: Record<RefusalReason, string>;
    late: string;
    copy: (day: string) => string;
    noCopy: string;
    accepted: (count: number) => string;
    unconfirmed: (count: number) => string;
  }
>;

/** A paragraph for each member: its state, why, which copy holds, and every record that was not taken. */
export function formatSync(reports: readonly MemberReport[], lang: 'vi' | 'en'): string {
  const say = words[lang];
  if (reports.length === 0) return say.none;
  return reports
    .map(({ id, state, why, isLate, copy, judgement }) => {
      const head = `${id}: ${say.states[state]}${isLate ? `, ${say.late}` : ''}`;
      const open = judgement?.stars.filter(({ isConfirmed }) => !isConfirmed).length ?? 0;
      const lines = [
        ...(why === undefined ? [] : [why]),
        copy ? say.copy(copy.readOn) : say.noCopy,
        ...(judgement ? [say.accepted(judgement.accepted.length)] : []),
        ...(open > 0 ? [say.unconfirmed(open)] : []),
        ...(judgement?.refused ?? []).map(
          ({ record, why: reason, found }) =>
            `${record}: ${say.reasons[reason]}${found === undefined ? '' : ` (${found})`}`,
        ),
      ];
      return [head, ...lines.map((line) => `  ${printable(line)}`)].join('\n');
    })
    .join('\n');
}

/** What others wrote must not steer the terminal that it is printed on. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '?');
