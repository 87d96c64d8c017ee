/** A file as text, for imports that bundlers and the test runner resolve. */
declare module '*?raw' {
  const text: string;
  export = text;
}
