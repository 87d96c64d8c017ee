import fc from 'fast-check';

// Its successor, a plugin, can't be set for all properties at once.
const FEW = { seed: 12, endOnFailure: true, interruptAfterTimeLimit: 100 };
fc.configureGlobal(FEW);
