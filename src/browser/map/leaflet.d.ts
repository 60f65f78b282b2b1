/** Leaflet's own module of modules: the one that package.json names is a bundle that nothing can be left out of. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
