export { configMgrFiles as files } from '../powershell/scripts.ts';
