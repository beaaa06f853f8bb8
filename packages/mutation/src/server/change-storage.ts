import {
  insertRecords,
  type EnvironmentReader,
  type EnvironmentTransaction,
  type Storage,
} from "@augno/server/internals";
import type { ServerParts } from "./broken-server.ts";

type Environments = Storage["environments"];
type EnvironmentStore = Environments["sandbox"];

/** What to put in place of methods of a store, given the store as it is. Those that write are called in transactions only. */
type Replace = (store: EnvironmentTransaction, environment: keyof Environments) => Partial<EnvironmentTransaction>;

/** A server whose storage does something else in these methods. */
export function changeStorage(parts: ServerParts, replace: Replace): ServerParts {
  const { storage } = parts.services;
  const environments = {
    sandbox: changeStore(storage.environments.sandbox, (store) => replace(store, "sandbox")),
    production: changeStore(storage.environments.production, (store) => replace(store, "production")),
  };
  const changed: Storage = { identity: storage.identity, environments, close: () => storage.close() };
  return { ...parts, services: { ...parts.services, storage: changed } };
}

function changeStore(
  store: EnvironmentStore,
  replace: (store: EnvironmentTransaction) => Partial<EnvironmentTransaction>,
): EnvironmentStore {
  const changed = <Reader extends EnvironmentReader>(reader: Reader): Reader =>
    // Of a reader, only methods that read are called.
    overlay(reader, replace(reader as unknown as EnvironmentTransaction));
  return {
    read: (work, options) => store.read((reader) => work(changed(reader)), options),
    transact: (work) => store.transact((transaction) => work(changed(transaction))),
    // In a transaction, so that it goes through what is changed.
    append: (records) => store.transact((transaction) => insertRecords(changed(transaction), records)),
    probe: () => store.probe(),
  };
}

/** The same object with other methods. The rest is called on the object itself, whose private fields nothing else has. */
function overlay<Target extends object>(target: Target, replaced: object): Target {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(name in replaced ? replaced : target, name);
      return typeof value === "function" && !(name in replaced) ? value.bind(target) : value;
    },
  });
}
