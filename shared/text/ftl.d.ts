/** A language in Fluent's format, which the build makes a module of (`build/texts`). */
declare module '*.ftl' {
  export const pack: import('./pack.ts').LanguagePack;
}
