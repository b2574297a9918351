/** The script of the page “Check it yourself” as one text, bundled by `vite.check-script.mjs`. */
declare module 'virtual:check-script' {
  const text: string;
  export default text;
}
