-- Records that were written many at a time and wait for their words to be indexed.
CREATE TABLE search_todo (
    record_id bigint PRIMARY KEY REFERENCES record(id)
)
