/** How many active keys an account may have in an environment, which the description of `create-api-key` promises. */
export const KEY_LIMIT = 100;
