-- Actions of investigations and reviews count for the status of what they cover: it is worked out again once.
INSERT INTO setting (key, value) SELECT 'statuses_to_count', 'yes' WHERE EXISTS (SELECT 1 FROM action)
