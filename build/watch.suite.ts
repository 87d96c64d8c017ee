// While one types, an answer soon is worth more than the last example of a property: each stops after a tenth of a
// second. Every other run has all its examples.
import fc from 'fast-check';

// Its successor, a plugin, can't be set for all properties at once.
const SOON = { interruptAfterTimeLimit: 100 };
fc.configureGlobal(SOON);
