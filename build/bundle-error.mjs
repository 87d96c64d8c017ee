/** A reason that a bundle can't be made; printed without a stack. */
export class BundleError extends Error {}
