-- What a database had when 20261121111127_AddJobs was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: b943835818efb7f869d71839b229cf5d22d6e38863e76f73777282f46ff26890

INSERT INTO "job_categories" ("id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('a3916ec4-67f3-58df-a9b7-7db4b62c0f4b', '2026-01-01 12:30:15.123456', 'name 1', 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('695e374a-674a-4d25-122c-94a18d6c29c3', '2026-01-02 12:30:15.123456', 'name 2', 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "job_types" ("id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('d525d656-a5ac-08ea-f42b-cfbefaa0cbf5', '2026-01-01 12:30:15.123456', 'name 1', 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('d9bcd890-0360-b6ed-5c80-37075caf1f52', '2026-01-02 12:30:15.123456', 'name 2', 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "jobs" ("id", "agencies", "category_id", "city", "company_description", "company_name", "contact", "country", "created_at", "creator_id", "description", "email", "expires", "is_featured", "job_title", "region", "requirements", "row_version", "slug", "status", "telecommuting", "updated_at", "url") VALUES
('3e7fbf35-eba8-7c4b-4efc-25fd720099f9', 1, 'a3916ec4-67f3-58df-a9b7-7db4b62c0f4b', 'city 1', 'company description 1 Ünïcode 🐍 ''quoted''', 'company name 1', 'contact 1', 'country 1', '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', 'email 1', '2026-02-01', 1, 'job title 1', 'region 1', 'requirements 1 Ünïcode 🐍 ''quoted''', 1, 'slug 1', 1, 1, '2026-01-01 12:30:15.123456', 'url 1'),
('0a17319d-145f-c765-5439-c1b7ac6f83af', 0, NULL, NULL, 'company description 2 Ünïcode 🐍 ''quoted''', 'company name 2', NULL, 'country 2', '2026-01-02 12:30:15.123456', NULL, 'description 2 Ünïcode 🐍 ''quoted''', 'email 2', NULL, 0, 'job title 2', NULL, NULL, 2, 'slug 2', 2, 0, '2026-01-02 12:30:15.123456', NULL);

INSERT INTO "job_job_types" ("job_id", "job_type_id") VALUES
('3e7fbf35-eba8-7c4b-4efc-25fd720099f9', 'd525d656-a5ac-08ea-f42b-cfbefaa0cbf5'),
('0a17319d-145f-c765-5439-c1b7ac6f83af', 'd9bcd890-0360-b6ed-5c80-37075caf1f52');

INSERT INTO "job_review_comments" ("id", "comment", "created_at", "creator_id", "job_id", "row_version", "updated_at") VALUES
('312e8d4d-cdef-bfac-7a8f-00ac35381473', 'comment 1 Ünïcode 🐍 ''quoted''', '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '3e7fbf35-eba8-7c4b-4efc-25fd720099f9', 1, '2026-01-01 12:30:15.123456'),
('2b4c913c-1f6d-6619-8d6a-3ff1f2371dd8', 'comment 2 Ünïcode 🐍 ''quoted''', '2026-01-02 12:30:15.123456', NULL, '0a17319d-145f-c765-5439-c1b7ac6f83af', 2, '2026-01-02 12:30:15.123456');
