/** Lets plain `tsc` follow an import that `astro check` understands by itself. */
declare module '*.astro' {
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}
