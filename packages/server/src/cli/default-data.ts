/** The folder that holds the data where `--data` is left out. */
export const DEFAULT_DATA = "./augno-data";
