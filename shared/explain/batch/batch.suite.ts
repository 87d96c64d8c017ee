import { saidIn } from '../said.suite.ts';

/** A command that writes, and its findings if the write is certain and if it isn't, for tables of batch files. */
export const add = (name: string, data = '1'): string => `reg add HKLM\\A /v ${name} /d ${data} /f`;
export const one = (name: string, data = '1'): string => `HKLM\\A|${name} REG_SZ "${data}"`;
export const maybe = (name: string, data = '1'): string => `perhaps ${one(name, data)}`;
/** A write whose data is unknown. */
export const some = (name: string): string => `HKLM\\A|${name} REG_SZ ? !value-not-followed`;
export const maybeSome = (name: string): string => `perhaps ${some(name)}`;

/** Returns the findings in a text that is known to be a batch file. */
export const saidOfBatch = (text: string): readonly string[] => saidIn('batch', text);
