import * as v from 'valibot';
import { PROTOCOLS, type Protocol } from './protocols.ts';

const NAMES = PROTOCOLS.map((row) => row.protocol);

export const protocolSchema = v.picklist(NAMES as [Protocol, ...Protocol[]]);
