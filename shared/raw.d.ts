/** A file as text: bundlers and the test runner read what is imported so. */
declare module '*?raw' {
  const text: string;
  export = text;
}
