/** The most digits that a decimal of the API has after its point. */
export const MAX_SCALE = 30;

/** The number one in the whole numbers of 10⁻³⁰ that decimals are read as. */
export const ONE = 10n ** BigInt(MAX_SCALE);
