-- The rows that the index lacks, has too many, or has with other texts; fails when the index is damaged.
INSERT INTO search_index (search_index) VALUES ('integrity-check');
INSERT INTO search_titles (search_titles) VALUES ('integrity-check');
SELECT
    (SELECT count(*) FROM search_sources s
        LEFT JOIN search_documents d ON d.row_id = s.row_id AND d.kind = s.kind
        LEFT JOIN search_index i ON i.rowid = d.id
        LEFT JOIN search_titles t ON t.rowid = d.id
        WHERE d.expires IS NOT s.expires OR d.created_at IS NOT s.created_at OR t.title IS NOT s.title OR i.title IS NOT s.title
            OR i.facts IS NOT s.facts OR i.description IS NOT s.description OR i.content IS NOT s.content
            OR i.marks IS NOT s.marks)
    + (SELECT count(*) FROM search_documents d
        WHERE NOT EXISTS (SELECT 1 FROM search_rows s WHERE s.kind = d.kind AND s.row_id = d.row_id))
    + abs((SELECT count(*) FROM search_documents) - (SELECT count(*) FROM search_index))
    + abs((SELECT count(*) FROM search_documents) - (SELECT count(*) FROM search_titles));
