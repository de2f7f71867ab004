DO $$
DECLARE
    made record;
BEGIN
    FOR made IN
        SELECT tgname, tgrelid::regclass AS place FROM pg_trigger
        WHERE NOT tgisinternal AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)
            AND tgname IN ('search_jobs', 'search_job_job_types', 'search_job_types', 'search_events', 'search_event_event_categories',
                'search_event_categories', 'search_event_locations', 'search_blog_entries', 'search_feeds', 'search_pages')
    LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', made.tgname, made.place);
    END LOOP;
END
$$;
DROP FUNCTION IF EXISTS search_row_changed(), search_pair_changed(), search_job_type_changed(), search_event_category_changed(), search_location_changed(),
    search_feed_changed(), search_change(integer, uuid);
DROP VIEW IF EXISTS search_jobs;
DROP TABLE IF EXISTS search_documents;
DROP VIEW IF EXISTS search_sources;
DROP VIEW IF EXISTS search_rows;
DROP FUNCTION IF EXISTS search_mark(text), search_text(text), search_plain(text), search_fold(text);
DROP TEXT SEARCH CONFIGURATION IF EXISTS search_words;
DROP TEXT SEARCH DICTIONARY IF EXISTS search_stem;
