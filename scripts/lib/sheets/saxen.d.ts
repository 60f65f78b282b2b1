/** The parts of the XML reader that are used; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    /** Which prefix is told for each namespace, whatever the document calls it. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, string>) => void,
    ): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata', listener: (text: string) => void): this;
    /** @throws Error at the first thing that is not XML, and whatever a listener throws */
    parse(xml: string): void;
  }
}
