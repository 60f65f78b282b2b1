/** The parts of the Frictionless reader that the tests use; the package brings no types. */
declare module 'datapackage' {
  interface Resource {
    descriptor: object;
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    getResource(name: string): Resource;
  }
}
