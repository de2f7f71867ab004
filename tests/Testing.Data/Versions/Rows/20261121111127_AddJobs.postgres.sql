-- What a database had when 20261121111127_AddJobs was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 690a6e0f9323decf08f5307f1bd71e6a7efc5fbc148c4ce810b0d9be8ade06cd

INSERT INTO "job_categories" ("id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('a3916ec4-67f3-58df-a9b7-7db4b62c0f4b', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('695e374a-674a-4d25-122c-94a18d6c29c3', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "job_types" ("id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('d525d656-a5ac-08ea-f42b-cfbefaa0cbf5', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('d9bcd890-0360-b6ed-5c80-37075caf1f52', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "jobs" ("id", "agencies", "category_id", "city", "company_description", "company_name", "contact", "country", "created_at", "creator_id", "description", "email", "expires", "is_featured", "job_title", "region", "requirements", "row_version", "slug", "status", "telecommuting", "updated_at", "url") VALUES
('3e7fbf35-eba8-7c4b-4efc-25fd720099f9', TRUE, 'a3916ec4-67f3-58df-a9b7-7db4b62c0f4b', 'city 1', 'company description 1 Ünïcode 🐍 ''quoted''', 'company name 1', 'contact 1', 'country 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', 'email 1', DATE '2026-02-01', TRUE, 'job title 1', 'region 1', 'requirements 1 Ünïcode 🐍 ''quoted''', 1, 'slug 1', 1, TRUE, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'url 1'),
('0a17319d-145f-c765-5439-c1b7ac6f83af', FALSE, NULL, NULL, 'company description 2 Ünïcode 🐍 ''quoted''', 'company name 2', NULL, 'country 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 'description 2 Ünïcode 🐍 ''quoted''', 'email 2', NULL, FALSE, 'job title 2', NULL, NULL, 2, 'slug 2', 2, FALSE, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL);

INSERT INTO "job_job_types" ("job_id", "job_type_id") VALUES
('3e7fbf35-eba8-7c4b-4efc-25fd720099f9', 'd525d656-a5ac-08ea-f42b-cfbefaa0cbf5'),
('0a17319d-145f-c765-5439-c1b7ac6f83af', 'd9bcd890-0360-b6ed-5c80-37075caf1f52');

INSERT INTO "job_review_comments" ("id", "comment", "created_at", "creator_id", "job_id", "row_version", "updated_at") VALUES
('312e8d4d-cdef-bfac-7a8f-00ac35381473', 'comment 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '3e7fbf35-eba8-7c4b-4efc-25fd720099f9', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('2b4c913c-1f6d-6619-8d6a-3ff1f2371dd8', 'comment 2 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, '0a17319d-145f-c765-5439-c1b7ac6f83af', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');
