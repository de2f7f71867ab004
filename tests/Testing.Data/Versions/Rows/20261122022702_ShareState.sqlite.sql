-- What a database had when 20261122022702_ShareState was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: d33e4374cc9f283b550cb0013273abc6141bdf5796ba42cce110c515684cff49

INSERT INTO "announcements" ("id", "created_at", "message", "place", "topic") VALUES
('1faabc35-c5a8-430f-a1d7-94d91efea9b2', '2026-01-01 12:30:15.123456', 'message 1 Ünïcode 🐍 ''quoted''', 1, 'topic 1 Ünïcode 🐍 ''quoted'''),
('e9e4028d-bcce-7564-31a0-a8995aa5c43d', '2026-01-02 12:30:15.123456', NULL, NULL, 'topic 2 Ünïcode 🐍 ''quoted''');

INSERT INTO "shared_keys" ("name", "content", "created_at") VALUES
('name 1', 'content 1 Ünïcode 🐍 ''quoted''', '2026-01-01 12:30:15.123456'),
('name 2', 'content 2 Ünïcode 🐍 ''quoted''', '2026-01-02 12:30:15.123456');

INSERT INTO "used_states" ("state", "ends_at") VALUES
('state 1', '2026-01-01 12:30:15.123456'),
('state 2', '2026-01-02 12:30:15.123456');
