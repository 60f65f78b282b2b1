/**
 * What of a file is published: all that its page may show. Where the signed paper of a consent is kept
 * stays at the office; what an editor needs to check the file is no part of it.
 */
const unpublished: ReadonlySet<string> = new Set(['$schema', 'evidenceRef']);

/**
 * A value of `content/` without what is not published. What a person has agreed to, from when and until
 * when, is included: others who show the data are bound by it too (Law 91/2025/QH15).
 */
export function publishedOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(publishedOf) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !unpublished.has(key))
      .map(([key, inner]) => [key, publishedOf(inner)]),
  ) as Value;
}

/**
 * The same, with the publisher of the record named as the keeper of every consent document: its office
 * number is not published, and those who reuse the data know whom to ask.
 *
 * @param address where the record is published
 */
export function withPapersAt<Value>(value: Value, address: string): Value {
  if (Array.isArray(value)) return value.map((item) => withPapersAt(item, address)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'consent' && typeof inner === 'object'
        ? { ...inner, evidenceRef: address }
        : withPapersAt(inner, address),
    ]),
  ) as Value;
}

/** A file of `content/` as it is published with its address. */
export const exportedOf = <Value>(value: Value, address: string): Value =>
  withPapersAt(publishedOf(value), address);
