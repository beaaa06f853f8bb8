/** Programs that call the client, as they stood when the base was current: their sources by their names. */
export type Programs = Readonly<Record<string, string>>;
