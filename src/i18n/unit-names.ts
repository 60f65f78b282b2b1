const level = /^(Xã|Phường|Đặc khu|Thị trấn|Thị xã|Huyện|Quận|Tỉnh|Thành phố)(?= )/u;

/**
 * A text that begins with an administrative unit, as it stands within a sentence or after a comma: `Xã Ô Diên,
 * Hà Nội` is `xã Ô Diên, Hà Nội`. What begins otherwise stays as it is.
 */
export const unitWithin = (text: string): string =>
  text.replace(level, (word) => word.toLocaleLowerCase('vi'));
