-- Actions of investigations and reviews, and an outcome the police still owe, count for the status of an incident: it is
-- worked out again once.
INSERT INTO setting (key, value) SELECT 'statuses_to_count', 'yes'
WHERE EXISTS (SELECT 1 FROM action) OR EXISTS (SELECT 1 FROM police_entry)
