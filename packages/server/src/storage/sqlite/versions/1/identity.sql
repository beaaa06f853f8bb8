CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    activated_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
INSERT INTO accounts (id, name, status, activated_at, created_at, updated_at)
  VALUES ('ac_01m86e81e0e5v8k2yqz7c4d1n1', 'Acme', 'active', '2026-11-24T08:30:00.251Z', '2026-11-24T08:30:00.250Z', '2026-11-24T08:30:00.251Z');
PRAGMA user_version = 1;
