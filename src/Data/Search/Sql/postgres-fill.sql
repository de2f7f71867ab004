-- Fills an empty index; the newest documents get the highest ids.
INSERT INTO search_documents (kind, row_id, expires, created_at, title_length, title_words, words, marks)
    SELECT kind, row_id, expires, created_at, title_length, title_words, words, marks FROM search_sources ORDER BY created_at, row_id;
ANALYZE search_documents;
