export { intuneFiles as files } from '../powershell/scripts.ts';
