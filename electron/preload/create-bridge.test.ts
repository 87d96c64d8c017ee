import { describe, expect, it, vi } from 'vitest';
import { CHANNEL_NAMES } from '../../shared/ipc/names.ts';
import { createBridge } from './create-bridge.ts';

describe('createBridge', () => {
  it('has exactly the channels of the contract, and forwards calls under their own name', async () => {
    const invoke = vi.fn((channel: string) => Promise.resolve(channel));
    const bridge = createBridge({ invoke, subscribe: () => () => undefined });
    expect(Object.keys(bridge).toSorted()).toEqual([...CHANNEL_NAMES, 'on'].toSorted());
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(await bridge.check({})).toBe('check');
    expect(invoke).toHaveBeenCalledWith('check', {});
  });

  it('forwards the contract’s events, without their data', () => {
    const listeners = new Map<string, () => void>();
    const stop = vi.fn();
    const bridge = createBridge({
      invoke: () => Promise.resolve(),
      subscribe: (event, listener) => {
        listeners.set(event, listener);
        return stop;
      },
    });
    const listener = vi.fn();
    const unsubscribe = bridge.on('changed', listener);
    bridge.on('something-else' as 'changed', listener)();
    expect([...listeners.keys()]).toEqual(['changed']);
    (listeners.get('changed') as unknown as (event: unknown) => void)({ secret: true });
    expect(listener).toHaveBeenCalledExactlyOnceWith();
    unsubscribe();
    expect(stop).toHaveBeenCalledOnce();
  });
});
