-- What a database had when 20261121115530_AddContent was its latest migration. Never changed: see CONTRIBUTING.md.
-- SHA-256 of its statements: ed3ae1455476ac92dde5310e4a776aa1436f3616d799c61f4fe4fe8a589b2e3a

INSERT INTO "banners" ("id", "banner_type", "created_at", "end_date", "is_active", "is_dismissible", "is_sitewide", "link", "link_text", "message", "name", "paths", "row_version", "start_date", "target", "title", "updated_at") VALUES
('7d94bbe3-c796-07d9-3e12-ef3ebd1a10bf', 1, '2026-01-01 12:30:15.123456', '2026-02-01', 1, 1, 1, 'link 1', 'link text 1', 'message 1 Ünïcode 🐍 ''quoted''', 'name 1', 'paths 1 Ünïcode 🐍 ''quoted''', 1, '2026-02-01', 1, 'title 1', '2026-01-01 12:30:15.123456'),
('1596b20b-8e4e-eee6-ce6a-26645a8ee0cf', 2, '2026-01-02 12:30:15.123456', NULL, 0, 0, 0, NULL, NULL, 'message 2 Ünïcode 🐍 ''quoted''', 'name 2', NULL, 2, NULL, 0, 'title 2', '2026-01-02 12:30:15.123456');

INSERT INTO "feeds" ("id", "created_at", "feed_url", "is_active", "is_official", "last_fetched", "name", "priority", "row_version", "updated_at", "website_url") VALUES
('fc86f13b-44b8-d496-5651-236ad3e6b564', '2026-01-01 12:30:15.123456', 'feed url 1', 1, 1, '2026-01-01 12:30:15.123456', 'name 1', 1, 1, '2026-01-01 12:30:15.123456', 'website url 1'),
('f8748c01-20ea-31c5-ad87-f0dc5d9bb9fc', '2026-01-02 12:30:15.123456', 'feed url 2', 0, 0, NULL, 'name 2', 2, 2, '2026-01-02 12:30:15.123456', 'website url 2');

INSERT INTO "blog_entries" ("id", "content", "created_at", "feed_id", "guid", "is_featured", "pub_date", "row_version", "summary", "title", "updated_at", "url") VALUES
('e2abbabf-89cb-4a1c-1b0e-a6593640888f', 'content 1 Ünïcode 🐍 ''quoted''', '2026-01-01 12:30:15.123456', 'fc86f13b-44b8-d496-5651-236ad3e6b564', 'guid 1', 1, '2026-01-01 12:30:15.123456', 1, 'summary 1 Ünïcode 🐍 ''quoted''', 'title 1', '2026-01-01 12:30:15.123456', 'url 1'),
('7d9bbb3b-98ff-221d-0f7c-5ea64d1a559e', NULL, '2026-01-02 12:30:15.123456', 'f8748c01-20ea-31c5-ad87-f0dc5d9bb9fc', 'guid 2', 0, '2026-01-02 12:30:15.123456', 2, NULL, 'title 2', '2026-01-02 12:30:15.123456', 'url 2');

