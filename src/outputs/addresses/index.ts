/**
 * Every address of the site is made here and nowhere else. They are printed on packs and embedded in
 * shops, so they never change: Vietnamese at the root, English under `/en/`, a slash at the end.
 * A path here has no base (`/ocop/`); `href` and `absoluteUrl` put it in front.
 */
export * from './alternates.ts';
export * from './crumbs.ts';
export * from './host.ts';
export * from './list-title.ts';
export * from './parameters.ts';
export * from './paths.ts';
export { type SectionName, sectionNames, type ToolName } from './words.ts';
