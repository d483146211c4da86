-- A locker and who has it.
CREATE TABLE locker (
    id bigint PRIMARY KEY REFERENCES record(id),
    number text NOT NULL DEFAULT '',
    place text NOT NULL DEFAULT '',
    holder text NOT NULL DEFAULT '',
    given_on text,
    notes text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX locker_by_number ON locker(lower(number))
-- step
CREATE INDEX locker_by_place ON locker(lower(place), lower(number))
