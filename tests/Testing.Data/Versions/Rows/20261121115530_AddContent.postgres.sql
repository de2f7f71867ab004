-- What a database had when 20261121115530_AddContent was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: 79fa08fbfba916adc2c7cc6a9d483b2db6aba44f5a7955feaaef447f1221bba3

INSERT INTO "banners" ("id", "banner_type", "created_at", "end_date", "is_active", "is_dismissible", "is_sitewide", "link", "link_text", "message", "name", "paths", "row_version", "start_date", "target", "title", "updated_at") VALUES
('7d94bbe3-c796-07d9-3e12-ef3ebd1a10bf', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', DATE '2026-02-01', TRUE, TRUE, TRUE, 'link 1', 'link text 1', 'message 1 Ünïcode 🐍 ''quoted''', 'name 1', 'paths 1 Ünïcode 🐍 ''quoted''', 1, DATE '2026-02-01', 1, 'title 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('1596b20b-8e4e-eee6-ce6a-26645a8ee0cf', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, FALSE, FALSE, FALSE, NULL, NULL, 'message 2 Ünïcode 🐍 ''quoted''', 'name 2', NULL, 2, NULL, 0, 'title 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "feeds" ("id", "created_at", "feed_url", "is_active", "is_official", "last_fetched", "name", "priority", "row_version", "updated_at", "website_url") VALUES
('fc86f13b-44b8-d496-5651-236ad3e6b564', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'feed url 1', TRUE, TRUE, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'name 1', 1, 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'website url 1'),
('f8748c01-20ea-31c5-ad87-f0dc5d9bb9fc', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'feed url 2', FALSE, FALSE, NULL, 'name 2', 2, 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'website url 2');

INSERT INTO "blog_entries" ("id", "content", "created_at", "feed_id", "guid", "is_featured", "pub_date", "row_version", "summary", "title", "updated_at", "url") VALUES
('e2abbabf-89cb-4a1c-1b0e-a6593640888f', 'content 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'fc86f13b-44b8-d496-5651-236ad3e6b564', 'guid 1', TRUE, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 1, 'summary 1 Ünïcode 🐍 ''quoted''', 'title 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'url 1'),
('7d9bbb3b-98ff-221d-0f7c-5ea64d1a559e', NULL, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'f8748c01-20ea-31c5-ad87-f0dc5d9bb9fc', 'guid 2', FALSE, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 2, NULL, 'title 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'url 2');

INSERT INTO "code_samples" ("id", "code", "created_at", "creator_id", "description", "is_published", "row_version", "slug", "updated_at") VALUES
('bd88aae6-fb12-44a3-f8df-be5e1804eccf', 'code 1 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', TRUE, 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('d8f255b5-9239-71f0-ccad-5ecf0f66a200', 'code 2 Ünïcode 🐍 ''quoted''', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'description 2 Ünïcode 🐍 ''quoted''', FALSE, 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "community_posts" ("id", "content", "content_html", "content_type", "created_at", "creator_id", "is_published", "row_version", "slug", "title", "updated_at") VALUES
('28fe01a6-2500-d619-5fa9-93911b2ae996', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', TRUE, 1, 'slug 1', 'title 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('122d1d94-98b9-6bde-7d90-979b27316cb4', 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', FALSE, 2, 'slug 2', 'title 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "community_links" ("id", "created_at", "creator_id", "post_id", "row_version", "title", "updated_at", "url") VALUES
('b6838597-eccb-cfcc-e696-662fb2d28ebd', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '28fe01a6-2500-d619-5fa9-93911b2ae996', 1, 'title 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'url 1'),
('cc30f5d9-9706-0dd6-c7aa-d33661767deb', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', NULL, 2, 'title 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'url 2');

INSERT INTO "community_photos" ("id", "caption", "created_at", "creator_id", "image", "post_id", "row_version", "updated_at") VALUES
('5ede6679-3454-95df-bebf-9a57aa76ff75', 'caption 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'image 1', '28fe01a6-2500-d619-5fa9-93911b2ae996', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('a0b02c0e-9425-3047-799a-7bef94d0bd15', NULL, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'image 2', NULL, 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "community_videos" ("id", "created_at", "creator_id", "post_id", "row_version", "title", "updated_at", "url") VALUES
('5ec5ebab-e1ce-a4b1-e954-74255986d084', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '28fe01a6-2500-d619-5fa9-93911b2ae996', 1, 'title 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'url 1'),
('8033a602-a28b-e575-37a9-cdeb2d1d76f3', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', NULL, 2, 'title 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'url 2');

INSERT INTO "pages" ("id", "content", "content_html", "content_type", "created_at", "creator_id", "description", "is_published", "keywords", "last_modified_by_id", "path", "row_version", "template_name", "title", "updated_at") VALUES
('1f4d354f-4f3b-eddc-48c3-982ff5352e1a', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', TRUE, 'keywords 1', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'path 1', 1, 'template name 1', 'title 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('26ea2bd4-d445-6cd2-4b47-1361d8af4b95', 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 'description 2 Ünïcode 🐍 ''quoted''', FALSE, 'keywords 2', NULL, 'path 2', 2, 'template name 2', 'title 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "elections" ("id", "created_at", "description", "name", "nominations_close", "nominations_open", "row_version", "slug", "updated_at", "voting_close", "voting_open") VALUES
('6853f2c6-6387-c6e0-b35b-0e726573fac8', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'description 1 Ünïcode 🐍 ''quoted''', 'name 1', DATE '2026-02-01', DATE '2026-02-01', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', DATE '2026-02-01', DATE '2026-02-01'),
('51318c83-258c-ce7e-1fa9-46c79a74669d', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 'name 2', DATE '2026-02-02', DATE '2026-02-02', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', DATE '2026-02-02', DATE '2026-02-02');

INSERT INTO "feed_aggregates" ("id", "created_at", "description", "name", "row_version", "slug", "updated_at") VALUES
('387bf465-3200-f74d-e186-f31d64bb58e9', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'description 1 Ünïcode 🐍 ''quoted''', 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('a9c3e7d3-790f-f814-a784-b593922e08ef', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "feed_aggregate_feeds" ("feed_aggregate_id", "feed_id") VALUES
('387bf465-3200-f74d-e186-f31d64bb58e9', 'fc86f13b-44b8-d496-5651-236ad3e6b564'),
('a9c3e7d3-790f-f814-a784-b593922e08ef', 'f8748c01-20ea-31c5-ad87-f0dc5d9bb9fc');

INSERT INTO "minutes" ("id", "content", "content_html", "content_type", "created_at", "creator_id", "date", "is_published", "row_version", "slug", "updated_at") VALUES
('ea364fc9-8469-a56f-8cd3-2c7eb4899385', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', DATE '2026-02-01', TRUE, 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('e793998e-aa0c-563c-c8fe-9bc1fa26e3ac', 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', DATE '2026-02-02', FALSE, 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "nominees" ("id", "accepted", "created_at", "election_id", "row_version", "updated_at", "user_id") VALUES
('077a1d99-448c-53f4-cf96-25cb7f4a8330', TRUE, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', '6853f2c6-6387-c6e0-b35b-0e726573fac8', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7'),
('ce294996-93d0-07ec-0fcc-067cb4ee04ad', FALSE, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '51318c83-258c-ce7e-1fa9-46c79a74669d', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459');

INSERT INTO "nominations" ("id", "created_at", "endorsement", "nominator_id", "nominee_id", "row_version", "updated_at") VALUES
('27c370ec-17c9-74e4-647c-c0a789498e6f', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'endorsement 1 Ünïcode 🐍 ''quoted''', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '077a1d99-448c-53f4-cf96-25cb7f4a8330', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('0384a60c-069b-4ac7-2c19-c0d18832147c', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'ce294996-93d0-07ec-0fcc-067cb4ee04ad', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "page_documents" ("id", "created_at", "document", "page_id", "row_version", "updated_at") VALUES
('903e9b6a-4787-8f4b-479e-f68fe5504197', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'document 1', '1f4d354f-4f3b-eddc-48c3-982ff5352e1a', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('1b2a67e4-c710-b42e-b115-0f272487ccb0', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'document 2', '26ea2bd4-d445-6cd2-4b47-1361d8af4b95', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "page_images" ("id", "created_at", "image", "page_id", "row_version", "updated_at") VALUES
('a3595e7a-4550-3921-e6d4-ac14abdcc67c', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'image 1', '1f4d354f-4f3b-eddc-48c3-982ff5352e1a', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('289561f9-0ed3-a4dd-0fd1-f380948a6da9', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'image 2', '26ea2bd4-d445-6cd2-4b47-1361d8af4b95', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "related_blogs" ("id", "blog_name", "blog_website", "created_at", "description", "row_version", "updated_at") VALUES
('f5581d18-f79b-235d-5ca9-037ee36cd578', 'blog name 1', 'blog website 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'description 1 Ünïcode 🐍 ''quoted''', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('4160cd19-63a8-d06c-885d-96ce40182c71', 'blog name 2', 'blog website 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL, 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "story_categories" ("id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('c86ce163-c41c-28ad-76fb-5bf6df10f87d', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('43798f8f-2ce9-000f-7203-4b636a2641b6', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "success_stories" ("id", "category_id", "company_name", "company_url", "content", "content_html", "content_type", "created_at", "creator_id", "featured", "image", "is_published", "name", "row_version", "slug", "updated_at") VALUES
('ff5ab950-8540-fdc2-4eaf-a0f8bdf4e98e', 'c86ce163-c41c-28ad-76fb-5bf6df10f87d', 'company name 1', 'company url 1', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', TRUE, 'image 1', TRUE, 'name 1', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z'),
('70aab713-40f8-2beb-654b-a1de538fa244', '43798f8f-2ce9-000f-7203-4b636a2641b6', 'company name 2', NULL, 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', FALSE, NULL, FALSE, 'name 2', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z');

INSERT INTO "work_groups" ("id", "active", "created_at", "creator_id", "name", "purpose", "row_version", "slug", "updated_at", "url") VALUES
('6a230e5b-9f96-e435-9f40-54a408b0b02f', TRUE, TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'name 1', 'purpose 1 Ünïcode 🐍 ''quoted''', 1, 'slug 1', TIMESTAMPTZ '2026-01-01T12:30:15.123456Z', 'url 1'),
('0a2a14a9-5510-57de-665e-3ebfe9b35297', FALSE, TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'name 2', 'purpose 2 Ünïcode 🐍 ''quoted''', 2, 'slug 2', TIMESTAMPTZ '2026-01-02T12:30:15.123456Z', NULL);
