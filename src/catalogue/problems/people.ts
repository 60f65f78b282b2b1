import { type Sentences, words } from './sentence.ts';

/** What belongs to a person (Law 91/2025/QH15, Decree 356/2025/NĐ-CP). */
export const peopleSentences = {
  nameConsent: {
    message: ({ found }) =>
      words(
        `"${found}" là tên người mà chưa có giấy đồng ý cho đăng tên.`,
        `"${found}" is a person's name without consent to publish it.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Ghi "${wanted}", hoặc thêm "name" vào "consent.scope" khi người ấy đã ký (Luật 91/2025/QH15).`,
        `Write "${wanted}", or add "name" to "consent.scope" once it is signed (Law 91/2025/QH15).`,
      ),
  },
  contactConsent: {
    message: ({ title }) =>
      words(
        `"${title}" là của một người hoặc một hộ mà chưa có giấy đồng ý cho đăng.`,
        `"${title}" belongs to a person or a household and may not be published without consent.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Xóa mục này, hoặc thêm "${wanted}" vào "consent.scope" khi người ấy đã ký (Luật 91/2025/QH15).`,
        `Remove it, or add "${wanted}" to "consent.scope" once it is signed (Law 91/2025/QH15).`,
      ),
  },
  positionConsent: {
    message: () =>
      words(
        'Tọa độ đúng nhà của một hộ mà chưa có giấy đồng ý.',
        'The exact position of a household without consent.',
      ),
    fix: () =>
      words(
        'Dùng tâm xã với "precision": "commune", hoặc thêm "position" vào "consent.scope" khi hộ ấy đã ký.',
        'Use the centre of the commune with "precision": "commune", or add "position" to "consent.scope".',
      ),
  },
  portraitConsent: {
    message: () =>
      words(
        'Ảnh có mặt người mà chưa có giấy đồng ý cho đăng hình.',
        'A photograph shows a person without consent to a portrait.',
      ),
    fix: () =>
      words(
        'Thêm "consent" có "portrait", hoặc dùng ảnh khác (Luật 91/2025/QH15).',
        'Add "consent" with "portrait", or use another picture (Law 91/2025/QH15).',
      ),
  },
  exemplarConsent: {
    message: () =>
      words(
        'Bài gương điển hình mà chưa có giấy đồng ý của người được kể.',
        'A story about a person has no consent.',
      ),
    fix: () =>
      words(
        'Thêm "consent" có "story" (Luật 91/2025/QH15).',
        'Add "consent" with "story" (Law 91/2025/QH15).',
      ),
  },
  consentExpired: {
    message: ({ found }) =>
      words(`Giấy đồng ý đã hết hạn ngày ${found}.`, `The consent ended on ${found}.`),
    fix: ({ wanted }) =>
      words(
        `Xóa: ${wanted}. Nếu người ấy ký lại, ghi ngày mới vào "grantedOn" và "expiresOn".`,
        `Remove: ${wanted}. If it is signed again, write the new days into "grantedOn" and "expiresOn".`,
      ),
  },
  personalData: {
    message: ({ title, found }) =>
      words(
        `"${title}" có con số giống số điện thoại hoặc số định danh: "${found}".`,
        `"${title}" has what looks like a phone or identity number: "${found}".`,
      ),
    fix: () =>
      words(
        'Chuyển điện thoại vào "contacts" kèm giấy đồng ý; xóa số định danh; trong câu trích thì thay bằng […].',
        'Move a phone to "contacts" with consent; delete an identity number; in a quotation write […].',
      ),
  },
} as const satisfies Sentences;
