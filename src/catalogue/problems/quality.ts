import { type Sentences, words } from './sentence.ts';

/** Facts that grow old, words that promise too much, and what a visitor would miss. */
export const qualitySentences = {
  claim: {
    level: 'warning',
    message: ({ title, found }) =>
      words(
        `"${title}" có từ ngữ luật quảng cáo cấm: "${found}".`,
        `"${title}" makes a claim that advertising law forbids: "${found}".`,
      ),
    fix: () =>
      words('Nói điều làm được, kiểm được; bỏ chữ ấy.', 'Say what can be checked; drop the word.'),
  },
  staleFact: {
    level: 'warning',
    message: ({ title, found }) =>
      words(
        `"${title}" là của ${found}, đã hơn một năm.`,
        `"${title}" is of ${found}, more than a year old.`,
      ),
    fix: ({ wanted }) =>
      wanted === 'link'
        ? words(
            'Mở lại liên kết: còn đúng thì ghi ngày hôm nay, hỏng thì xóa.',
            "Open the link again: write today's day if it works, remove it if not.",
          )
        : words(
            'Hỏi lại giá; giá cũ không hiện như giá bây giờ.',
            "Ask again; an old price is not shown as today's.",
          ),
  },
  lunarUnconfirmed: {
    level: 'warning',
    message: ({ found }) =>
      words(
        `Theo âm lịch là ngày ${found}, sắp tới mà ban tổ chức chưa báo ngày.`,
        `By the lunar calendar it falls on ${found}, soon, and no day has been announced.`,
      ),
    fix: ({ wanted, found }) =>
      words(
        `Hỏi ban tổ chức rồi ghi ngày họ báo, ví dụ "confirmed": { "${wanted}": "${found}" }.`,
        `Ask the organisers and write what they say, such as "confirmed": { "${wanted}": "${found}" }.`,
      ),
  },
  priceInThousands: {
    message: ({ found, hint }) =>
      words(
        `"Giá (đồng)" là ${found}, mà giá như nguồn ghi là "${hint}".`,
        `The price is ${found}, beside "${hint}" in words.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Ghi số liền, không dấu chấm: ${wanted}.`,
        `Write the number without a point: ${wanted}.`,
      ),
  },
  positionFar: {
    level: 'warning',
    message: ({ found, wanted }) =>
      words(
        `Tọa độ cách tâm ${wanted} ${found} km.`,
        `The position lies ${found} km from the middle of ${wanted}.`,
      ),
    fix: () =>
      words(
        'Mở bản đồ, tìm đúng nơi ấy rồi sửa "lat", "lng"; hoặc sửa "locality" nếu ghi nhầm địa phương.',
        'Find the place on a map and correct "lat" and "lng", or correct "locality".',
      ),
  },
  hoursOverlap: {
    level: 'warning',
    message: ({ found, wanted }) =>
      words(
        `Hai dòng giờ riêng cùng nói về một ngày: "${found}" và "${wanted}". Ngày ấy trang hiện dòng có ít ngày hơn; bằng nhau thì hiện dòng viết trước.`,
        `Two exceptions of the hours speak of the same day: "${found}" and "${wanted}". The one for fewer days is shown; of equals, the first.`,
      ),
    fix: () =>
      words(
        'Tách để mỗi ngày chỉ ở một dòng: chia dòng dài thành phần trước và phần sau, hoặc xóa dòng thừa.',
        'Let each day stand in one of them only: part the longer one into before and after, or remove what is too much.',
      ),
  },
  stopWithoutPosition: {
    level: 'warning',
    message: ({ found }) =>
      words(`Điểm dừng "${found}" chưa có tọa độ.`, `The stop "${found}" has no position.`),
    fix: () =>
      words(
        'Thêm "position" cho nơi ấy; ít nhất là tâm xã.',
        'Add its "position"; at least the centre of the commune.',
      ),
  },
  etiquetteMissing: {
    level: 'warning',
    message: () =>
      words(
        'Điểm du lịch tâm linh mà chưa có lưu ý khi tham quan.',
        'A place of worship has no word on etiquette.',
      ),
    fix: () =>
      words(
        'Thêm "etiquette": ăn mặc, giữ yên lặng, chụp ảnh.',
        'Add "etiquette": dress, quiet, photographs.',
      ),
  },
  noticeMissing: {
    level: 'warning',
    message: () => words('Rượu mà chưa ghi độ cồn.', 'An alcoholic drink has no strength.'),
    fix: () =>
      words('Sao chép "alcoholByVolume" từ nhãn.', 'Copy "alcoholByVolume" from the label.'),
  },
} as const satisfies Sentences;
