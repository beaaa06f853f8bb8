/*
 * What stands behind `createServer`, for other packages of the workspace that take it apart, such as the mutants of the
 * server. It is no part of the published package.
 */
export { createServerOn } from "./create-server.ts";
export { handlers } from "./handlers.ts";
export { createApp } from "./http/app.ts";
export type { Handler, Handlers } from "./http/handler.ts";
export type { Services } from "./http/services.ts";
export { insertRecords } from "./storage/insert-records.ts";
export type { EnvironmentReader, EnvironmentTransaction, Storage } from "./storage/storage.ts";
