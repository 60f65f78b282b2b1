/** A file of the site that is no page; not made until it is asked for, since a national site has tens of thousands. */
export interface SiteFile {
  /** Its path without base: `/data/v1/products.csv`. */
  path: string;
  /** Its media type, as a server is to name it. */
  type: string;
  body: () => Body | Promise<Body>;
}

type Body = string | Uint8Array<ArrayBuffer>;

/** Texts in JSON that are written already, by their name, as files of one folder. */
export const jsonFiles = (
  folder: string,
  texts: Iterable<readonly [name: string, text: string]>,
): SiteFile[] =>
  Array.from(texts, ([name, text]) => ({
    path: `${folder}${name}`,
    type: 'application/json',
    body: () => text,
  }));

/** A value as a file in JSON, or in a form of its own that is written in JSON. */
export const jsonFile = (
  path: string,
  value: () => unknown,
  type = 'application/json',
): SiteFile => ({ path, type, body: async () => JSON.stringify(await value()) });
