import { describe, expect, it, vi } from 'vitest';
import { CHANNEL_NAMES } from '../../shared/ipc/contract.ts';
import { createBridge } from './create-bridge.ts';

describe('createBridge', () => {
  it('has exactly the channels of the contract, and hands them on under their own name', async () => {
    const invoke = vi.fn((channel: string) => Promise.resolve(channel));
    const bridge = createBridge(invoke);
    expect(Object.keys(bridge).toSorted()).toEqual([...CHANNEL_NAMES].toSorted());
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(await bridge.check({})).toBe('check');
    expect(invoke).toHaveBeenCalledWith('check', {});
  });
});
