-- Fills an empty index; the newest documents get the highest ids.
INSERT INTO search_documents (kind, row_id, expires, created_at)
    SELECT kind, row_id, expires, created_at FROM search_rows ORDER BY created_at, row_id;
INSERT INTO search_index (rowid, title, facts, description, content, marks)
    SELECT d.id, s.title, s.facts, s.description, s.content, s.marks
    FROM search_sources s CROSS JOIN search_documents d ON d.row_id = s.row_id AND d.kind = s.kind;
INSERT INTO search_titles (rowid, title)
    SELECT d.id, s.title
    FROM search_rows s CROSS JOIN search_documents d ON d.row_id = s.row_id AND d.kind = s.kind;
INSERT INTO search_index (search_index) VALUES ('optimize');
INSERT INTO search_titles (search_titles) VALUES ('optimize');