INSERT INTO "code_samples" ("id", "code", "created_at", "creator_id", "description", "is_published", "row_version", "slug", "updated_at") VALUES
('bd88aae6-fb12-44a3-f8df-be5e1804eccf', 'code 1 Ünïcode 🐍 ''quoted''', '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', 1, 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('d8f255b5-9239-71f0-ccad-5ecf0f66a200', 'code 2 Ünïcode 🐍 ''quoted''', '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'description 2 Ünïcode 🐍 ''quoted''', 0, 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "community_posts" ("id", "content", "content_html", "content_type", "created_at", "creator_id", "is_published", "row_version", "slug", "title", "updated_at") VALUES
('28fe01a6-2500-d619-5fa9-93911b2ae996', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 1, 1, 'slug 1', 'title 1', '2026-01-01 12:30:15.123456'),
('122d1d94-98b9-6bde-7d90-979b27316cb4', 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 0, 2, 'slug 2', 'title 2', '2026-01-02 12:30:15.123456');

INSERT INTO "community_links" ("id", "created_at", "creator_id", "post_id", "row_version", "title", "updated_at", "url") VALUES
('b6838597-eccb-cfcc-e696-662fb2d28ebd', '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '28fe01a6-2500-d619-5fa9-93911b2ae996', 1, 'title 1', '2026-01-01 12:30:15.123456', 'url 1'),
('cc30f5d9-9706-0dd6-c7aa-d33661767deb', '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', NULL, 2, 'title 2', '2026-01-02 12:30:15.123456', 'url 2');

INSERT INTO "community_photos" ("id", "caption", "created_at", "creator_id", "image", "post_id", "row_version", "updated_at") VALUES
('5ede6679-3454-95df-bebf-9a57aa76ff75', 'caption 1', '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'image 1', '28fe01a6-2500-d619-5fa9-93911b2ae996', 1, '2026-01-01 12:30:15.123456'),
('a0b02c0e-9425-3047-799a-7bef94d0bd15', NULL, '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'image 2', NULL, 2, '2026-01-02 12:30:15.123456');

INSERT INTO "community_videos" ("id", "created_at", "creator_id", "post_id", "row_version", "title", "updated_at", "url") VALUES
('5ec5ebab-e1ce-a4b1-e954-74255986d084', '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '28fe01a6-2500-d619-5fa9-93911b2ae996', 1, 'title 1', '2026-01-01 12:30:15.123456', 'url 1'),
('8033a602-a28b-e575-37a9-cdeb2d1d76f3', '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', NULL, 2, 'title 2', '2026-01-02 12:30:15.123456', 'url 2');

INSERT INTO "pages" ("id", "content", "content_html", "content_type", "created_at", "creator_id", "description", "is_published", "keywords", "last_modified_by_id", "path", "row_version", "template_name", "title", "updated_at") VALUES
('1f4d354f-4f3b-eddc-48c3-982ff5352e1a', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'description 1 Ünïcode 🐍 ''quoted''', 1, 'keywords 1', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'path 1', 1, 'template name 1', 'title 1', '2026-01-01 12:30:15.123456'),
('26ea2bd4-d445-6cd2-4b47-1361d8af4b95', 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, '2026-01-02 12:30:15.123456', NULL, 'description 2 Ünïcode 🐍 ''quoted''', 0, 'keywords 2', NULL, 'path 2', 2, 'template name 2', 'title 2', '2026-01-02 12:30:15.123456');

INSERT INTO "elections" ("id", "created_at", "description", "name", "nominations_close", "nominations_open", "row_version", "slug", "updated_at", "voting_close", "voting_open") VALUES
('6853f2c6-6387-c6e0-b35b-0e726573fac8', '2026-01-01 12:30:15.123456', 'description 1 Ünïcode 🐍 ''quoted''', 'name 1', '2026-02-01', '2026-02-01', 1, 'slug 1', '2026-01-01 12:30:15.123456', '2026-02-01', '2026-02-01'),
('51318c83-258c-ce7e-1fa9-46c79a74669d', '2026-01-02 12:30:15.123456', NULL, 'name 2', '2026-02-02', '2026-02-02', 2, 'slug 2', '2026-01-02 12:30:15.123456', '2026-02-02', '2026-02-02');

INSERT INTO "feed_aggregates" ("id", "created_at", "description", "name", "row_version", "slug", "updated_at") VALUES
('387bf465-3200-f74d-e186-f31d64bb58e9', '2026-01-01 12:30:15.123456', 'description 1 Ünïcode 🐍 ''quoted''', 'name 1', 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('a9c3e7d3-790f-f814-a784-b593922e08ef', '2026-01-02 12:30:15.123456', NULL, 'name 2', 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "feed_aggregate_feeds" ("feed_aggregate_id", "feed_id") VALUES
('387bf465-3200-f74d-e186-f31d64bb58e9', 'fc86f13b-44b8-d496-5651-236ad3e6b564'),
('a9c3e7d3-790f-f814-a784-b593922e08ef', 'f8748c01-20ea-31c5-ad87-f0dc5d9bb9fc');

INSERT INTO "minutes" ("id", "content", "content_html", "content_type", "created_at", "creator_id", "date", "is_published", "row_version", "slug", "updated_at") VALUES
('ea364fc9-8469-a56f-8cd3-2c7eb4899385', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '2026-02-01', 1, 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('e793998e-aa0c-563c-c8fe-9bc1fa26e3ac', 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', '2026-02-02', 0, 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "nominees" ("id", "accepted", "created_at", "election_id", "row_version", "updated_at", "user_id") VALUES
('077a1d99-448c-53f4-cf96-25cb7f4a8330', 1, '2026-01-01 12:30:15.123456', '6853f2c6-6387-c6e0-b35b-0e726573fac8', 1, '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7'),
('ce294996-93d0-07ec-0fcc-067cb4ee04ad', 0, '2026-01-02 12:30:15.123456', '51318c83-258c-ce7e-1fa9-46c79a74669d', 2, '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459');

INSERT INTO "nominations" ("id", "created_at", "endorsement", "nominator_id", "nominee_id", "row_version", "updated_at") VALUES
('27c370ec-17c9-74e4-647c-c0a789498e6f', '2026-01-01 12:30:15.123456', 'endorsement 1 Ünïcode 🐍 ''quoted''', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', '077a1d99-448c-53f4-cf96-25cb7f4a8330', 1, '2026-01-01 12:30:15.123456'),
('0384a60c-069b-4ac7-2c19-c0d18832147c', '2026-01-02 12:30:15.123456', NULL, '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'ce294996-93d0-07ec-0fcc-067cb4ee04ad', 2, '2026-01-02 12:30:15.123456');

INSERT INTO "page_documents" ("id", "created_at", "document", "page_id", "row_version", "updated_at") VALUES
('903e9b6a-4787-8f4b-479e-f68fe5504197', '2026-01-01 12:30:15.123456', 'document 1', '1f4d354f-4f3b-eddc-48c3-982ff5352e1a', 1, '2026-01-01 12:30:15.123456'),
('1b2a67e4-c710-b42e-b115-0f272487ccb0', '2026-01-02 12:30:15.123456', 'document 2', '26ea2bd4-d445-6cd2-4b47-1361d8af4b95', 2, '2026-01-02 12:30:15.123456');

INSERT INTO "page_images" ("id", "created_at", "image", "page_id", "row_version", "updated_at") VALUES
('a3595e7a-4550-3921-e6d4-ac14abdcc67c', '2026-01-01 12:30:15.123456', 'image 1', '1f4d354f-4f3b-eddc-48c3-982ff5352e1a', 1, '2026-01-01 12:30:15.123456'),
('289561f9-0ed3-a4dd-0fd1-f380948a6da9', '2026-01-02 12:30:15.123456', 'image 2', '26ea2bd4-d445-6cd2-4b47-1361d8af4b95', 2, '2026-01-02 12:30:15.123456');

INSERT INTO "related_blogs" ("id", "blog_name", "blog_website", "created_at", "description", "row_version", "updated_at") VALUES
('f5581d18-f79b-235d-5ca9-037ee36cd578', 'blog name 1', 'blog website 1', '2026-01-01 12:30:15.123456', 'description 1 Ünïcode 🐍 ''quoted''', 1, '2026-01-01 12:30:15.123456'),
('4160cd19-63a8-d06c-885d-96ce40182c71', 'blog name 2', 'blog website 2', '2026-01-02 12:30:15.123456', NULL, 2, '2026-01-02 12:30:15.123456');

INSERT INTO "story_categories" ("id", "created_at", "name", "row_version", "slug", "updated_at") VALUES
('c86ce163-c41c-28ad-76fb-5bf6df10f87d', '2026-01-01 12:30:15.123456', 'name 1', 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('43798f8f-2ce9-000f-7203-4b636a2641b6', '2026-01-02 12:30:15.123456', 'name 2', 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "success_stories" ("id", "category_id", "company_name", "company_url", "content", "content_html", "content_type", "created_at", "creator_id", "featured", "image", "is_published", "name", "row_version", "slug", "updated_at") VALUES
('ff5ab950-8540-fdc2-4eaf-a0f8bdf4e98e', 'c86ce163-c41c-28ad-76fb-5bf6df10f87d', 'company name 1', 'company url 1', 'content 1 Ünïcode 🐍 ''quoted''', 'content html 1 Ünïcode 🐍 ''quoted''', 1, '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 1, 'image 1', 1, 'name 1', 1, 'slug 1', '2026-01-01 12:30:15.123456'),
('70aab713-40f8-2beb-654b-a1de538fa244', '43798f8f-2ce9-000f-7203-4b636a2641b6', 'company name 2', NULL, 'content 2 Ünïcode 🐍 ''quoted''', 'content html 2 Ünïcode 🐍 ''quoted''', 2, '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 0, NULL, 0, 'name 2', 2, 'slug 2', '2026-01-02 12:30:15.123456');

INSERT INTO "work_groups" ("id", "active", "created_at", "creator_id", "name", "purpose", "row_version", "slug", "updated_at", "url") VALUES
('6a230e5b-9f96-e435-9f40-54a408b0b02f', 1, '2026-01-01 12:30:15.123456', 'ea314c7f-6687-d5fc-f94b-4b4aefe5bcc7', 'name 1', 'purpose 1 Ünïcode 🐍 ''quoted''', 1, 'slug 1', '2026-01-01 12:30:15.123456', 'url 1'),
('0a2a14a9-5510-57de-665e-3ebfe9b35297', 0, '2026-01-02 12:30:15.123456', '38068c1d-e66a-8ee4-b82e-a45ca3e38459', 'name 2', 'purpose 2 Ünïcode 🐍 ''quoted''', 2, 'slug 2', '2026-01-02 12:30:15.123456', NULL);
