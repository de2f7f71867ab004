-- What a database had when 20261121184420_AddRateWindows was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 9cd443f61949e13bcce1b8044bbb0f4947dcd78d5a779cbecdbb515d67ceae2d

INSERT INTO "rate_windows" ("caller", "kind", "ends_at", "is_granted", "taken") VALUES
('caller 1', 1, 1, 1, 1),
('caller 2', 2, 2, 0, 2);
