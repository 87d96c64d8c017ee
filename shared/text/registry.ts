// Every language: one line each, by its code. Everything that goes by languages follows from here.
export { pack as de } from './de/pack.ftl';
export { pack as en } from './en/pack.ts';
export { pack as es } from './es/pack.ftl';
export { pack as fr } from './fr/pack.ftl';
export { pack as nl } from './nl/pack.ftl';
