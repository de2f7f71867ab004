-- What a database had when 20261122022702_ShareState was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 4f5e3870af942e1d4827cce7ec4c7c1f31dd13c51e19ce36f179abc8ae135446

INSERT INTO "announcements" ("id", "created_at", "message", "place", "topic") VALUES
('1faabc35-c5a8-430f-a1d7-94d91efea9b2', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'message 1 Ünïcode 🐍 ''quoted''', 1, 'topic 1 Ünïcode 🐍 ''quoted'''),
('e9e4028d-bcce-7564-31a0-a8995aa5c43d', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, NULL, 'topic 2 Ünïcode 🐍 ''quoted''');

INSERT INTO "shared_keys" ("name", "content", "created_at") VALUES
('name 1', 'content 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('name 2', 'content 2 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "used_states" ("state", "ends_at") VALUES
('state 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('state 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');
