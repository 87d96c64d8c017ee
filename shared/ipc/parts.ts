import * as v from 'valibot';
import { CONFIRMATIONS } from '../remediation/confirmations.ts';
import { exactly, listOf } from '../schema.ts';

export const nothing = exactly({});

export const idSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

export const timestampSchema = v.pipe(v.string(), v.isoTimestamp());

export const confirmedSchema = v.exactOptional(listOf(v.picklist(CONFIRMATIONS), CONFIRMATIONS.length));
