export { reader } from './intune.ts';
