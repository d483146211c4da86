-- One human being, once: the same row in every incident they are part of.
CREATE TABLE person (
    id bigint PRIMARY KEY REFERENCES record(id),
    surname text NOT NULL DEFAULT '',
    forenames text NOT NULL DEFAULT '',
    known_as text NOT NULL DEFAULT '',
    former_names text NOT NULL DEFAULT '',
    person_kind text NOT NULL DEFAULT '',
    job text NOT NULL DEFAULT '',
    staff_group text NOT NULL DEFAULT '',
    employer text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    postcode text NOT NULL DEFAULT '',
    date_of_birth text,
    identifier text NOT NULL DEFAULT '',
    identifier_scheme text NOT NULL DEFAULT '',
    preferred_language text NOT NULL DEFAULT '',
    needs text NOT NULL DEFAULT '',
    merged_into bigint REFERENCES person(id)
)
-- step
CREATE INDEX person_merged_into ON person(merged_into) WHERE merged_into IS NOT NULL
-- step
-- A place of the organisation, or one it works in.
CREATE TABLE site (
    id bigint PRIMARY KEY REFERENCES record(id),
    name text NOT NULL DEFAULT '',
    code text NOT NULL DEFAULT '',
    site_kind text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    postcode text NOT NULL DEFAULT '',
    parent_id bigint REFERENCES site(id),
    cctv_days bigint,
    cctv_contact text NOT NULL DEFAULT '',
    notes text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX site_parent_id ON site(parent_id) WHERE parent_id IS NOT NULL
-- step
-- A post that answers for actions: 'Matron, ED'.
CREATE TABLE post (
    id bigint PRIMARY KEY REFERENCES record(id),
    name text NOT NULL DEFAULT '',
    team text NOT NULL DEFAULT '',
    site_id bigint REFERENCES site(id),
    email text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX post_site_id ON post(site_id) WHERE site_id IS NOT NULL
-- step
-- Who held a post, from one day until another.
CREATE TABLE post_holder (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    post_id bigint NOT NULL REFERENCES post(id),
    person_id bigint REFERENCES person(id),
    name text NOT NULL DEFAULT '',
    from_on text,
    until_on text
)
-- step
CREATE INDEX post_holder_post_id ON post_holder(post_id)
-- step
CREATE INDEX post_holder_person_id ON post_holder(person_id) WHERE person_id IS NOT NULL
