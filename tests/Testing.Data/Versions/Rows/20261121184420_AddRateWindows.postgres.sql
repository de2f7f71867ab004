-- What a database had when 20261121184420_AddRateWindows was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 92baa8934a40e9bdfd13606f473f34d6e500f96906b5caec7bdef1470da984e6

INSERT INTO "rate_windows" ("caller", "kind", "ends_at", "is_granted", "taken") VALUES
('caller 1', 1, 1, TRUE, 1),
('caller 2', 2, 2, FALSE, 2);
