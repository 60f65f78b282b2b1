/** What stands in the way, by the code of the file system, in both languages. */
const obstacles: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  EEXIST: ['một tệp nằm ở chỗ của thư mục', 'a file is in the place of a folder'],
  ENOTDIR: ['một tệp nằm ở chỗ của thư mục', 'a file is in the place of a folder'],
  EISDIR: ['một thư mục nằm ở chỗ của tệp', 'a folder is in the place of a file'],
  ENOENT: ['không có tệp hoặc thư mục này', 'there is no such file or folder'],
  EACCES: ['không có quyền đọc hoặc ghi', 'reading or writing is not allowed'],
  EPERM: ['không có quyền đọc hoặc ghi', 'reading or writing is not allowed'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'the disk can only be read'],
  ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
  EDQUOT: ['đã dùng hết phần ổ đĩa được cấp', 'the quota of the disk is used up'],
  EFBIG: ['tệp lớn hơn mức ổ đĩa cho phép', 'the file is larger than the disk allows'],
  EIO: ['ổ đĩa đọc hoặc ghi không được', 'the disk cannot be read or written'],
  EMFILE: ['máy mở quá nhiều tệp cùng lúc', 'too many files are open'],
  ENFILE: ['máy mở quá nhiều tệp cùng lúc', 'too many files are open'],
  ENAMETOOLONG: ['tên tệp quá dài', 'the name is too long'],
};

/** What the file system refused, and where, if it is something that people can mend. */
export function obstacleOf(error: unknown): { vi: string; en: string; place?: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const words = obstacles[code];
  if (!words || syscall === undefined) return undefined;
  const place = dest ?? path;
  return { vi: words[0], en: words[1], ...(place === undefined ? {} : { place }) };
}

/** The same of a line that another program wrote: `ENOSPC: no space left on device, write '/srv/a'`. */
export function obstacleInLine(line: string): string | undefined {
  const code = /\b(E[A-Z]{2,}): /.exec(line)?.[1];
  const words = obstacles[code ?? ''];
  return words && `${words[0]} (${words[1]}): ${line.trim()}`;
}
