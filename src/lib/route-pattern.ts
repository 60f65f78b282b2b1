/**
 * What the gaps of a route's pattern stand for in a path: `/qr/[kind]/[id].svg` finds in `/qr/product/che.svg`
 * the kind `product` and the id `che`. A gap `[...list]` takes any number of parts, even none; a slash at the
 * end is as good as none.
 *
 * @returns a function of the path; it gives nothing when the path does not fit
 */
export function paramsByPattern(
  pattern: string,
): (path: string) => Record<string, string | undefined> | undefined {
  const source = pattern
    .replace(/\/$/, '')
    .replace(
      /\/\[\.{3}(\w+)\](?=\/|$)|\[\.{3}(\w+)\]|\[(\w+)\]|\W/g,
      (part, parts?: string, rest?: string, one?: string) => {
        if (parts) return `(?:/(?<${parts}>.+?))?`;
        if (rest) return `(?<${rest}>.+)`;
        return one ? `(?<${one}>[^/]+)` : `\\${part}`;
      },
    );
  const shape = new RegExp(`^${source}/?$`);
  return (path) => {
    const match = shape.exec(path);
    return match ? { ...match.groups } : undefined;
  };
}
