import { notOne, type Sentences, words } from './sentence.ts';

/** Where the web editor finds the repository. */
export const editorSentences = {
  repository: notOne(
    'tên một kho',
    'the name of a repository',
    words(
      'Sao chép từ địa chỉ của kho, sau tên máy chủ: "ubnd-xa/san-vat".',
      'Copy it from the address of the repository, after the host: "ubnd-xa/san-vat".',
    ),
  ),
  branch: notOne(
    'tên một nhánh',
    'the name of a branch',
    words('Ghi như trong kho, ví dụ "main".', 'Write it as in the repository: "main".'),
  ),
  serverOnly: {
    message: ({ found }) =>
      words(`"${found}" dài hơn địa chỉ máy chủ.`, `"${found}" is more than a server.`),
    fix: () =>
      words(
        'Chỉ ghi đến hết tên máy chủ: "https://git.tinh.gov.vn".',
        'Write no more than the host: "https://git.tinh.gov.vn".',
      ),
  },
  applicationId: notOne(
    'mã ứng dụng',
    'the id of an application',
    words(
      'Sao chép mã (Application ID, Client ID) từ nơi đã khai ứng dụng OAuth.',
      'Copy the application (client) id from where the OAuth application is registered.',
    ),
  ),
} as const satisfies Sentences;
