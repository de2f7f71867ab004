-- The search index on SQLite. It is derived from other tables: dropped before migrations and made anew after them.
-- Kinds are those of SearchIndex; states and markup are those of their enums.

-- What everybody may find, but for the last day of a job, which is compared when somebody searches. Marks are words that nobody
-- types: they begin with the letter U+E000, and stand for what a search can be narrowed by (SearchMarks).
CREATE VIEW search_rows (kind, row_id, expires, created_at, is_html, title, facts, description, content, marks) AS
SELECT 0, id, expires, created_at, 0,
    job_title,
    coalesce(city, '') || ' ' || coalesce(region, '') || ' ' || country || ' ' || company_description,
    description,
    company_name || ' ' || coalesce(requirements, ''),
    char(57344) || 'k0 ' || char(57344) || 'r' || telecommuting || coalesce((
        SELECT group_concat(' ' || char(57344) || 't' || substr(hex(slug), 1, 64) || ' ' || char(57344) || 't' || substr(hex(name), 1, 64), '')
        FROM (SELECT t.slug, t.name FROM job_job_types p JOIN job_types t ON t.id = p.job_type_id WHERE p.job_id = jobs.id ORDER BY t.slug)), '')
FROM jobs
WHERE status = 2
UNION ALL
SELECT 1, e.id, NULL, e.created_at, 0,
    e.title,
    e.name || ' ' || coalesce(l.name || ' ' || coalesce(l.address, '') || ' ' || l.city || ' ' || l.country, ''),
    coalesce(e.description, ''),
    '',
    char(57344) || 'k1' || coalesce((
        SELECT group_concat(' ' || char(57344) || 't' || substr(hex(slug), 1, 64) || ' ' || char(57344) || 't' || substr(hex(name), 1, 64), '')
        FROM (SELECT c.slug, c.name FROM event_event_categories p JOIN event_categories c ON c.id = p.event_category_id WHERE p.event_id = e.id ORDER BY c.slug)), '')
FROM events e LEFT JOIN event_locations l ON l.id = e.venue_id
WHERE e.is_approved
UNION ALL
SELECT 2, b.id, NULL, b.created_at, 1,
    b.title,
    f.name,
    coalesce(b.summary, ''),
    coalesce(b.content, ''),
    char(57344) || 'k2 ' || char(57344) || 't' || substr(hex(f.name), 1, 64)
FROM blog_entries b JOIN feeds f ON f.id = b.feed_id
WHERE f.is_active
UNION ALL
SELECT 3, id, NULL, created_at, content_type = 2,
    title,
    keywords || ' ' || path,
    description,
    content,
    char(57344) || 'k3'
FROM pages
WHERE is_published;

