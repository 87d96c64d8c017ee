import type { ElementType, Key, ReactElement } from 'react';
import { jsx as make, jsxs as makeOfMany } from 'react/jsx-runtime';
import { withNames } from './names.ts';

export { Fragment } from 'react/jsx-runtime';

/** What the page is drawn with: React's own, but that no name breaks at the end of a line. */
export const jsx = (type: ElementType, props: object, key?: Key): ReactElement =>
  make(type, withNames(type, props), key);

export const jsxs = (type: ElementType, props: object, key?: Key): ReactElement =>
  makeOfMany(type, withNames(type, props), key);
