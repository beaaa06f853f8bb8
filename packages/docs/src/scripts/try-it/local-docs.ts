/** Where `augno-server` serves the docs, below its own address. */
export const LOCAL_DOCS = "/docs";
