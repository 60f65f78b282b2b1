/** A product in a message: its name, what else is said of it, and where its page is. */
export interface MessageItem {
  name: string;
  lines: readonly string[];
  address: string;
}

/**
 * A list as plain text, for messengers, mail and paper:
 *
 *     Danh sách sản vật
 *
 *     1. Bánh gai Chiêm Hóa
 *     Bốn sao, có giá trị đến 6/8/2027
 *     https://…/san-pham/banh-gai-chiem-hoa/
 *
 * @param closing what stands below the list; nothing, or an empty text, adds nothing
 */
export function listMessage(opening: string, items: readonly MessageItem[], closing = ''): string {
  const entries = items.map(({ name, lines, address }, at) =>
    [`${at + 1}. ${oneLine(name)}`, ...lines.map(oneLine), address].join('\n'),
  );
  return [opening, ...entries, closing].filter((part) => part !== '').join('\n\n');
}

/** A name cannot begin a line of its own, and so cannot pass for something that the sender wrote. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
