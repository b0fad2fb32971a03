/** What the build makes of an import ending in `?iife`: the file name of a self-contained script, for `scripting.executeScript`. */
declare module '*?iife' {
  const file: string;
  export default file;
}
