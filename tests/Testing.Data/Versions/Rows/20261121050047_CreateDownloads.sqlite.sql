-- What a database had when 20261121050047_CreateDownloads was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 032e5da3a504a4b9e3d2b7386c762f7fcdc419d22253bbb8f4f104f2e9281dda

INSERT INTO "operating_systems" ("id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('6f5b4a06-ad6d-809e-4a58-d25e09e608c0', '2026-01-01 12:30:15.123456', 'name 1', 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('db04370d-5de6-ce27-8b39-eaa45184bb6f', '2026-01-02 12:30:15.123456', 'name 2', 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "release_series" ("id", "branch", "created_at", "end_of_bugfix", "end_of_life", "feature_freeze", "first_release", "name", "pep", "release_manager", "row_version", "start_of_development", "status", "updated_at", "version_order") VALUES
('e429506c-e545-6494-cf70-1ffe9f3f37f8', 'branch 1', '2026-01-01 12:30:15.123456', '2026-02-01', '2026-02-01', '2026-02-01', '2026-02-01', 'name 1', 1, 'release manager 1', 1, '2026-02-01', 1, '2026-01-01 12:30:15.123456', 1),
('fc0230c1-7ab3-b19c-865e-7a866f9908b3', 'branch 2', '2026-01-02 12:30:15.123456', NULL, NULL, NULL, NULL, 'name 2', NULL, 'release manager 2', 2, NULL, 2, '2026-01-02 12:30:15.123456', 2);

INSERT INTO "users" ("id", "bio", "created_at", "date_joined", "email", "email_privacy", "email_verified", "first_name", "is_active", "is_staff", "is_superuser", "last_login", "last_name", "public_profile", "row_version", "search_visibility", "updated_at", "username") VALUES
('ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'bio 1 Ünïcode 🐍 ''quoted''', '2026-01-01 12:30:15.123456', '2026-01-01 12:30:15.123456', 'email 1', 1, 1, 'first name 1', 1, 1, 1, '2026-01-01 12:30:15.123456', 'last name 1', 1, 1, 1, '2026-01-01 12:30:15.123456', 'username 1'),
('38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'bio 2 Ünïcode 🐍 ''quoted''', '2026-01-02 12:30:15.123456', '2026-01-02 12:30:15.123456', 'email 2', 2, 0, 'first name 2', 0, 0, 0, NULL, 'last name 2', 0, 2, 0, '2026-01-02 12:30:15.123456', 'username 2');

INSERT INTO "releases" ("id", "content", "created_at", "creator_id", "eol_date", "is_latest", "is_published", "name", "pre_release", "release_date", "release_notes_url", "release_page_id", "row_version", "series_id", "show_on_download_page", "slug", "status", "updated_at", "version", "version_number", "version_order") VALUES
('3a0d8d8f-b00a-c378-2a0d-7bea5f1a8c99', 'content 1 Ünïcode 🐍 ''quoted''', '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '2026-02-01', 1, 1, 'name 1', 1, '2026-02-01', 'release notes url 1', NULL, 1, 'e429506c-e545-6494-cf70-1ffe9f3f37f8', 1, 'slug 1', 1, '2026-01-01 12:30:15.123456', 2, 'version number 1', 1),
('5eecdd73-7e59-34d6-e4ae-170d0372fdc1', 'content 2 Ünïcode 🐍 ''quoted''', '2026-01-02 12:30:15.123456', NULL, NULL, 0, 0, 'name 2', 0, NULL, 'release notes url 2', NULL, 2, NULL, 0, 'slug 2', 2, '2026-01-02 12:30:15.123456', 3, 'version number 2', 2);

INSERT INTO "release_files" ("id", "created_at", "description", "download_button", "filesize", "gpg_signature_file", "is_source", "md5_sum", "name", "operating_system_id", "release_id", "row_version", "sbom_spdx2_file", "sha256_sum", "sigstore_bundle_file", "sigstore_cert_file", "sigstore_signature_file", "slug", "updated_at", "url") VALUES
('56d4fabd-4fad-40e2-ef2a-013c77d4e2a8', '2026-01-01 12:30:15.123456', 'description 1 Ünïcode 🐍 ''quoted''', 1, 1, 'gpg signature file 1', 1, 'md5 sum 1', 'name 1', '6f5b4a06-ad6d-809e-4a58-d25e09e608c0', '3a0d8d8f-b00a-c378-2a0d-7bea5f1a8c99', 1, 'sbom spdx2 file 1', 'sha256 sum 1', 'sigstore bundle file 1', 'sigstore cert file 1', 'sigstore signature file 1', 'slug 1', '2026-01-01 12:30:15.123456', 'url 1'),
('a9b2497e-750d-8798-6682-62d7408f3dca', '2026-01-02 12:30:15.123456', 'description 2 Ünïcode 🐍 ''quoted''', 0, 2, 'gpg signature file 2', 0, 'md5 sum 2', 'name 2', 'db04370d-5de6-ce27-8b39-eaa45184bb6f', '5eecdd73-7e59-34d6-e4ae-170d0372fdc1', 2, 'sbom spdx2 file 2', 'sha256 sum 2', 'sigstore bundle file 2', 'sigstore cert file 2', 'sigstore signature file 2', 'slug 2', '2026-01-02 12:30:15.123456', 'url 2');

INSERT INTO "download_statistics" ("id", "count", "created_at", "date", "release_file_id", "row_version", "updated_at") VALUES
('937a4a7d-328f-3c16-34b9-8e8e00110f27', 1, '2026-01-01 12:30:15.123456', '2026-02-01', '56d4fabd-4fad-40e2-ef2a-013c77d4e2a8', 1, '2026-01-01 12:30:15.123456'),
('cd6a15b0-a49a-6560-0ed7-5f4bd97e429c', 2, '2026-01-02 12:30:15.123456', '2026-02-02', 'a9b2497e-750d-8798-6682-62d7408f3dca', 2, '2026-01-02 12:30:15.123456');

INSERT INTO "initial_data_sets" ("name", "loaded_at") VALUES
('name 1', '2026-01-01 12:30:15.123456'),
('name 2', '2026-01-02 12:30:15.123456');
