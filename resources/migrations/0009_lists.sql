-- A reference as one number that sorts as its year and number do, beside what lists are narrowed by.
ALTER TABLE incident ADD COLUMN ref_key bigint NOT NULL DEFAULT 0
-- step
ALTER TABLE action ADD COLUMN ref_key bigint NOT NULL DEFAULT 0
-- step
ALTER TABLE investigation ADD COLUMN ref_key bigint NOT NULL DEFAULT 0
-- step
ALTER TABLE review ADD COLUMN ref_key bigint NOT NULL DEFAULT 0
-- step
UPDATE incident SET ref_key = (SELECT r.ref_year * 10000000000 + r.ref_number FROM record r WHERE r.id = incident.id)
-- step
UPDATE action SET ref_key = (SELECT r.ref_year * 10000000000 + r.ref_number FROM record r WHERE r.id = action.id)
-- step
UPDATE investigation SET ref_key = (SELECT r.ref_year * 10000000000 + r.ref_number FROM record r WHERE r.id = investigation.id)
-- step
UPDATE review SET ref_key = (SELECT r.ref_year * 10000000000 + r.ref_number FROM record r WHERE r.id = review.id)
-- step
-- Few records are withdrawn; lists leave them out by this.
CREATE INDEX record_withdrawn ON record(kind, id) WHERE withdrawn_at IS NOT NULL
-- step
-- The orders of the incidents hold what they are filtered by, so that a filter costs no look at the rows.
DROP INDEX incident_by_status
-- step
CREATE INDEX incident_by_status ON incident(status, sort_key, id, category, site_id, harm, lone_worker)
-- step
DROP INDEX incident_by_category
-- step
CREATE INDEX incident_by_category ON incident(category, sort_key, id, status, site_id, harm, lone_worker)
-- step
CREATE INDEX incident_by_reference ON incident(ref_key, id, status, category, site_id, harm, lone_worker)
-- step
CREATE INDEX incident_by_lone_worker ON incident(lone_worker, sort_key)
-- step
CREATE INDEX investigation_by_reference ON investigation(ref_key)
-- step
CREATE INDEX investigation_by_target ON investigation(coalesce(target_on, '9999-12-31'), id, finished_on)
-- step
CREATE INDEX investigation_by_start ON investigation(coalesce(started_on, ''))
-- step
CREATE INDEX investigation_open ON investigation(coalesce(target_on, '9999-12-31')) WHERE finished_on IS NULL
-- step
CREATE INDEX review_by_reference ON review(ref_key)
-- step
CREATE INDEX review_by_start ON review(coalesce(started_on, ''))
-- step
CREATE INDEX review_by_target ON review(coalesce(target_on, '9999-12-31'))
-- step
CREATE INDEX review_by_state ON review(state, coalesce(target_on, '9999-12-31'))
-- step
CREATE INDEX action_by_reference ON action(ref_key)
-- step
CREATE INDEX action_by_date ON action(coalesce(due_on, '9999-12-31'))
-- step
CREATE INDEX action_open_by_date ON action(coalesce(due_on, '9999-12-31')) WHERE verified_on IS NULL AND rejected_reason = ''
-- step
CREATE INDEX action_of_post ON action(post_id, coalesce(due_on, '9999-12-31'))
-- step
CREATE INDEX action_by_priority ON action(priority, coalesce(due_on, '9999-12-31'))
-- step
CREATE INDEX duty_by_date ON duty(coalesce(due_on, '9999-12-31'), id, state, rule)
-- step
-- Running clocks as one value: two states in one index would not come in the order of their days.
CREATE INDEX duty_running ON duty((CASE WHEN state IN ('due', 'pending') THEN 1 ELSE 0 END), coalesce(due_on, '9999-12-31'))
-- step
CREATE INDEX duty_by_state ON duty(state, coalesce(due_on, '9999-12-31'), id, rule)
-- step
CREATE INDEX duty_by_rule ON duty(rule, coalesce(due_on, '9999-12-31'), id, state)
-- step
CREATE INDEX person_by_name ON person(lower(surname), lower(forenames), id, person_kind)
-- step
CREATE INDEX person_by_kind ON person(person_kind, lower(surname), lower(forenames))
-- step
CREATE INDEX person_born ON person(date_of_birth) WHERE date_of_birth IS NOT NULL
-- step
CREATE INDEX person_identified ON person(identifier) WHERE identifier <> ''
-- step
CREATE INDEX post_by_name ON post(lower(name))
-- step
CREATE INDEX post_by_team ON post(lower(team), lower(name))
-- step
CREATE INDEX site_by_name ON site(lower(name))
-- step
CREATE INDEX site_by_kind ON site(site_kind, lower(name))
-- step
CREATE INDEX exhibit_by_code ON exhibit(lower(code))
-- step
CREATE INDEX exhibit_by_day ON exhibit(coalesce(found_on, ''), id, exhibit_kind)
-- step
CREATE INDEX exhibit_by_kind ON exhibit(exhibit_kind, coalesce(found_on, ''))
-- step
CREATE INDEX camera_request_by_day ON camera_request(coalesce(overwritten_on, ''), id, state)
-- step
CREATE INDEX camera_request_by_state ON camera_request(state, coalesce(overwritten_on, ''))
