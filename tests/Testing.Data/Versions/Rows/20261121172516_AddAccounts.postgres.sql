-- What a database had when 20261121172516_AddAccounts was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 12029d13d58e8ca3ac8e2cbedf54b7cd82f3b46dd035241519224e83658d9eb1

INSERT INTO "users" ("id", "bio", "created_at", "date_joined", "email", "email_privacy", "email_verified", "first_name", "is_active", "is_staff", "is_superuser", "last_login", "last_name", "oauth_id", "oauth_provider", "password_hash", "public_profile", "row_version", "search_visibility", "security_stamp", "updated_at", "username") VALUES
('ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'bio 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'email 1', 1, TRUE, 'first name 1', TRUE, TRUE, TRUE, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'last name 1', 'oauth id 1', 'oauth provider 1', 'password hash 1', TRUE, 1, 1, '45251ac7-f4be-c8ce-245f-fb48e850143f', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'username 1'),
('38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'bio 2 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'email 2', 2, FALSE, 'first name 2', FALSE, FALSE, FALSE, NULL, 'last name 2', NULL, NULL, NULL, FALSE, 2, 0, NULL, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'username 2');

INSERT INTO "api_keys" ("id", "created_at", "description", "expires_at", "is_active", "key_hash", "key_prefix", "last_used_at", "name", "row_version", "scope", "updated_at", "user_id") VALUES
('a175edf6-69a0-e4fb-a94b-b182bbba5329', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'description 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', TRUE, 'key hash 1', 'key prefix 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'name 1', 1, 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7'),
('85be78ad-e7c8-9ae5-8fbb-e18c56dc8060', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'description 2 Ünïcode 🐍 ''quoted''', NULL, FALSE, 'key hash 2', 'key prefix 2', NULL, 'name 2', 2, 0, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459');

INSERT INTO "email_logs" ("id", "attempts", "context", "created_at", "error_message", "next_attempt_at", "recipient_email", "row_version", "status", "subject", "template_name", "updated_at", "user_id") VALUES
('6f949037-58db-d08f-01d0-29a5b8e219cf', 1, 'context 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'error message 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'recipient email 1', 1, 1, 'subject 1', 'template name 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7'),
('d2a67063-96d5-db6b-af15-91e1883d62b6', 2, 'context 2 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, NULL, 'recipient email 2', 2, 2, 'subject 2', 'template name 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL);

INSERT INTO "email_templates" ("id", "content_html", "content_text", "created_at", "description", "display_name", "internal_name", "is_active", "row_version", "subject", "template_type", "updated_at") VALUES
('27ba1017-08c7-2277-3525-1b3067e0855e', 'content html 1 Ünïcode 🐍 ''quoted''', 'content text 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'description 1 Ünïcode 🐍 ''quoted''', 'display name 1', 'internal name 1', TRUE, 1, 'subject 1', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('cb83d6b6-14dd-8307-99a8-a4a741dda530', 'content html 2 Ünïcode 🐍 ''quoted''', 'content text 2 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 'display name 2', 'internal name 2', FALSE, 2, 'subject 2', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "sign_ins" ("id", "cookie_hash", "created_at", "expires_at", "refresh_token_id", "row_version", "updated_at", "user_id") VALUES
('9985f118-332d-c4ac-8218-444b5441c3f5', 'cookie hash 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', NULL, 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7'),
('b0a500f7-e8df-6a65-8e84-2f7b72e0fb93', NULL, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459');
