-- The rows that the index lacks, has too many, or has with other texts.
SELECT count(*) FROM search_sources s FULL JOIN search_documents d ON d.row_id = s.row_id AND d.kind = s.kind
WHERE d.row_id IS NULL OR s.row_id IS NULL OR d.expires IS DISTINCT FROM s.expires OR d.created_at <> s.created_at
    OR d.title_length <> s.title_length OR d.title_words <> s.title_words OR d.words <> s.words
    OR d.marks <> s.marks;
