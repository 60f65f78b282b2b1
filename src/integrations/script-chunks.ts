/**
 * What every page runs is bundled into two files, whichever other scripts share its modules. By default the bundler
 * gives each shared module a file of its own: a dozen requests, each compressed by itself.
 *
 * Sheets of paper run only the first. Modules that these import go with them.
 */
export const scriptChunks = {
  groups: [
    {
      name: 'base',
      test: /\/src\/browser\/(certificate-life|kit\/(element|format))\.ts$/,
      priority: 2,
    },
    {
      name: 'page',
      test: /\/src\/browser\/shortlist\/mark\.ts$|vite\/preload-helper/,
      priority: 1,
    },
  ],
};