-- The same with HTML as plain text: it is cut before each tag, and of each piece what stands behind the tag is taken.
CREATE VIEW search_sources (kind, row_id, expires, created_at, marks, title, facts, description, content) AS
SELECT kind, row_id, expires, created_at, marks, title, facts,
    CASE WHEN is_html THEN replace(replace(replace(replace(replace(replace((
        SELECT group_concat(CASE WHEN key = 0 THEN value ELSE substr(value, instr(value, '>') + 1) END, ' ')
        FROM json_each('[' || replace(json_quote(substr(description, 1, 100000)), '<', '","') || ']')),
        '&nbsp;', ' '), '&quot;', '"'), '&#39;', ''''), '&lt;', '<'), '&gt;', '>'), '&amp;', '&')
    ELSE substr(description, 1, 100000) END,
    CASE WHEN is_html THEN replace(replace(replace(replace(replace(replace((
        SELECT group_concat(CASE WHEN key = 0 THEN value ELSE substr(value, instr(value, '>') + 1) END, ' ')
        FROM json_each('[' || replace(json_quote(substr(content, 1, 100000)), '<', '","') || ']')),
        '&nbsp;', ' '), '&quot;', '"'), '&#39;', ''''), '&lt;', '<'), '&gt;', '>'), '&amp;', '&')
    ELSE substr(content, 1, 100000) END
FROM search_rows;

-- What a search filters and orders by, in rows that are narrow. A row keeps its id as long as it is public.
CREATE TABLE search_documents (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    row_id TEXT NOT NULL,
    expires TEXT,
    created_at TEXT NOT NULL
);
CREATE UNIQUE INDEX ix_search_documents_row_id_kind ON search_documents (row_id, kind);
CREATE INDEX ix_search_documents_expires ON search_documents (expires) WHERE expires IS NOT NULL;

-- Words by their stems. The rowid is the id of the document. What is asked for by marks is found without a look at other tables.
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, facts, description, content, marks, tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(10.0, 3.0, 4.0, 1.0, 0.0)');

-- Titles by their words as they are, for what is typed half and for what is misspelt.
CREATE VIRTUAL TABLE search_titles USING fts5 (title, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_titles, 'row');

-- The ids of jobs by a query, which is compared with the column of that name and has the mark of jobs: for conditions on jobs.
CREATE VIEW search_jobs (row_id, query) AS
SELECT d.row_id, f.search_index FROM search_index f JOIN search_documents d ON d.id = f.rowid WHERE d.kind = 0;

-- Inserting here brings the index into step with one row of another table, in the transaction that changed it.
CREATE VIEW search_changes (kind, row_id) AS SELECT kind, row_id FROM search_documents;
CREATE TRIGGER search_changes_insert INSTEAD OF INSERT ON search_changes
BEGIN
    DELETE FROM search_index WHERE rowid = (SELECT id FROM search_documents WHERE row_id = NEW.row_id AND kind = NEW.kind);
    DELETE FROM search_titles WHERE rowid = (SELECT id FROM search_documents WHERE row_id = NEW.row_id AND kind = NEW.kind);
    DELETE FROM search_documents WHERE row_id = NEW.row_id AND kind = NEW.kind
        AND NOT EXISTS (SELECT 1 FROM search_rows s WHERE s.kind = NEW.kind AND s.row_id = NEW.row_id);
    INSERT INTO search_documents (kind, row_id, expires, created_at)
        SELECT kind, row_id, expires, created_at FROM search_rows WHERE kind = NEW.kind AND row_id = NEW.row_id
        ON CONFLICT (row_id, kind) DO UPDATE SET expires = excluded.expires, created_at = excluded.created_at;
    INSERT INTO search_index (rowid, title, facts, description, content, marks)
        SELECT d.id, s.title, s.facts, s.description, s.content, s.marks
        FROM search_documents d JOIN search_sources s ON s.kind = NEW.kind AND s.row_id = NEW.row_id
        WHERE d.row_id = NEW.row_id AND d.kind = NEW.kind;
    INSERT INTO search_titles (rowid, title)
        SELECT d.id, s.title
        FROM search_documents d JOIN search_rows s ON s.kind = NEW.kind AND s.row_id = NEW.row_id
        WHERE d.row_id = NEW.row_id AND d.kind = NEW.kind;
END;

CREATE TRIGGER search_jobs_insert AFTER INSERT ON jobs WHEN NEW.status = 2
BEGIN INSERT INTO search_changes VALUES (0, NEW.id); END;
CREATE TRIGGER search_jobs_update AFTER UPDATE OF
    id, status, expires, created_at, job_title, city, region, country, telecommuting, company_description, description, company_name, requirements ON jobs
BEGIN INSERT INTO search_changes VALUES (0, NEW.id); END;
CREATE TRIGGER search_jobs_delete AFTER DELETE ON jobs
BEGIN INSERT INTO search_changes VALUES (0, OLD.id); END;
CREATE TRIGGER search_job_job_types_insert AFTER INSERT ON job_job_types
BEGIN INSERT INTO search_changes VALUES (0, NEW.job_id); END;
CREATE TRIGGER search_job_job_types_update AFTER UPDATE ON job_job_types
BEGIN INSERT INTO search_changes VALUES (0, OLD.job_id), (0, NEW.job_id); END;
CREATE TRIGGER search_job_job_types_delete AFTER DELETE ON job_job_types
BEGIN INSERT INTO search_changes VALUES (0, OLD.job_id); END;
CREATE TRIGGER search_job_types_update AFTER UPDATE OF slug, name ON job_types
BEGIN INSERT INTO search_changes SELECT 0, job_id FROM job_job_types WHERE job_type_id = NEW.id; END;

CREATE TRIGGER search_events_insert AFTER INSERT ON events WHEN NEW.is_approved
BEGIN INSERT INTO search_changes VALUES (1, NEW.id); END;
CREATE TRIGGER search_events_update AFTER UPDATE OF id, is_approved, created_at, title, name, description, venue_id ON events
BEGIN INSERT INTO search_changes VALUES (1, NEW.id); END;
CREATE TRIGGER search_events_delete AFTER DELETE ON events
BEGIN INSERT INTO search_changes VALUES (1, OLD.id); END;
CREATE TRIGGER search_event_locations_update AFTER UPDATE OF name, address, city, country ON event_locations
BEGIN INSERT INTO search_changes SELECT 1, id FROM events WHERE venue_id = NEW.id; END;
CREATE TRIGGER search_event_event_categories_insert AFTER INSERT ON event_event_categories
BEGIN INSERT INTO search_changes VALUES (1, NEW.event_id); END;
CREATE TRIGGER search_event_event_categories_update AFTER UPDATE ON event_event_categories
BEGIN INSERT INTO search_changes VALUES (1, OLD.event_id), (1, NEW.event_id); END;
CREATE TRIGGER search_event_event_categories_delete AFTER DELETE ON event_event_categories
BEGIN INSERT INTO search_changes VALUES (1, OLD.event_id); END;
CREATE TRIGGER search_event_categories_update AFTER UPDATE OF slug, name ON event_categories
BEGIN INSERT INTO search_changes SELECT 1, event_id FROM event_event_categories WHERE event_category_id = NEW.id; END;

CREATE TRIGGER search_blog_entries_insert AFTER INSERT ON blog_entries
BEGIN INSERT INTO search_changes VALUES (2, NEW.id); END;
CREATE TRIGGER search_blog_entries_update AFTER UPDATE OF id, feed_id, created_at, title, summary, content ON blog_entries
BEGIN INSERT INTO search_changes VALUES (2, NEW.id); END;
CREATE TRIGGER search_blog_entries_delete AFTER DELETE ON blog_entries
BEGIN INSERT INTO search_changes VALUES (2, OLD.id); END;
CREATE TRIGGER search_feeds_update AFTER UPDATE OF name, is_active ON feeds
BEGIN INSERT INTO search_changes SELECT 2, id FROM blog_entries WHERE feed_id = NEW.id; END;

CREATE TRIGGER search_pages_insert AFTER INSERT ON pages WHEN NEW.is_published
BEGIN INSERT INTO search_changes VALUES (3, NEW.id); END;
CREATE TRIGGER search_pages_update AFTER UPDATE OF
    id, is_published, created_at, content_type, title, keywords, path, description, content ON pages
BEGIN INSERT INTO search_changes VALUES (3, NEW.id); END;
CREATE TRIGGER search_pages_delete AFTER DELETE ON pages
BEGIN INSERT INTO search_changes VALUES (3, OLD.id); END;
