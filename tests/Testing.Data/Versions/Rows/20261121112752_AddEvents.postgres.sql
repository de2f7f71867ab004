-- What a database had when 20261121112752_AddEvents was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 3c1fc54003fd4714ec468f107370df6ad06a451e063da467bc44ed42b84c5394

INSERT INTO "calendars" ("id", "created_at", "creator_id", "description", "name", "row_version", "slug", "updated_at") VALUES
('c3c26794-1550-4f6a-175b-ceff313179c7', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('d55fb3c1-107f-ef19-9501-3cfc5f09d8bc', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 'description 2 Ünïcode 🐍 ''quoted''', 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "event_categories" ("id", "calendar_id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('4df877bf-bb60-9a2c-4996-c3b8b83882e9', 'c3c26794-1550-4f6a-175b-ceff313179c7', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('1b4565aa-79bd-d5f6-53eb-d8f5d15cde43', 'd55fb3c1-107f-ef19-9501-3cfc5f09d8bc', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "event_locations" ("id", "address", "city", "country", "created_at", "name", "row_version", "slug", "updated_at", "url") VALUES
('bf12f406-5cbd-b453-32a5-ed2c29214cd4', 'address 1', 'city 1', 'country 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'url 1'),
('3e3ab926-63b4-1824-46e6-bf213414ca2c', NULL, 'city 2', 'country 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL);

INSERT INTO "events" ("id", "calendar_id", "created_at", "creator_id", "description", "featured", "is_approved", "name", "row_version", "slug", "title", "updated_at", "url", "venue_id") VALUES
('e83dbdd6-3bbf-ecb9-1f2e-031357c9cb64', 'c3c26794-1550-4f6a-175b-ceff313179c7', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', TRUE, TRUE, 'name 1', 1, 'slug 1', 'title 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'url 1', 'bf12f406-5cbd-b453-32a5-ed2c29214cd4'),
('c8876bf4-4378-cc50-f6ee-74aa70495bff', 'd55fb3c1-107f-ef19-9501-3cfc5f09d8bc', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, NULL, FALSE, FALSE, 'name 2', 2, 'slug 2', 'title 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, NULL);

INSERT INTO "event_event_categories" ("event_id", "event_category_id") VALUES
('e83dbdd6-3bbf-ecb9-1f2e-031357c9cb64', '4df877bf-bb60-9a2c-4996-c3b8b83882e9'),
('c8876bf4-4378-cc50-f6ee-74aa70495bff', '1b4565aa-79bd-d5f6-53eb-d8f5d15cde43');

INSERT INTO "recurring_rules" ("id", "all_day", "begins_at", "begins_on", "by_day", "count", "created_at", "duration", "event_id", "expanded_until", "frequency", "interval", "row_version", "time_zone", "until", "updated_at") VALUES
('a939be20-1e1f-ff7e-a67a-5683861d9d57', TRUE, TIME '18:30:01', DATE '2026-02-01', 'by day 1', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', INTERVAL '01:30:00', 'e83dbdd6-3bbf-ecb9-1f2e-031357c9cb64', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 1, 1, 1, 'time zone 1', DATE '2026-02-01', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('9cb9b492-292f-687a-fbf3-e92e76c9131a', FALSE, TIME '18:30:02', DATE '2026-02-02', 'by day 2', NULL, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', INTERVAL '03:00:00', 'c8876bf4-4378-cc50-f6ee-74aa70495bff', NULL, 2, 2, 2, 'time zone 2', NULL, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "event_occurrences" ("id", "all_day", "created_at", "dt_end", "dt_start", "ends_at", "event_id", "recurring_rule_id", "row_version", "updated_at") VALUES
('0ca8e71a-0b58-0a23-6380-1e25a314da62', TRUE, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'e83dbdd6-3bbf-ecb9-1f2e-031357c9cb64', 'a939be20-1e1f-ff7e-a67a-5683861d9d57', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('066a364f-aa6a-5e57-c979-d0c8811682ce', FALSE, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'c8876bf4-4378-cc50-f6ee-74aa70495bff', NULL, 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');
