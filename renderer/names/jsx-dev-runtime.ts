import { jsxDEV as make } from 'react/jsx-dev-runtime';
import { withNames } from './names.ts';

export { Fragment } from 'react/jsx-dev-runtime';

/** The same while one works on the page. */
export const jsxDEV: typeof make = (type, props, ...rest) => make(type, withNames(type, props as object), ...rest);
