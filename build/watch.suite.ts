// While one types, an answer soon is worth more than the last example of a property: each stops after a tenth of a second. Every other
// run has all its examples.
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 100 });
