-- What db/migrations come to. Made by `redress schema --write`; do not edit.

create table api_key (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  secret_hash bytea not null,
  roles text[] not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_key_pkey PRIMARY KEY (organization_id, id),
  constraint api_key_secret_key UNIQUE (organization_id, secret_hash),
  constraint api_key_creator_fkey FOREIGN KEY (organization_id, created_by) REFERENCES staff_member(organization_id, id),
  constraint api_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table api_key enable row level security;
create policy organization_only on api_key for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column api_key.organization_id is 'personal: none';
comment on column api_key.id is 'personal: none';
comment on column api_key.name is 'personal: none';
comment on column api_key.secret_hash is 'personal: secret; SHA-256';
comment on column api_key.roles is 'personal: none';
comment on column api_key.created_by is 'personal: staff; pseudonym';
comment on column api_key.created_at is 'personal: none';
comment on column api_key.last_used_at is 'personal: none';
comment on column api_key.revoked_at is 'personal: none';

create table assessment (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  assessed_at timestamp with time zone not null,
  assessed_by uuid,
  severity text not null,
  is_safety boolean not null,
  complexity text not null,
  impact text not null,
  immediate_action text,
  note text,
  score integer not null,
  score_version integer not null,
  constraint assessment_pkey PRIMARY KEY (organization_id, id),
  constraint assessment_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint assessment_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX assessment_complaint_idx ON public.assessment USING btree (organization_id, complaint_id, assessed_at DESC);
alter table assessment enable row level security;
create policy organization_only on assessment for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column assessment.organization_id is 'personal: none';
comment on column assessment.id is 'personal: none';
comment on column assessment.complaint_id is 'personal: none';
comment on column assessment.assessed_at is 'personal: none';
comment on column assessment.assessed_by is 'personal: staff';
comment on column assessment.severity is 'personal: none';
comment on column assessment.is_safety is 'personal: none';
comment on column assessment.complexity is 'personal: none';
comment on column assessment.impact is 'personal: none';
comment on column assessment.immediate_action is 'personal: content';
comment on column assessment.note is 'personal: content';
comment on column assessment.score is 'personal: none';
comment on column assessment.score_version is 'personal: none';

create table attachment (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  file_name text not null,
  content_type text not null,
  byte_size bigint not null,
  sha256 text not null,
  storage_key text not null,
  is_image boolean not null,
  added_at timestamp with time zone not null,
  added_by_kind text not null,
  added_by uuid,
  constraint attachment_pkey PRIMARY KEY (organization_id, id),
  constraint attachment_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint attachment_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint attachment_added_by_kind_known CHECK ((added_by_kind = ANY (ARRAY['complainant'::text, 'staff'::text])))
);
CREATE INDEX attachment_complaint_idx ON public.attachment USING btree (organization_id, complaint_id, added_at, id);
CREATE INDEX attachment_storage_idx ON public.attachment USING btree (organization_id, storage_key) INCLUDE (byte_size);
alter table attachment enable row level security;
create policy organization_only on attachment for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column attachment.organization_id is 'personal: none';
comment on column attachment.id is 'personal: none';
comment on column attachment.complaint_id is 'personal: none';
comment on column attachment.file_name is 'personal: content';
comment on column attachment.content_type is 'personal: none';
comment on column attachment.byte_size is 'personal: none';
comment on column attachment.sha256 is 'personal: none';
comment on column attachment.storage_key is 'personal: content; names the content in the file store';
comment on column attachment.is_image is 'personal: none';
comment on column attachment.added_at is 'personal: none';
comment on column attachment.added_by_kind is 'personal: none';
comment on column attachment.added_by is 'personal: staff';

create table blocked_sender (
  organization_id uuid not null,
  id uuid not null,
  address text not null,
  blocked_at timestamp with time zone not null,
  blocked_by uuid,
  constraint blocked_sender_pkey PRIMARY KEY (organization_id, id),
  constraint blocked_sender_address_key UNIQUE (organization_id, address),
  constraint blocked_sender_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table blocked_sender enable row level security;
create policy organization_only on blocked_sender for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column blocked_sender.organization_id is 'personal: none';
comment on column blocked_sender.id is 'personal: none';
comment on column blocked_sender.address is 'personal: identifier; in lower case';
comment on column blocked_sender.blocked_at is 'personal: none';
comment on column blocked_sender.blocked_by is 'personal: staff';

create table calendar (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  country text not null,
  time_zone text not null,
  working_hours jsonb not null,
  is_default boolean not null,
  version integer not null default 1,
  site_id uuid,
  constraint calendar_pkey PRIMARY KEY (organization_id, id),
  constraint calendar_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint calendar_site_fkey FOREIGN KEY (organization_id, site_id) REFERENCES unit(organization_id, id)
);
CREATE UNIQUE INDEX calendar_default_key ON public.calendar USING btree (organization_id) WHERE is_default;
CREATE UNIQUE INDEX calendar_site_key ON public.calendar USING btree (organization_id, site_id) WHERE (site_id IS NOT NULL);
alter table calendar enable row level security;
create policy organization_only on calendar for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column calendar.organization_id is 'personal: none';
comment on column calendar.id is 'personal: none';
comment on column calendar.name is 'personal: none';
comment on column calendar.country is 'personal: none; ISO 3166';
comment on column calendar.time_zone is 'personal: none; IANA name';
comment on column calendar.working_hours is 'personal: none; weekday to list of [from, until]';
comment on column calendar.is_default is 'personal: none';
comment on column calendar.version is 'personal: none';
comment on column calendar.site_id is 'personal: none; the site whose cases it counts, null for the default and for those no longer used';

create table calendar_day (
  organization_id uuid not null,
  id uuid not null,
  calendar_id uuid not null,
  day_on date not null,
  name text not null,
  kind text not null,
  closes_at text,
  hours jsonb,
  source text not null,
  checked_on date,
  constraint calendar_day_pkey PRIMARY KEY (organization_id, id),
  constraint calendar_day_key UNIQUE (organization_id, calendar_id, day_on),
  constraint calendar_day_calendar_fkey FOREIGN KEY (organization_id, calendar_id) REFERENCES calendar(organization_id, id),
  constraint calendar_day_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint calendar_day_half CHECK (((kind = 'halfDay'::text) = (closes_at IS NOT NULL))),
  constraint calendar_day_hours CHECK (((hours IS NULL) OR (kind = 'working'::text))),
  constraint calendar_day_kind_known CHECK ((kind = ANY (ARRAY['holiday'::text, 'halfDay'::text, 'working'::text])))
);
alter table calendar_day enable row level security;
create policy organization_only on calendar_day for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column calendar_day.organization_id is 'personal: none';
comment on column calendar_day.id is 'personal: none';
comment on column calendar_day.calendar_id is 'personal: none';
comment on column calendar_day.day_on is 'personal: none';
comment on column calendar_day.name is 'personal: none';
comment on column calendar_day.kind is 'personal: none';
comment on column calendar_day.closes_at is 'personal: none; wall-clock time at which a half-day ends';
comment on column calendar_day.hours is 'personal: none; own hours of an extra working day';
comment on column calendar_day.source is 'personal: none; where the row is from, for whoever checks it';
comment on column calendar_day.checked_on is 'personal: none; when the day was compared with its source, null if it was only reckoned';

create table canned_text (
  organization_id uuid not null,
  id uuid not null,
  language text not null,
  name text not null,
  body text not null,
  version integer not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  owner_id uuid,
  constraint canned_text_pkey PRIMARY KEY (organization_id, id),
  constraint canned_text_name_key UNIQUE NULLS NOT DISTINCT (organization_id, owner_id, language, name),
  constraint canned_text_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint canned_text_owner_fkey FOREIGN KEY (organization_id, owner_id) REFERENCES staff_member(organization_id, id)
);
alter table canned_text enable row level security;
create policy organization_only on canned_text for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column canned_text.organization_id is 'personal: none';
comment on column canned_text.id is 'personal: none';
comment on column canned_text.language is 'personal: none';
comment on column canned_text.name is 'personal: none';
comment on column canned_text.body is 'personal: none';
comment on column canned_text.version is 'personal: none';
comment on column canned_text.changed_at is 'personal: none';
comment on column canned_text.changed_by is 'personal: staff';
comment on column canned_text.owner_id is 'personal: staff; null where everybody uses it';

create table case_draft (
  organization_id uuid not null,
  complaint_id uuid not null,
  staff_id uuid not null,
  form text not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  constraint case_draft_pkey PRIMARY KEY (organization_id, complaint_id, staff_id, form),
  constraint case_draft_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint case_draft_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint case_draft_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX case_draft_staff_idx ON public.case_draft USING btree (organization_id, staff_id);
alter table case_draft enable row level security;
create policy organization_only on case_draft for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column case_draft.organization_id is 'personal: none';
comment on column case_draft.complaint_id is 'personal: none';
comment on column case_draft.staff_id is 'personal: staff';
comment on column case_draft.form is 'personal: none';
comment on column case_draft.typed is 'personal: content';
comment on column case_draft.saved_at is 'personal: staff';

create table case_presence (
  organization_id uuid not null,
  complaint_id uuid not null,
  stream_id uuid not null,
  staff_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint case_presence_pkey PRIMARY KEY (organization_id, complaint_id, stream_id),
  constraint case_presence_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint case_presence_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint case_presence_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX case_presence_staff_idx ON public.case_presence USING btree (organization_id, staff_id);
alter table case_presence enable row level security;
create policy organization_only on case_presence for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column case_presence.organization_id is 'personal: none';
comment on column case_presence.complaint_id is 'personal: none';
comment on column case_presence.stream_id is 'personal: none; one open page of the case';
comment on column case_presence.staff_id is 'personal: staff';
comment on column case_presence.seen_at is 'personal: staff; kept for minutes';

create table category (
  organization_id uuid not null,
  id uuid not null,
  key text,
  names jsonb not null,
  parent_id uuid,
  mandatory_steps text[] not null default '{}'::text[],
  "position" integer not null,
  is_active boolean not null default true,
  version integer not null default 1,
  merged_into_id uuid,
  split_from_id uuid,
  default_owner_id uuid,
  severity_floor text,
  needs_approval boolean not null default false,
  constraint category_pkey PRIMARY KEY (organization_id, id),
  constraint category_key_key UNIQUE (organization_id, key),
  constraint category_default_owner_fkey FOREIGN KEY (organization_id, default_owner_id) REFERENCES staff_member(organization_id, id),
  constraint category_merged_into_fkey FOREIGN KEY (organization_id, merged_into_id) REFERENCES category(organization_id, id),
  constraint category_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint category_parent_fkey FOREIGN KEY (organization_id, parent_id) REFERENCES category(organization_id, id),
  constraint category_split_from_fkey FOREIGN KEY (organization_id, split_from_id) REFERENCES category(organization_id, id),
  constraint category_severity_floor_known CHECK ((severity_floor = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text, 'critical'::text])))
);
alter table category enable row level security;
create policy organization_only on category for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column category.organization_id is 'personal: none';
comment on column category.id is 'personal: none';
comment on column category.key is 'personal: none';
comment on column category.names is 'personal: none; language to name';
comment on column category.parent_id is 'personal: none';
comment on column category.mandatory_steps is 'personal: none';
comment on column category."position" is 'personal: none';
comment on column category.is_active is 'personal: none';
comment on column category.version is 'personal: none';
comment on column category.merged_into_id is 'personal: none; where its cases are counted now';
comment on column category.split_from_id is 'personal: none; the category whose part it is';
comment on column category.default_owner_id is 'personal: staff; gets its cases that nobody has';
comment on column category.severity_floor is 'personal: none; no case of it is assessed lower; null = any';
comment on column category.needs_approval is 'personal: none; a second person approves every decision';

create table category_name (
  organization_id uuid not null,
  category_id uuid not null,
  until_at timestamp with time zone not null,
  names jsonb not null,
  constraint category_name_pkey PRIMARY KEY (organization_id, category_id, until_at),
  constraint category_name_category_fkey FOREIGN KEY (organization_id, category_id) REFERENCES category(organization_id, id),
  constraint category_name_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table category_name enable row level security;
create policy organization_only on category_name for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column category_name.organization_id is 'personal: none';
comment on column category_name.category_id is 'personal: none';
comment on column category_name.until_at is 'personal: none; it had this name until then';
comment on column category_name.names is 'personal: none; language to name';

create table clock (
  organization_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  clock_key text not null,
  pack_key text not null,
  pack_version text not null,
  calendar_id uuid not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  paused_at timestamp with time zone,
  pauses jsonb not null default '[]'::jsonb,
  met_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  explanation jsonb not null,
  extensions jsonb not null default '[]'::jsonb,
  late_reason text,
  constraint clock_pkey PRIMARY KEY (organization_id, id),
  constraint clock_calendar_fkey FOREIGN KEY (organization_id, calendar_id) REFERENCES calendar(organization_id, id),
  constraint clock_key_known CHECK ((clock_key = ANY (ARRAY['receipt'::text, 'restatement'::text, 'update'::text, 'interim'::text, 'finalAnswer'::text, 'shortAnswer'::text, 'report'::text, 'reminder'::text, 'noResponse'::text, 'referral'::text, 'outsideDecision'::text, 'retention'::text]))),
  constraint clock_late_reason_known CHECK ((late_reason = ANY (ARRAY['waitedForComplainant'::text, 'waitedForOthers'::text, 'complexity'::text, 'capacity'::text, 'foundLate'::text, 'ownMistake'::text, 'other'::text]))),
  constraint clock_one_end CHECK (((met_at IS NULL) OR (cancelled_at IS NULL))),
  constraint clock_paused_is_open CHECK (((paused_at IS NULL) OR ((met_at IS NULL) AND (cancelled_at IS NULL))))
);
CREATE INDEX clock_due_idx ON public.clock USING btree (organization_id, clock_key, due_at, id) WHERE ((met_at IS NULL) AND (cancelled_at IS NULL) AND (paused_at IS NULL));
CREATE INDEX clock_kept_idx ON public.clock USING btree (organization_id, due_at, clock_key, subject_id) INCLUDE (met_at, late_reason) WHERE ((cancelled_at IS NULL) AND (paused_at IS NULL));
CREATE UNIQUE INDEX clock_open_key ON public.clock USING btree (organization_id, subject_id, clock_key, pack_key) WHERE ((met_at IS NULL) AND (cancelled_at IS NULL));
CREATE INDEX clock_subject_idx ON public.clock USING btree (organization_id, subject_id);
alter table clock enable row level security;
create policy organization_only on clock for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column clock.organization_id is 'personal: none';
comment on column clock.id is 'personal: none';
comment on column clock.subject_id is 'personal: none; the record';
comment on column clock.clock_key is 'personal: none';
comment on column clock.pack_key is 'personal: none';
comment on column clock.pack_version is 'personal: none';
comment on column clock.calendar_id is 'personal: none';
comment on column clock.started_at is 'personal: none';
comment on column clock.due_at is 'personal: none; cache, recounted from start, rule, pauses and calendar';
comment on column clock.paused_at is 'personal: none; start of the pause under way';
comment on column clock.pauses is 'personal: none; list of {fromAt, untilAt}';
comment on column clock.met_at is 'personal: none';
comment on column clock.cancelled_at is 'personal: none';
comment on column clock.explanation is 'personal: none; rule, source, calendar and days behind the date';
comment on column clock.extensions is 'personal: content; list of {untilOn, reason, at, by}: what was promised instead, with the notice that said so';
comment on column clock.late_reason is 'personal: none; why it was met late or is overdue, from a fixed list';

create table complaint (
  organization_id uuid not null,
  id uuid not null,
  reference text not null,
  kind text not null,
  status text not null,
  outcome text,
  channel text not null,
  received_at timestamp with time zone not null,
  registered_by uuid,
  language text not null,
  customer_id uuid,
  is_anonymous boolean not null default false,
  complainant_name text,
  complainant_email text,
  complainant_phone text,
  complainant_address text,
  email_confirmed_at timestamp with time zone,
  preferred_channel text not null,
  accessibility_needs text,
  representative_name text,
  representative_role text,
  representative_authority text,
  affected_parties text,
  narrative text not null,
  remedy_sought text,
  happened_when text,
  happened_where text,
  product_id uuid,
  product_text text,
  order_number text,
  site_id uuid,
  department text,
  life_cycle_stage text,
  broken_promise text,
  category_id uuid,
  title text not null,
  restatement text,
  restated_at timestamp with time zone,
  restated_by uuid,
  restatement_answer text,
  restatement_correction text,
  restatement_answered_at timestamp with time zone,
  preferred_remedy_id uuid,
  severity text,
  owner_id uuid,
  reviewer_id uuid,
  is_safety boolean not null default false,
  is_vulnerable boolean not null default false,
  is_confidential boolean not null default false,
  is_public boolean not null default false,
  is_group boolean not null default false,
  about_handling_of uuid,
  duplicate_of uuid,
  follows uuid,
  next_due_at timestamp with time zone,
  next_clock_key text,
  answered_at timestamp with time zone,
  reminded_at timestamp with time zone,
  closed_at timestamp with time zone,
  suggestion_result text,
  resolution text,
  complainant_answer text,
  complainant_answer_reason text,
  complainant_answered_at timestamp with time zone,
  version integer not null default 1,
  updated_at timestamp with time zone not null,
  is_first_contact boolean not null default false,
  representative_email text,
  representative_phone text,
  representative_address text,
  authority_attachment_id uuid,
  authority_exception text,
  authority_at timestamp with time zone,
  authority_by uuid,
  recipients text not null default 'complainant'::text,
  restricted_channels text[] not null default '{}'::text[],
  is_set_aside boolean not null default false,
  updates_stopped_at timestamp with time zone,
  old_number text,
  old_number_key text,
  import_id uuid,
  constraint complaint_pkey PRIMARY KEY (organization_id, id),
  constraint complaint_reference_key UNIQUE (organization_id, reference),
  constraint complaint_about_handling_of_fkey FOREIGN KEY (organization_id, about_handling_of) REFERENCES complaint(organization_id, id),
  constraint complaint_authority_by_fkey FOREIGN KEY (organization_id, authority_by) REFERENCES staff_member(organization_id, id),
  constraint complaint_authority_fkey FOREIGN KEY (organization_id, authority_attachment_id) REFERENCES attachment(organization_id, id),
  constraint complaint_category_id_fkey FOREIGN KEY (organization_id, category_id) REFERENCES category(organization_id, id),
  constraint complaint_customer_id_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id),
  constraint complaint_duplicate_of_fkey FOREIGN KEY (organization_id, duplicate_of) REFERENCES complaint(organization_id, id),
  constraint complaint_follows_fkey FOREIGN KEY (organization_id, follows) REFERENCES complaint(organization_id, id),
  constraint complaint_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint complaint_owner_id_fkey FOREIGN KEY (organization_id, owner_id) REFERENCES staff_member(organization_id, id),
  constraint complaint_preferred_remedy_id_fkey FOREIGN KEY (organization_id, preferred_remedy_id) REFERENCES remedy(organization_id, id),
  constraint complaint_product_id_fkey FOREIGN KEY (organization_id, product_id) REFERENCES product(organization_id, id),
  constraint complaint_registered_by_fkey FOREIGN KEY (organization_id, registered_by) REFERENCES staff_member(organization_id, id),
  constraint complaint_reviewer_id_fkey FOREIGN KEY (organization_id, reviewer_id) REFERENCES staff_member(organization_id, id),
  constraint complaint_site_id_fkey FOREIGN KEY (organization_id, site_id) REFERENCES unit(organization_id, id),
  constraint complaint_kind_known CHECK ((kind = ANY (ARRAY['complaint'::text, 'compliment'::text, 'suggestion'::text, 'enquiry'::text]))),
  constraint complaint_outcome_when_closed CHECK (((status = 'closed'::text) = (outcome IS NOT NULL))),
  constraint complaint_recipients_known CHECK ((recipients = ANY (ARRAY['complainant'::text, 'representative'::text, 'both'::text]))),
  constraint complaint_suggestion_result_known CHECK ((suggestion_result = ANY (ARRAY['adopted'::text, 'declined'::text])))
);
CREATE INDEX complaint_answered_idx ON public.complaint USING btree (organization_id, answered_at) WHERE (answered_at IS NOT NULL);
CREATE INDEX complaint_category_idx ON public.complaint USING btree (organization_id, category_id, received_at DESC) WHERE (category_id IS NOT NULL);
CREATE INDEX complaint_channel_idx ON public.complaint USING btree (organization_id, channel, received_at DESC, id DESC) WHERE (channel <> 'web'::text);
CREATE INDEX complaint_closed_idx ON public.complaint USING btree (organization_id, closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX complaint_confidential_idx ON public.complaint USING btree (organization_id, received_at DESC, id DESC) WHERE is_confidential;
CREATE INDEX complaint_confidential_open_idx ON public.complaint USING btree (organization_id, id) WHERE (is_confidential AND (status <> 'closed'::text));
CREATE INDEX complaint_customer_idx ON public.complaint USING btree (organization_id, customer_id, received_at DESC) WHERE (customer_id IS NOT NULL);
CREATE INDEX complaint_due_idx ON public.complaint USING btree (organization_id, next_due_at, id) WHERE (next_due_at IS NOT NULL);
CREATE INDEX complaint_duplicate_idx ON public.complaint USING btree (organization_id, duplicate_of) WHERE (duplicate_of IS NOT NULL);
CREATE INDEX complaint_follows_idx ON public.complaint USING btree (organization_id, follows) WHERE (follows IS NOT NULL);
CREATE INDEX complaint_group_idx ON public.complaint USING btree (organization_id, received_at DESC, id DESC) WHERE is_group;
CREATE INDEX complaint_handling_idx ON public.complaint USING btree (organization_id, about_handling_of) WHERE (about_handling_of IS NOT NULL);
CREATE INDEX complaint_import_idx ON public.complaint USING btree (organization_id, import_id, id) WHERE (import_id IS NOT NULL);
CREATE INDEX complaint_kind_idx ON public.complaint USING btree (organization_id, kind, received_at DESC, id DESC) WHERE (kind <> 'complaint'::text);
CREATE UNIQUE INDEX complaint_old_number_idx ON public.complaint USING btree (organization_id, old_number_key) WHERE (old_number_key IS NOT NULL);
CREATE INDEX complaint_open_idx ON public.complaint USING btree (organization_id, received_at DESC, id DESC) WHERE (status <> 'closed'::text);
CREATE INDEX complaint_outcome_idx ON public.complaint USING btree (organization_id, outcome, received_at DESC, id DESC) WHERE (outcome IS NOT NULL);
CREATE INDEX complaint_owner_due_idx ON public.complaint USING btree (organization_id, owner_id, next_due_at, id) WHERE ((owner_id IS NOT NULL) AND (next_due_at IS NOT NULL));
CREATE INDEX complaint_owner_idx ON public.complaint USING btree (organization_id, owner_id, received_at DESC, id DESC) WHERE (owner_id IS NOT NULL);
CREATE INDEX complaint_owner_open_idx ON public.complaint USING btree (organization_id, owner_id, received_at DESC, id DESC) WHERE ((owner_id IS NOT NULL) AND (status <> 'closed'::text));
CREATE INDEX complaint_product_idx ON public.complaint USING btree (organization_id, product_id, received_at DESC, id DESC) WHERE (product_id IS NOT NULL);
CREATE INDEX complaint_public_idx ON public.complaint USING btree (organization_id, received_at DESC, id DESC) WHERE is_public;
CREATE INDEX complaint_received_idx ON public.complaint USING btree (organization_id, received_at DESC, id DESC);
CREATE INDEX complaint_registered_idx ON public.complaint USING btree (organization_id, registered_by, received_at DESC, id DESC) WHERE (registered_by IS NOT NULL);
CREATE INDEX complaint_restated_idx ON public.complaint USING btree (organization_id, restated_at) WHERE (restated_at IS NOT NULL);
CREATE INDEX complaint_safety_idx ON public.complaint USING btree (organization_id, received_at DESC, id DESC) WHERE is_safety;
CREATE INDEX complaint_severity_idx ON public.complaint USING btree (organization_id, severity, received_at DESC, id DESC) WHERE (severity IS NOT NULL);
CREATE INDEX complaint_site_idx ON public.complaint USING btree (organization_id, site_id, received_at DESC, id DESC);
CREATE INDEX complaint_status_idx ON public.complaint USING btree (organization_id, status, received_at DESC, id DESC);
CREATE INDEX complaint_updated_idx ON public.complaint USING btree (organization_id, updated_at DESC, id DESC);
CREATE INDEX complaint_vulnerable_idx ON public.complaint USING btree (organization_id, received_at DESC, id DESC) WHERE is_vulnerable;
alter table complaint enable row level security;
create policy organization_only on complaint for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint.organization_id is 'personal: none';
comment on column complaint.id is 'personal: none';
comment on column complaint.reference is 'personal: identifier; of the case';
comment on column complaint.kind is 'personal: none';
comment on column complaint.status is 'personal: none';
comment on column complaint.outcome is 'personal: none';
comment on column complaint.channel is 'personal: none';
comment on column complaint.received_at is 'personal: none';
comment on column complaint.registered_by is 'personal: staff';
comment on column complaint.language is 'personal: none';
comment on column complaint.customer_id is 'personal: identifier';
comment on column complaint.is_anonymous is 'personal: none';
comment on column complaint.complainant_name is 'personal: identity';
comment on column complaint.complainant_email is 'personal: contact';
comment on column complaint.complainant_phone is 'personal: contact';
comment on column complaint.complainant_address is 'personal: contact';
comment on column complaint.email_confirmed_at is 'personal: none';
comment on column complaint.preferred_channel is 'personal: none';
comment on column complaint.accessibility_needs is 'personal: content; may say something about health';
comment on column complaint.representative_name is 'personal: identity';
comment on column complaint.representative_role is 'personal: content';
comment on column complaint.representative_authority is 'personal: content';
comment on column complaint.affected_parties is 'personal: content';
comment on column complaint.narrative is 'personal: content';
comment on column complaint.remedy_sought is 'personal: content';
comment on column complaint.happened_when is 'personal: content';
comment on column complaint.happened_where is 'personal: content';
comment on column complaint.product_id is 'personal: none';
comment on column complaint.product_text is 'personal: content';
comment on column complaint.order_number is 'personal: identifier';
comment on column complaint.site_id is 'personal: none';
comment on column complaint.department is 'personal: none';
comment on column complaint.life_cycle_stage is 'personal: none';
comment on column complaint.broken_promise is 'personal: content';
comment on column complaint.category_id is 'personal: none';
comment on column complaint.title is 'personal: content; one line';
comment on column complaint.restatement is 'personal: content';
comment on column complaint.restated_at is 'personal: none';
comment on column complaint.restated_by is 'personal: staff';
comment on column complaint.restatement_answer is 'personal: none';
comment on column complaint.restatement_correction is 'personal: content';
comment on column complaint.restatement_answered_at is 'personal: none';
comment on column complaint.preferred_remedy_id is 'personal: none';
comment on column complaint.severity is 'personal: none';
comment on column complaint.owner_id is 'personal: staff';
comment on column complaint.reviewer_id is 'personal: staff';
comment on column complaint.is_safety is 'personal: none';
comment on column complaint.is_vulnerable is 'personal: content; special need of a person';
comment on column complaint.is_confidential is 'personal: none';
comment on column complaint.is_public is 'personal: none';
comment on column complaint.is_group is 'personal: none';
comment on column complaint.about_handling_of is 'personal: none';
comment on column complaint.duplicate_of is 'personal: none';
comment on column complaint.follows is 'personal: none';
comment on column complaint.next_due_at is 'personal: none';
comment on column complaint.next_clock_key is 'personal: none';
comment on column complaint.answered_at is 'personal: none';
comment on column complaint.reminded_at is 'personal: none';
comment on column complaint.closed_at is 'personal: none';
comment on column complaint.suggestion_result is 'personal: none';
comment on column complaint.resolution is 'personal: content; what the author of a suggestion or an enquiry was told';
comment on column complaint.complainant_answer is 'personal: none';
comment on column complaint.complainant_answer_reason is 'personal: content';
comment on column complaint.complainant_answered_at is 'personal: none';
comment on column complaint.version is 'personal: none';
comment on column complaint.updated_at is 'personal: none';
comment on column complaint.is_first_contact is 'personal: none; settled on the spot, and neither refused nor reopened since';
comment on column complaint.representative_email is 'personal: contact';
comment on column complaint.representative_phone is 'personal: contact';
comment on column complaint.representative_address is 'personal: contact';
comment on column complaint.authority_attachment_id is 'personal: identifier; the file that shows the authority';
comment on column complaint.authority_exception is 'personal: content; why no file was asked for';
comment on column complaint.authority_at is 'personal: none';
comment on column complaint.authority_by is 'personal: staff';
comment on column complaint.recipients is 'personal: none; who receives what is written about the matter';
comment on column complaint.restricted_channels is 'personal: none; the running restriction, for whoever writes or calls';
comment on column complaint.is_set_aside is 'personal: none; made of spam: in no list and no figure';
comment on column complaint.updates_stopped_at is 'personal: none; since when the complainant wants no regular news by itself';
comment on column complaint.old_number is 'personal: identifier; the number that the case had in an old register, as it stood there';
comment on column complaint.old_number_key is 'personal: identifier; the same as it is compared';
comment on column complaint.import_id is 'personal: none; the file of an old register that the case came with; such a case stands in no figure of time';

create table complaint_access (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  kind text not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint complaint_access_pkey PRIMARY KEY (organization_id, id),
  constraint complaint_access_secret_key UNIQUE (organization_id, secret_hash),
  constraint complaint_access_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_access_kind_known CHECK ((kind = ANY (ARRAY['code'::text, 'mailLink'::text, 'confirmEmail'::text, 'newCode'::text, 'session'::text, 'survey'::text])))
);
CREATE INDEX complaint_access_complaint_idx ON public.complaint_access USING btree (organization_id, complaint_id, kind);
alter table complaint_access enable row level security;
create policy organization_only on complaint_access for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_access.organization_id is 'personal: none';
comment on column complaint_access.id is 'personal: none';
comment on column complaint_access.complaint_id is 'personal: none';
comment on column complaint_access.kind is 'personal: none';
comment on column complaint_access.secret_hash is 'personal: secret';
comment on column complaint_access.created_at is 'personal: none';
comment on column complaint_access.expires_at is 'personal: none';
comment on column complaint_access.revoked_at is 'personal: none';
comment on column complaint_access.last_used_at is 'personal: none';

create table complaint_band (
  organization_id uuid not null,
  band integer not null,
  complaint_id uuid not null,
  constraint complaint_band_pkey PRIMARY KEY (organization_id, band, complaint_id),
  constraint complaint_band_likeness_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint_likeness(organization_id, complaint_id) ON DELETE CASCADE,
  constraint complaint_band_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX complaint_band_complaint_idx ON public.complaint_band USING btree (organization_id, complaint_id);
alter table complaint_band enable row level security;
create policy organization_only on complaint_band for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_band.organization_id is 'personal: none';
comment on column complaint_band.band is 'personal: content; a part of the signature';
comment on column complaint_band.complaint_id is 'personal: identifier';

create table complaint_exposure (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  kind text not null,
  place text not null,
  url text,
  reach integer,
  seen_on date not null,
  noted_at timestamp with time zone not null,
  noted_by uuid,
  removed_at timestamp with time zone,
  constraint complaint_exposure_pkey PRIMARY KEY (organization_id, id),
  constraint complaint_exposure_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_exposure_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint complaint_exposure_kind_known CHECK ((kind = ANY (ARRAY['post'::text, 'press'::text, 'broadcast'::text, 'group'::text]))),
  constraint complaint_exposure_reach_positive CHECK ((reach >= 0))
);
CREATE INDEX complaint_exposure_complaint_idx ON public.complaint_exposure USING btree (organization_id, complaint_id);
alter table complaint_exposure enable row level security;
create policy organization_only on complaint_exposure for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_exposure.organization_id is 'personal: none';
comment on column complaint_exposure.id is 'personal: none';
comment on column complaint_exposure.complaint_id is 'personal: identifier';
comment on column complaint_exposure.kind is 'personal: none';
comment on column complaint_exposure.place is 'personal: content';
comment on column complaint_exposure.url is 'personal: content';
comment on column complaint_exposure.reach is 'personal: none';
comment on column complaint_exposure.seen_on is 'personal: none';
comment on column complaint_exposure.noted_at is 'personal: none';
comment on column complaint_exposure.noted_by is 'personal: staff';
comment on column complaint_exposure.removed_at is 'personal: none';

create table complaint_group_member (
  organization_id uuid not null,
  complaint_id uuid not null,
  lead_id uuid not null,
  joined_at timestamp with time zone not null,
  joined_by uuid,
  constraint complaint_group_member_pkey PRIMARY KEY (organization_id, complaint_id),
  constraint complaint_group_member_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_group_member_lead_fkey FOREIGN KEY (organization_id, lead_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_group_member_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint complaint_group_member_not_own_lead CHECK ((complaint_id <> lead_id))
);
CREATE INDEX complaint_group_member_lead_idx ON public.complaint_group_member USING btree (organization_id, lead_id);
alter table complaint_group_member enable row level security;
create policy organization_only on complaint_group_member for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_group_member.organization_id is 'personal: none';
comment on column complaint_group_member.complaint_id is 'personal: identifier';
comment on column complaint_group_member.lead_id is 'personal: identifier';
comment on column complaint_group_member.joined_at is 'personal: none';
comment on column complaint_group_member.joined_by is 'personal: staff';

create table complaint_handler (
  organization_id uuid not null,
  complaint_id uuid not null,
  staff_id uuid not null,
  first_at timestamp with time zone not null,
  constraint complaint_handler_pkey PRIMARY KEY (organization_id, complaint_id, staff_id),
  constraint complaint_handler_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_handler_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table complaint_handler enable row level security;
create policy organization_only on complaint_handler for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_handler.organization_id is 'personal: none';
comment on column complaint_handler.complaint_id is 'personal: none';
comment on column complaint_handler.staff_id is 'personal: staff';
comment on column complaint_handler.first_at is 'personal: none';

create table complaint_likeness (
  organization_id uuid not null,
  complaint_id uuid not null,
  signature bytea not null,
  constraint complaint_likeness_pkey PRIMARY KEY (organization_id, complaint_id),
  constraint complaint_likeness_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_likeness_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table complaint_likeness enable row level security;
create policy organization_only on complaint_likeness for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_likeness.organization_id is 'personal: none';
comment on column complaint_likeness.complaint_id is 'personal: identifier';
comment on column complaint_likeness.signature is 'personal: content; numbers made of the words, from which no word can be read; empty where there are too few';

create table complaint_link (
  organization_id uuid not null,
  complaint_id uuid not null,
  other_id uuid not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  is_systemic boolean not null default false,
  constraint complaint_link_pkey PRIMARY KEY (organization_id, complaint_id, other_id),
  constraint complaint_link_added_by_fkey FOREIGN KEY (organization_id, added_by) REFERENCES staff_member(organization_id, id),
  constraint complaint_link_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_link_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint complaint_link_other_fkey FOREIGN KEY (organization_id, other_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_link_order CHECK ((complaint_id < other_id))
);
CREATE INDEX complaint_link_other_idx ON public.complaint_link USING btree (organization_id, other_id);
CREATE INDEX complaint_link_systemic_idx ON public.complaint_link USING btree (organization_id, complaint_id) WHERE is_systemic;
alter table complaint_link enable row level security;
create policy organization_only on complaint_link for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_link.organization_id is 'personal: none';
comment on column complaint_link.complaint_id is 'personal: identifier';
comment on column complaint_link.other_id is 'personal: identifier';
comment on column complaint_link.added_at is 'personal: none';
comment on column complaint_link.added_by is 'personal: staff';
comment on column complaint_link.is_systemic is 'personal: none; whether both are one systemic matter';

create table complaint_merge (
  organization_id uuid not null,
  id uuid not null,
  merged_id uuid not null,
  lead_id uuid not null,
  merged_at timestamp with time zone not null,
  merged_by uuid not null,
  is_other_person boolean not null,
  former_status text not null,
  stopped_clocks jsonb not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  constraint complaint_merge_pkey PRIMARY KEY (organization_id, id),
  constraint complaint_merge_lead_fkey FOREIGN KEY (organization_id, lead_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_merge_merged_by_fkey FOREIGN KEY (organization_id, merged_by) REFERENCES staff_member(organization_id, id),
  constraint complaint_merge_merged_fkey FOREIGN KEY (organization_id, merged_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_merge_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint complaint_merge_undone_by_fkey FOREIGN KEY (organization_id, undone_by) REFERENCES staff_member(organization_id, id),
  constraint complaint_merge_two CHECK ((merged_id <> lead_id))
);
CREATE INDEX complaint_merge_lead_idx ON public.complaint_merge USING btree (organization_id, lead_id) WHERE (undone_at IS NULL);
CREATE UNIQUE INDEX complaint_merge_running_key ON public.complaint_merge USING btree (organization_id, merged_id) WHERE (undone_at IS NULL);
alter table complaint_merge enable row level security;
create policy organization_only on complaint_merge for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_merge.organization_id is 'personal: none';
comment on column complaint_merge.id is 'personal: none';
comment on column complaint_merge.merged_id is 'personal: identifier; the case whose matter goes on in the other';
comment on column complaint_merge.lead_id is 'personal: identifier; the case that goes on';
comment on column complaint_merge.merged_at is 'personal: none';
comment on column complaint_merge.merged_by is 'personal: staff; pseudonym';
comment on column complaint_merge.is_other_person is 'personal: none; whether the two complainants may be two people, who learn nothing of each other';
comment on column complaint_merge.former_status is 'personal: none; where it goes on when the merge is taken back';
comment on column complaint_merge.stopped_clocks is 'personal: none; clocks that ran, with their pauses, to run on when the merge is taken back';
comment on column complaint_merge.undone_at is 'personal: none';
comment on column complaint_merge.undone_by is 'personal: staff; pseudonym';

create table complaint_note (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  written_at timestamp with time zone not null,
  written_by uuid,
  body text not null,
  constraint complaint_note_pkey PRIMARY KEY (organization_id, id),
  constraint complaint_note_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_note_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX complaint_note_complaint_idx ON public.complaint_note USING btree (organization_id, complaint_id, written_at);
alter table complaint_note enable row level security;
create policy organization_only on complaint_note for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_note.organization_id is 'personal: none';
comment on column complaint_note.id is 'personal: none';
comment on column complaint_note.complaint_id is 'personal: none';
comment on column complaint_note.written_at is 'personal: none';
comment on column complaint_note.written_by is 'personal: staff';
comment on column complaint_note.body is 'personal: content';

create table complaint_point (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  "position" integer not null,
  matter text not null,
  constraint complaint_point_pkey PRIMARY KEY (organization_id, id),
  constraint complaint_point_position_key UNIQUE (organization_id, complaint_id, "position"),
  constraint complaint_point_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_point_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table complaint_point enable row level security;
create policy organization_only on complaint_point for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_point.organization_id is 'personal: none';
comment on column complaint_point.id is 'personal: none';
comment on column complaint_point.complaint_id is 'personal: none';
comment on column complaint_point."position" is 'personal: none';
comment on column complaint_point.matter is 'personal: content';

create table complaint_reader (
  organization_id uuid not null,
  complaint_id uuid not null,
  staff_id uuid not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint complaint_reader_pkey PRIMARY KEY (organization_id, complaint_id, staff_id),
  constraint complaint_reader_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_reader_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX complaint_reader_staff_idx ON public.complaint_reader USING btree (organization_id, staff_id);
alter table complaint_reader enable row level security;
create policy organization_only on complaint_reader for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_reader.organization_id is 'personal: none';
comment on column complaint_reader.complaint_id is 'personal: none';
comment on column complaint_reader.staff_id is 'personal: staff';
comment on column complaint_reader.added_at is 'personal: none';
comment on column complaint_reader.added_by is 'personal: staff';

create table complaint_search (
  organization_id uuid not null,
  complaint_id uuid not null,
  received_at timestamp with time zone not null,
  words tsvector not null,
  constraint complaint_search_pkey PRIMARY KEY (organization_id, complaint_id),
  constraint complaint_search_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE
);
CREATE INDEX complaint_search_words_idx ON public.complaint_search USING gin (words);
alter table complaint_search enable row level security;
create policy organization_only on complaint_search for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_search.organization_id is 'personal: none';
comment on column complaint_search.complaint_id is 'personal: none';
comment on column complaint_search.received_at is 'personal: none';
comment on column complaint_search.words is 'personal: content; every vector carries the organization as a lexeme';

create table complaint_set_aside (
  organization_id uuid not null,
  complaint_id uuid not null,
  set_aside_at timestamp with time zone not null,
  set_aside_by uuid not null,
  reason text not null,
  former_status text not null,
  former_outcome text,
  former_closed_at timestamp with time zone,
  stopped_clocks jsonb not null,
  constraint complaint_set_aside_pkey PRIMARY KEY (organization_id, complaint_id),
  constraint complaint_set_aside_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_set_aside_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table complaint_set_aside enable row level security;
create policy organization_only on complaint_set_aside for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_set_aside.organization_id is 'personal: none';
comment on column complaint_set_aside.complaint_id is 'personal: none';
comment on column complaint_set_aside.set_aside_at is 'personal: none';
comment on column complaint_set_aside.set_aside_by is 'personal: staff';
comment on column complaint_set_aside.reason is 'personal: content; why it is taken for spam';
comment on column complaint_set_aside.former_status is 'personal: none';
comment on column complaint_set_aside.former_outcome is 'personal: none';
comment on column complaint_set_aside.former_closed_at is 'personal: none';
comment on column complaint_set_aside.stopped_clocks is 'personal: none; how the clocks stood';

create table complaint_split (
  organization_id uuid not null,
  complaint_id uuid not null,
  origin_id uuid not null,
  split_at timestamp with time zone not null,
  split_by uuid not null,
  message_ids uuid[] not null,
  attachment_ids uuid[] not null,
  constraint complaint_split_pkey PRIMARY KEY (organization_id, complaint_id),
  constraint complaint_split_by_fkey FOREIGN KEY (organization_id, split_by) REFERENCES staff_member(organization_id, id),
  constraint complaint_split_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_split_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint complaint_split_origin_fkey FOREIGN KEY (organization_id, origin_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE
);
CREATE INDEX complaint_split_origin_idx ON public.complaint_split USING btree (organization_id, origin_id);
alter table complaint_split enable row level security;
create policy organization_only on complaint_split for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_split.organization_id is 'personal: none';
comment on column complaint_split.complaint_id is 'personal: identifier; the new case';
comment on column complaint_split.origin_id is 'personal: identifier';
comment on column complaint_split.split_at is 'personal: none';
comment on column complaint_split.split_by is 'personal: staff; pseudonym';
comment on column complaint_split.message_ids is 'personal: none; messages of the origin that the new case has as copies';
comment on column complaint_split.attachment_ids is 'personal: none; files of the origin that the new case has as copies';

create table complaint_subject (
  organization_id uuid not null,
  complaint_id uuid not null,
  staff_id uuid not null,
  heard_at timestamp with time zone,
  statement text,
  constraint complaint_subject_pkey PRIMARY KEY (organization_id, complaint_id, staff_id),
  constraint complaint_subject_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint complaint_subject_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table complaint_subject enable row level security;
create policy organization_only on complaint_subject for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_subject.organization_id is 'personal: none';
comment on column complaint_subject.complaint_id is 'personal: none';
comment on column complaint_subject.staff_id is 'personal: staff';
comment on column complaint_subject.heard_at is 'personal: none';
comment on column complaint_subject.statement is 'personal: content';

create table complaint_tag (
  organization_id uuid not null,
  complaint_id uuid not null,
  tag text not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint complaint_tag_pkey PRIMARY KEY (organization_id, complaint_id, tag),
  constraint complaint_tag_added_by_fkey FOREIGN KEY (organization_id, added_by) REFERENCES staff_member(organization_id, id),
  constraint complaint_tag_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id),
  constraint complaint_tag_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX complaint_tag_tag_idx ON public.complaint_tag USING btree (organization_id, tag, complaint_id);
alter table complaint_tag enable row level security;
create policy organization_only on complaint_tag for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column complaint_tag.organization_id is 'personal: none';
comment on column complaint_tag.complaint_id is 'personal: identifier';
comment on column complaint_tag.tag is 'personal: content; words of a colleague about a case';
comment on column complaint_tag.added_at is 'personal: none';
comment on column complaint_tag.added_by is 'personal: staff';

create table contact_restriction (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  channels text[] not null,
  reason text not null,
  imposed_at timestamp with time zone not null,
  imposed_by uuid not null,
  review_on date not null,
  appeal text,
  appealed_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision_reason text,
  lifted_at timestamp with time zone,
  constraint contact_restriction_pkey PRIMARY KEY (organization_id, id),
  constraint contact_restriction_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint contact_restriction_decided_by_fkey FOREIGN KEY (organization_id, decided_by) REFERENCES staff_member(organization_id, id),
  constraint contact_restriction_imposed_by_fkey FOREIGN KEY (organization_id, imposed_by) REFERENCES staff_member(organization_id, id),
  constraint contact_restriction_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX contact_restriction_review_idx ON public.contact_restriction USING btree (organization_id, review_on) WHERE (lifted_at IS NULL);
CREATE UNIQUE INDEX contact_restriction_running_key ON public.contact_restriction USING btree (organization_id, complaint_id) WHERE (lifted_at IS NULL);
alter table contact_restriction enable row level security;
create policy organization_only on contact_restriction for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column contact_restriction.organization_id is 'personal: none';
comment on column contact_restriction.id is 'personal: none';
comment on column contact_restriction.complaint_id is 'personal: identifier';
comment on column contact_restriction.channels is 'personal: none';
comment on column contact_restriction.reason is 'personal: content; conduct of a person';
comment on column contact_restriction.imposed_at is 'personal: none';
comment on column contact_restriction.imposed_by is 'personal: staff';
comment on column contact_restriction.review_on is 'personal: none';
comment on column contact_restriction.appeal is 'personal: content; what they say against it';
comment on column contact_restriction.appealed_at is 'personal: none';
comment on column contact_restriction.decided_at is 'personal: none; of the newest review or appeal';
comment on column contact_restriction.decided_by is 'personal: staff';
comment on column contact_restriction.decision_reason is 'personal: content';
comment on column contact_restriction.lifted_at is 'personal: none';

create table customer (
  organization_id uuid not null,
  id uuid not null,
  kind text not null default 'person'::text,
  name text,
  email text,
  email_key text,
  phone text,
  phone_key text,
  postal_address text,
  customer_number text,
  language text not null,
  preferred_channel text,
  accessibility_needs text,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  time_zone text,
  employer_id uuid,
  "position" text,
  consent text,
  consent_on date,
  consent_source text,
  merged_into uuid,
  sort_name text not null default ''::text,
  is_indexed boolean not null default false,
  type text,
  type_reason text,
  type_due_on date,
  is_target boolean not null default false,
  first_purchase_on date,
  last_purchase_on date,
  purchase_count integer not null default 0,
  purchase_value numeric not null default 0,
  last_talk_on date,
  import_id uuid,
  constraint customer_pkey PRIMARY KEY (organization_id, id),
  constraint customer_employer_fkey FOREIGN KEY (organization_id, employer_id) REFERENCES customer(organization_id, id),
  constraint customer_merged_into_fkey FOREIGN KEY (organization_id, merged_into) REFERENCES customer(organization_id, id),
  constraint customer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_consent_known CHECK ((consent = ANY (ARRAY['given'::text, 'refused'::text]))),
  constraint customer_kind_known CHECK ((kind = ANY (ARRAY['person'::text, 'organization'::text]))),
  constraint customer_type_known CHECK ((type = ANY (ARRAY['current'::text, 'prospective'::text, 'former'::text, 'new'::text, 'target'::text])))
);
CREATE UNIQUE INDEX customer_email_key ON public.customer USING btree (organization_id, email_key) WHERE (email_key IS NOT NULL);
CREATE INDEX customer_employer_idx ON public.customer USING btree (organization_id, employer_id) WHERE (employer_id IS NOT NULL);
CREATE INDEX customer_import_idx ON public.customer USING btree (organization_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX customer_merged_into_idx ON public.customer USING btree (organization_id, merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX customer_name_idx ON public.customer USING btree (organization_id, sort_name, id) WHERE ((merged_into IS NULL) AND is_indexed);
CREATE INDEX customer_number_idx ON public.customer USING btree (organization_id, customer_number) WHERE (customer_number IS NOT NULL);
CREATE INDEX customer_phone_idx ON public.customer USING btree (organization_id, phone_key) WHERE (phone_key IS NOT NULL);
CREATE UNIQUE INDEX customer_phone_only_key ON public.customer USING btree (organization_id, phone_key) WHERE ((email_key IS NULL) AND (phone_key IS NOT NULL));
CREATE INDEX customer_type_due_idx ON public.customer USING btree (organization_id, type_due_on) WHERE (type_due_on IS NOT NULL);
CREATE INDEX customer_type_idx ON public.customer USING btree (organization_id, type, sort_name, id) WHERE ((merged_into IS NULL) AND is_indexed);
CREATE INDEX customer_unindexed_idx ON public.customer USING btree (organization_id, id) WHERE (NOT is_indexed);
alter table customer enable row level security;
create policy organization_only on customer for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer.organization_id is 'personal: none';
comment on column customer.id is 'personal: none';
comment on column customer.kind is 'personal: none';
comment on column customer.name is 'personal: identity';
comment on column customer.email is 'personal: contact';
comment on column customer.email_key is 'personal: identifier; normalised e-mail address';
comment on column customer.phone is 'personal: contact';
comment on column customer.phone_key is 'personal: identifier; phone in E.164';
comment on column customer.postal_address is 'personal: contact';
comment on column customer.customer_number is 'personal: identifier';
comment on column customer.language is 'personal: none';
comment on column customer.preferred_channel is 'personal: none';
comment on column customer.accessibility_needs is 'personal: content; may say something about health';
comment on column customer.created_at is 'personal: none';
comment on column customer.version is 'personal: none';
comment on column customer.time_zone is 'personal: none';
comment on column customer.employer_id is 'personal: identifier; the organization that a contact belongs to';
comment on column customer."position" is 'personal: identity';
comment on column customer.consent is 'personal: none; whether other uses of the data are agreed to';
comment on column customer.consent_on is 'personal: none';
comment on column customer.consent_source is 'personal: content';
comment on column customer.merged_into is 'personal: identifier; the profile that this one is shown with';
comment on column customer.sort_name is 'personal: identity; the name as lists compare it';
comment on column customer.is_indexed is 'personal: none; whether search and recognition have the newest words';
comment on column customer.type is 'personal: none; null where nothing tells';
comment on column customer.type_reason is 'personal: content; why a person set the type by hand';
comment on column customer.type_due_on is 'personal: none; the day on which time alone may change the type';
comment on column customer.is_target is 'personal: none';
comment on column customer.first_purchase_on is 'personal: content';
comment on column customer.last_purchase_on is 'personal: content';
comment on column customer.purchase_count is 'personal: content';
comment on column customer.purchase_value is 'personal: content; in the currency of the organization';
comment on column customer.last_talk_on is 'personal: content';
comment on column customer.import_id is 'personal: none; the file that the profile came with';

create table customer_change (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  field text not null,
  before text,
  after text,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  constraint customer_change_pkey PRIMARY KEY (organization_id, id),
  constraint customer_change_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_change_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX customer_change_customer_idx ON public.customer_change USING btree (organization_id, customer_id, changed_at DESC);
alter table customer_change enable row level security;
create policy organization_only on customer_change for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_change.organization_id is 'personal: none';
comment on column customer_change.id is 'personal: none';
comment on column customer_change.customer_id is 'personal: identifier';
comment on column customer_change.field is 'personal: none';
comment on column customer_change.before is 'personal: content';
comment on column customer_change.after is 'personal: content';
comment on column customer_change.changed_at is 'personal: none';
comment on column customer_change.changed_by is 'personal: staff';

create table customer_contact (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null,
  value text not null,
  key text,
  label text,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint customer_contact_pkey PRIMARY KEY (organization_id, id),
  constraint customer_contact_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_contact_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_contact_kind_known CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'address'::text, 'number'::text])))
);
CREATE INDEX customer_contact_customer_idx ON public.customer_contact USING btree (organization_id, customer_id);
CREATE INDEX customer_contact_key_idx ON public.customer_contact USING btree (organization_id, key) WHERE (key IS NOT NULL);
alter table customer_contact enable row level security;
create policy organization_only on customer_contact for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_contact.organization_id is 'personal: none';
comment on column customer_contact.id is 'personal: none';
comment on column customer_contact.customer_id is 'personal: identifier';
comment on column customer_contact.kind is 'personal: none';
comment on column customer_contact.value is 'personal: contact';
comment on column customer_contact.key is 'personal: identifier; as recognition compares it';
comment on column customer_contact.label is 'personal: content';
comment on column customer_contact.added_at is 'personal: none';
comment on column customer_contact.added_by is 'personal: staff';

create table customer_fact (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  section text not null,
  body text not null,
  source text not null,
  source_note text,
  noted_on date not null,
  noted_by uuid,
  complaint_id uuid,
  removed_at timestamp with time zone,
  version integer not null,
  constraint customer_fact_pkey PRIMARY KEY (organization_id, id),
  constraint customer_fact_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_fact_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_fact_section_known CHECK ((section = ANY (ARRAY['expectation'::text, 'buying'::text, 'loyalty'::text, 'promise'::text]))),
  constraint customer_fact_source_known CHECK ((source = ANY (ARRAY['stated'::text, 'observed'::text, 'survey'::text, 'contract'::text, 'import'::text])))
);
CREATE INDEX customer_fact_customer_idx ON public.customer_fact USING btree (organization_id, customer_id);
alter table customer_fact enable row level security;
create policy organization_only on customer_fact for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_fact.organization_id is 'personal: none';
comment on column customer_fact.id is 'personal: none';
comment on column customer_fact.customer_id is 'personal: identifier';
comment on column customer_fact.section is 'personal: none';
comment on column customer_fact.body is 'personal: content';
comment on column customer_fact.source is 'personal: none';
comment on column customer_fact.source_note is 'personal: content';
comment on column customer_fact.noted_on is 'personal: none';
comment on column customer_fact.noted_by is 'personal: staff';
comment on column customer_fact.complaint_id is 'personal: identifier; the case in which it was learnt';
comment on column customer_fact.removed_at is 'personal: none';
comment on column customer_fact.version is 'personal: none';

create table customer_fact_use (
  organization_id uuid not null,
  fact_id uuid not null,
  complaint_id uuid not null,
  place text not null,
  used_at timestamp with time zone not null,
  used_by uuid,
  constraint customer_fact_use_pkey PRIMARY KEY (organization_id, complaint_id, fact_id),
  constraint customer_fact_use_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint customer_fact_use_fact_fkey FOREIGN KEY (organization_id, fact_id) REFERENCES customer_fact(organization_id, id) ON DELETE CASCADE,
  constraint customer_fact_use_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_fact_use_place_known CHECK ((place = ANY (ARRAY['restatement'::text, 'decision'::text, 'letter'::text, 'talk'::text])))
);
CREATE INDEX customer_fact_use_fact_idx ON public.customer_fact_use USING btree (organization_id, fact_id);
alter table customer_fact_use enable row level security;
create policy organization_only on customer_fact_use for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_fact_use.organization_id is 'personal: none';
comment on column customer_fact_use.fact_id is 'personal: identifier';
comment on column customer_fact_use.complaint_id is 'personal: identifier';
comment on column customer_fact_use.place is 'personal: none';
comment on column customer_fact_use.used_at is 'personal: none';
comment on column customer_fact_use.used_by is 'personal: staff';

create table customer_import (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  file_name text not null,
  head text[] not null,
  options jsonb not null,
  row_count integer not null,
  done_rows integer not null,
  refused_rows integer not null,
  started_at timestamp with time zone not null,
  started_by uuid,
  undone_at timestamp with time zone,
  format text not null default 'csv'::text,
  sheet text,
  begun_at timestamp with time zone,
  worked_at timestamp with time zone,
  cleared_at timestamp with time zone,
  removed_cases integer not null default 0,
  constraint customer_import_pkey PRIMARY KEY (organization_id, id),
  constraint customer_import_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_import_format_known CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text]))),
  constraint customer_import_kind_known CHECK ((kind = ANY (ARRAY['customers'::text, 'purchases'::text, 'talks'::text, 'cases'::text])))
);
CREATE INDEX customer_import_open_idx ON public.customer_import USING btree (organization_id, begun_at) WHERE ((begun_at IS NOT NULL) AND (undone_at IS NULL) AND (done_rows < row_count));
CREATE INDEX customer_import_started_idx ON public.customer_import USING btree (organization_id, started_at DESC);
CREATE INDEX customer_import_uncleared_idx ON public.customer_import USING btree (organization_id, undone_at) WHERE ((undone_at IS NOT NULL) AND (cleared_at IS NULL));
alter table customer_import enable row level security;
create policy organization_only on customer_import for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_import.organization_id is 'personal: none';
comment on column customer_import.id is 'personal: none';
comment on column customer_import.kind is 'personal: none';
comment on column customer_import.file_name is 'personal: content';
comment on column customer_import.head is 'personal: none; the names of the columns';
comment on column customer_import.options is 'personal: none; which column is which, and how dates and numbers are written';
comment on column customer_import.row_count is 'personal: none';
comment on column customer_import.done_rows is 'personal: none';
comment on column customer_import.refused_rows is 'personal: none';
comment on column customer_import.started_at is 'personal: none';
comment on column customer_import.started_by is 'personal: staff';
comment on column customer_import.undone_at is 'personal: none';
comment on column customer_import.format is 'personal: none';
comment on column customer_import.sheet is 'personal: content; the name of the sheet in the workbook';
comment on column customer_import.begun_at is 'personal: none; when somebody said that it is read rightly; until then nothing is written';
comment on column customer_import.worked_at is 'personal: none; when lines were last written';
comment on column customer_import.cleared_at is 'personal: none; when all that a file taken back brought was gone';
comment on column customer_import.removed_cases is 'personal: none';

create table customer_import_part (
  organization_id uuid not null,
  import_id uuid not null,
  from_row integer not null,
  row_count integer not null,
  lines bytea not null,
  constraint customer_import_part_pkey PRIMARY KEY (organization_id, import_id, from_row),
  constraint customer_import_part_import_fkey FOREIGN KEY (organization_id, import_id) REFERENCES customer_import(organization_id, id) ON DELETE CASCADE,
  constraint customer_import_part_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table customer_import_part enable row level security;
create policy organization_only on customer_import_part for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_import_part.organization_id is 'personal: none';
comment on column customer_import_part.import_id is 'personal: none';
comment on column customer_import_part.from_row is 'personal: none';
comment on column customer_import_part.row_count is 'personal: none';
comment on column customer_import_part.lines is 'personal: content; lines of the file as JSON, packed; gone once they are written';

create table customer_import_refusal (
  organization_id uuid not null,
  import_id uuid not null,
  line integer not null,
  code text not null,
  cells text[] not null,
  constraint customer_import_refusal_pkey PRIMARY KEY (organization_id, import_id, line),
  constraint customer_import_refusal_import_fkey FOREIGN KEY (organization_id, import_id) REFERENCES customer_import(organization_id, id) ON DELETE CASCADE,
  constraint customer_import_refusal_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table customer_import_refusal enable row level security;
create policy organization_only on customer_import_refusal for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_import_refusal.organization_id is 'personal: none';
comment on column customer_import_refusal.import_id is 'personal: none';
comment on column customer_import_refusal.line is 'personal: none';
comment on column customer_import_refusal.code is 'personal: none';
comment on column customer_import_refusal.cells is 'personal: content; the line as it was';

create table customer_match_key (
  organization_id uuid not null,
  key text not null,
  customer_id uuid not null,
  constraint customer_match_key_pkey PRIMARY KEY (organization_id, key, customer_id),
  constraint customer_match_key_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_match_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX customer_match_key_customer_idx ON public.customer_match_key USING btree (organization_id, customer_id);
alter table customer_match_key enable row level security;
create policy organization_only on customer_match_key for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_match_key.organization_id is 'personal: none';
comment on column customer_match_key.key is 'personal: identifier; a part of a name or an address in Latin letters';
comment on column customer_match_key.customer_id is 'personal: identifier';

create table customer_purchase (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  purchased_on date not null,
  order_number text,
  order_key text,
  product_text text,
  quantity numeric,
  amount numeric,
  currency text,
  import_id uuid,
  added_at timestamp with time zone not null,
  constraint customer_purchase_pkey PRIMARY KEY (organization_id, id),
  constraint customer_purchase_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_purchase_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX customer_purchase_added_idx ON public.customer_purchase USING btree (organization_id, added_at);
CREATE INDEX customer_purchase_customer_idx ON public.customer_purchase USING btree (organization_id, customer_id, purchased_on DESC);
CREATE INDEX customer_purchase_import_idx ON public.customer_purchase USING btree (organization_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX customer_purchase_order_idx ON public.customer_purchase USING btree (organization_id, order_key) WHERE (order_key IS NOT NULL);
alter table customer_purchase enable row level security;
create policy organization_only on customer_purchase for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_purchase.organization_id is 'personal: none';
comment on column customer_purchase.id is 'personal: none';
comment on column customer_purchase.customer_id is 'personal: identifier';
comment on column customer_purchase.purchased_on is 'personal: content';
comment on column customer_purchase.order_number is 'personal: identifier';
comment on column customer_purchase.order_key is 'personal: identifier; as recognition compares it';
comment on column customer_purchase.product_text is 'personal: content';
comment on column customer_purchase.quantity is 'personal: content';
comment on column customer_purchase.amount is 'personal: content';
comment on column customer_purchase.currency is 'personal: none';
comment on column customer_purchase.import_id is 'personal: none; the file that it came with';
comment on column customer_purchase.added_at is 'personal: none';

create table customer_rules (
  organization_id uuid not null,
  new_days integer not null,
  former_days integer not null,
  talk_days integer not null,
  has_writers boolean not null,
  version integer not null,
  constraint customer_rules_pkey PRIMARY KEY (organization_id),
  constraint customer_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_rules_days_positive CHECK (((new_days > 0) AND (former_days > 0) AND (talk_days > 0)))
);
alter table customer_rules enable row level security;
create policy organization_only on customer_rules for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_rules.organization_id is 'personal: none';
comment on column customer_rules.new_days is 'personal: none';
comment on column customer_rules.former_days is 'personal: none';
comment on column customer_rules.talk_days is 'personal: none';
comment on column customer_rules.has_writers is 'personal: none; whether somebody of whom no purchase is known is a customer by writing to us';
comment on column customer_rules.version is 'personal: none';

create table customer_search (
  organization_id uuid not null,
  customer_id uuid not null,
  sort_name text not null,
  words tsvector not null,
  constraint customer_search_pkey PRIMARY KEY (organization_id, customer_id),
  constraint customer_search_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_search_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX customer_search_words_idx ON public.customer_search USING gin (words);
alter table customer_search enable row level security;
create policy organization_only on customer_search for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_search.organization_id is 'personal: none';
comment on column customer_search.customer_id is 'personal: identifier';
comment on column customer_search.sort_name is 'personal: identity';
comment on column customer_search.words is 'personal: content; every vector carries the organization as a lexeme';

create table customer_talk (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null,
  happened_on date not null,
  note text,
  import_id uuid,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint customer_talk_pkey PRIMARY KEY (organization_id, id),
  constraint customer_talk_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_talk_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_talk_kind_known CHECK ((kind = ANY (ARRAY['contact'::text, 'visit'::text, 'offer'::text])))
);
CREATE INDEX customer_talk_customer_idx ON public.customer_talk USING btree (organization_id, customer_id, happened_on DESC);
CREATE INDEX customer_talk_import_idx ON public.customer_talk USING btree (organization_id, import_id) WHERE (import_id IS NOT NULL);
alter table customer_talk enable row level security;
create policy organization_only on customer_talk for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_talk.organization_id is 'personal: none';
comment on column customer_talk.id is 'personal: none';
comment on column customer_talk.customer_id is 'personal: identifier';
comment on column customer_talk.kind is 'personal: none';
comment on column customer_talk.happened_on is 'personal: content';
comment on column customer_talk.note is 'personal: content';
comment on column customer_talk.import_id is 'personal: none';
comment on column customer_talk.added_at is 'personal: none';
comment on column customer_talk.added_by is 'personal: staff';

create table customer_type_change (
  organization_id uuid not null,
  customer_id uuid not null,
  since timestamp with time zone not null,
  type text,
  reason text,
  changed_by uuid,
  constraint customer_type_change_pkey PRIMARY KEY (organization_id, customer_id, since),
  constraint customer_type_change_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_type_change_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table customer_type_change enable row level security;
create policy organization_only on customer_type_change for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_type_change.organization_id is 'personal: none';
comment on column customer_type_change.customer_id is 'personal: identifier';
comment on column customer_type_change.since is 'personal: none';
comment on column customer_type_change.type is 'personal: none; null where nothing told';
comment on column customer_type_change.reason is 'personal: content; of a change by hand';
comment on column customer_type_change.changed_by is 'personal: staff; null where the rules changed it';

create table customer_verdict (
  organization_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  other_id uuid not null,
  is_same boolean not null,
  note text,
  decided_at timestamp with time zone not null,
  decided_by uuid,
  undone_at timestamp with time zone,
  undone_by uuid,
  constraint customer_verdict_pkey PRIMARY KEY (organization_id, id),
  constraint customer_verdict_kept_fkey FOREIGN KEY (organization_id, kept_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint customer_verdict_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint customer_verdict_other_fkey FOREIGN KEY (organization_id, other_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE
);
CREATE INDEX customer_verdict_kept_idx ON public.customer_verdict USING btree (organization_id, kept_id);
CREATE INDEX customer_verdict_other_idx ON public.customer_verdict USING btree (organization_id, other_id);
CREATE UNIQUE INDEX customer_verdict_other_key ON public.customer_verdict USING btree (organization_id, other_id) WHERE (is_same AND (undone_at IS NULL));
alter table customer_verdict enable row level security;
create policy organization_only on customer_verdict for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column customer_verdict.organization_id is 'personal: none';
comment on column customer_verdict.id is 'personal: none';
comment on column customer_verdict.kept_id is 'personal: identifier';
comment on column customer_verdict.other_id is 'personal: identifier';
comment on column customer_verdict.is_same is 'personal: none';
comment on column customer_verdict.note is 'personal: content';
comment on column customer_verdict.decided_at is 'personal: none';
comment on column customer_verdict.decided_by is 'personal: staff';
comment on column customer_verdict.undone_at is 'personal: none';
comment on column customer_verdict.undone_by is 'personal: staff';

create table date_rules (
  organization_id uuid not null,
  levels jsonb not null,
  sends_updates boolean not null,
  version integer not null,
  constraint date_rules_pkey PRIMARY KEY (organization_id),
  constraint date_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table date_rules enable row level security;
create policy organization_only on date_rules for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column date_rules.organization_id is 'personal: none';
comment on column date_rules.levels is 'personal: none; by level: from when on it hears, which roles it is, whether it hears of urgent matters at once';
comment on column date_rules.sends_updates is 'personal: none; false = a person sends them';
comment on column date_rules.version is 'personal: none';

create table day_sheet (
  organization_id uuid not null,
  on_day date not null,
  place uuid not null,
  kind text not null,
  figures jsonb not null,
  constraint day_sheet_pkey PRIMARY KEY (organization_id, on_day, place, kind),
  constraint day_sheet_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table day_sheet enable row level security;
create policy organization_only on day_sheet for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column day_sheet.organization_id is 'personal: none';
comment on column day_sheet.on_day is 'personal: none; of the time zone of the organization';
comment on column day_sheet.place is 'personal: none; the site, or zeros for cases without one';
comment on column day_sheet.kind is 'personal: none';
comment on column day_sheet.figures is 'personal: none; counts by measure and what it is divided by; confidential cases are not counted';

create table day_sheet_state (
  organization_id uuid not null,
  counted_until timestamp with time zone not null,
  constraint day_sheet_state_pkey PRIMARY KEY (organization_id),
  constraint day_sheet_state_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table day_sheet_state enable row level security;
create policy organization_only on day_sheet_state for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column day_sheet_state.organization_id is 'personal: none';
comment on column day_sheet_state.counted_until is 'personal: none';

create table decision (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  level integer not null,
  decided_at timestamp with time zone not null,
  decided_by uuid,
  is_apology_enough boolean not null,
  apology_reason text not null,
  deviation_reason text,
  total_cost numeric(14,2) not null,
  is_approval_needed boolean not null,
  approved_at timestamp with time zone,
  approved_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  sent_at timestamp with time zone,
  constraint decision_pkey PRIMARY KEY (organization_id, id),
  constraint decision_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint decision_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint decision_level_known CHECK ((level = ANY (ARRAY[1, 2])))
);
CREATE INDEX decision_complaint_idx ON public.decision USING btree (organization_id, complaint_id, decided_at);
CREATE INDEX decision_sent_idx ON public.decision USING btree (organization_id, sent_at DESC) WHERE (sent_at IS NOT NULL);
CREATE INDEX decision_waiting_idx ON public.decision USING btree (organization_id, complaint_id) WHERE (is_approval_needed AND (approved_at IS NULL) AND (sent_at IS NULL) AND (withdrawn_at IS NULL));
alter table decision enable row level security;
create policy organization_only on decision for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column decision.organization_id is 'personal: none';
comment on column decision.id is 'personal: none';
comment on column decision.complaint_id is 'personal: none';
comment on column decision.level is 'personal: none';
comment on column decision.decided_at is 'personal: none';
comment on column decision.decided_by is 'personal: staff';
comment on column decision.is_apology_enough is 'personal: none';
comment on column decision.apology_reason is 'personal: content';
comment on column decision.deviation_reason is 'personal: content';
comment on column decision.total_cost is 'personal: none';
comment on column decision.is_approval_needed is 'personal: none';
comment on column decision.approved_at is 'personal: none';
comment on column decision.approved_by is 'personal: staff';
comment on column decision.withdrawn_at is 'personal: none';
comment on column decision.withdrawn_by is 'personal: staff';
comment on column decision.sent_at is 'personal: none';

create table decision_point (
  organization_id uuid not null,
  decision_id uuid not null,
  point_id uuid not null,
  "position" integer not null,
  matter text not null,
  result text not null,
  grounds text not null,
  constraint decision_point_pkey PRIMARY KEY (organization_id, decision_id, point_id),
  constraint decision_point_decision_fkey FOREIGN KEY (organization_id, decision_id) REFERENCES decision(organization_id, id) ON DELETE CASCADE,
  constraint decision_point_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint decision_point_result_known CHECK ((result = ANY (ARRAY['upheld'::text, 'partlyUpheld'::text, 'notUpheld'::text])))
);
alter table decision_point enable row level security;
create policy organization_only on decision_point for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column decision_point.organization_id is 'personal: none';
comment on column decision_point.decision_id is 'personal: none';
comment on column decision_point.point_id is 'personal: none';
comment on column decision_point."position" is 'personal: none';
comment on column decision_point.matter is 'personal: content; as it stood when decided';
comment on column decision_point.result is 'personal: none';
comment on column decision_point.grounds is 'personal: content';

create table dkim_key (
  organization_id uuid not null,
  id uuid not null,
  domain text not null,
  selector text not null,
  public_key text not null,
  sealed_private_key bytea,
  created_at timestamp with time zone not null,
  began_at timestamp with time zone,
  ended_at timestamp with time zone,
  checked_at timestamp with time zone,
  finding text,
  constraint dkim_key_pkey PRIMARY KEY (organization_id, id),
  constraint dkim_key_selector_key UNIQUE (organization_id, domain, selector),
  constraint dkim_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint dkim_key_signs CHECK (((began_at IS NULL) OR (ended_at IS NOT NULL) OR (sealed_private_key IS NOT NULL)))
);
CREATE UNIQUE INDEX dkim_key_active_key ON public.dkim_key USING btree (organization_id, domain) WHERE ((began_at IS NOT NULL) AND (ended_at IS NULL));
alter table dkim_key enable row level security;
create policy organization_only on dkim_key for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column dkim_key.organization_id is 'personal: none';
comment on column dkim_key.id is 'personal: none';
comment on column dkim_key.domain is 'personal: none; of the sender address, in ASCII';
comment on column dkim_key.selector is 'personal: none; names the key in DNS';
comment on column dkim_key.public_key is 'personal: none; RSA, SubjectPublicKeyInfo in base64, as DNS has to hold it';
comment on column dkim_key.sealed_private_key is 'personal: none; encrypted with the installation key, erased when it signs no more';
comment on column dkim_key.created_at is 'personal: none';
comment on column dkim_key.began_at is 'personal: none; since when mail is signed with it';
comment on column dkim_key.ended_at is 'personal: none; when another key took over, or signing was switched off';
comment on column dkim_key.checked_at is 'personal: none; when DNS was asked last';
comment on column dkim_key.finding is 'personal: none; code of what DNS said: ok, or what is wrong';

create table due_feed (
  organization_id uuid not null,
  staff_id uuid not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint due_feed_pkey PRIMARY KEY (organization_id, staff_id),
  constraint due_feed_secret_key UNIQUE (organization_id, secret_hash),
  constraint due_feed_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint due_feed_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id)
);
alter table due_feed enable row level security;
create policy organization_only on due_feed for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column due_feed.organization_id is 'personal: none';
comment on column due_feed.staff_id is 'personal: staff; whose dates';
comment on column due_feed.secret_hash is 'personal: none; SHA-256 of the secret in the address';
comment on column due_feed.created_at is 'personal: none';

create table event (
  organization_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  type text not null,
  version integer not null,
  occurred_at timestamp with time zone not null,
  actor text not null,
  on_behalf_of text,
  payload text,
  salt bytea,
  content_hash bytea not null,
  journal_position bigint,
  constraint event_pkey PRIMARY KEY (organization_id, id),
  constraint event_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint event_content_hash_length CHECK ((octet_length(content_hash) = 32)),
  constraint event_payload_with_salt CHECK (((payload IS NULL) = (salt IS NULL)))
);
CREATE INDEX event_subject_idx ON public.event USING btree (organization_id, subject_id, occurred_at, id);
CREATE INDEX event_type_idx ON public.event USING btree (organization_id, type, occurred_at);
CREATE INDEX event_unsealed_idx ON public.event USING btree (organization_id, id) WHERE (journal_position IS NULL);
alter table event enable row level security;
create policy event_append on event for insert with check (((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid) AND (payload IS NOT NULL) AND (journal_position IS NULL)));
create policy event_blank on event for update using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check (((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid) AND (payload IS NULL) AND (salt IS NULL)));
create policy event_read on event for select using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column event.organization_id is 'personal: none';
comment on column event.id is 'personal: none';
comment on column event.subject_id is 'personal: none';
comment on column event.type is 'personal: none';
comment on column event.version is 'personal: none';
comment on column event.occurred_at is 'personal: none';
comment on column event.actor is 'personal: staff; kind and id of who acted';
comment on column event.on_behalf_of is 'personal: staff; id of the person in whose name';
comment on column event.payload is 'personal: content; canonical JSON, blanked on erasure';
comment on column event.salt is 'personal: none; blanked with the payload';
comment on column event.content_hash is 'personal: none; salted, says nothing once the salt is blanked';
comment on column event.journal_position is 'personal: none; null until sealed';

create table evidence (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  attachment_id uuid,
  sha256 text,
  description text not null,
  source text not null,
  taken_at timestamp with time zone not null,
  taken_by uuid,
  constraint evidence_pkey PRIMARY KEY (organization_id, id),
  constraint evidence_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint evidence_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX evidence_complaint_idx ON public.evidence USING btree (organization_id, complaint_id, taken_at);
alter table evidence enable row level security;
create policy organization_only on evidence for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column evidence.organization_id is 'personal: none';
comment on column evidence.id is 'personal: none';
comment on column evidence.complaint_id is 'personal: none';
comment on column evidence.attachment_id is 'personal: none';
comment on column evidence.sha256 is 'personal: none';
comment on column evidence.description is 'personal: content';
comment on column evidence.source is 'personal: content';
comment on column evidence.taken_at is 'personal: none';
comment on column evidence.taken_by is 'personal: staff';

create table filed_return (
  organization_id uuid not null,
  id uuid not null,
  definition_key text not null,
  definition_version text not null,
  period text not null,
  entity_id uuid,
  filed_at timestamp with time zone not null,
  filed_by uuid not null,
  reason text,
  is_nil boolean not null,
  content text not null,
  xlsx bytea not null,
  csv bytea not null,
  content_hash text not null,
  constraint filed_return_pkey PRIMARY KEY (organization_id, id),
  constraint filed_return_entity_fkey FOREIGN KEY (organization_id, entity_id) REFERENCES unit(organization_id, id),
  constraint filed_return_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint filed_return_staff_fkey FOREIGN KEY (organization_id, filed_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX filed_return_period_idx ON public.filed_return USING btree (organization_id, definition_key, period, filed_at);
alter table filed_return enable row level security;
create policy filed_return_append on filed_return for insert with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
create policy filed_return_read on filed_return for select using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column filed_return.organization_id is 'personal: none';
comment on column filed_return.id is 'personal: none';
comment on column filed_return.definition_key is 'personal: none';
comment on column filed_return.definition_version is 'personal: none';
comment on column filed_return.period is 'personal: none; such as 2026-H2 or 2026-Q4';
comment on column filed_return.entity_id is 'personal: none; the legal entity, null for the whole organization';
comment on column filed_return.filed_at is 'personal: none';
comment on column filed_return.filed_by is 'personal: staff; pseudonym';
comment on column filed_return.reason is 'personal: content; why it was filed again or with what is missing';
comment on column filed_return.is_nil is 'personal: none';
comment on column filed_return.content is 'personal: staff; canonical JSON of the figures, and of what a person entered, names of those responsible among it';
comment on column filed_return.xlsx is 'personal: staff; the workbook as it was filed';
comment on column filed_return.csv is 'personal: staff; the same as CSV';
comment on column filed_return.content_hash is 'personal: none; SHA-256 over content, in hex; the journal has it too';

create table followed_customer (
  organization_id uuid not null,
  place uuid not null,
  customer_id uuid not null,
  complaint_id uuid,
  from_on date not null,
  gone_on date not null,
  category_id uuid,
  speed text,
  remedy_id uuid,
  outcome text,
  remedy_cost numeric not null,
  bought_since numeric not null,
  constraint followed_customer_pkey PRIMARY KEY (organization_id, place, customer_id),
  constraint followed_customer_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint followed_customer_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE
);
CREATE INDEX followed_customer_complaint_idx ON public.followed_customer USING btree (organization_id, complaint_id) WHERE (complaint_id IS NOT NULL);
CREATE INDEX followed_customer_customer_idx ON public.followed_customer USING btree (organization_id, customer_id);
CREATE INDEX followed_customer_left_idx ON public.followed_customer USING btree (organization_id, place, ((complaint_id IS NULL)), ((gone_on - from_on)), customer_id);
CREATE INDEX followed_customer_there_idx ON public.followed_customer USING btree (organization_id, place, ((complaint_id IS NULL)), from_on DESC, customer_id);
alter table followed_customer enable row level security;
create policy organization_only on followed_customer for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column followed_customer.organization_id is 'personal: none';
comment on column followed_customer.place is 'personal: none; the site of the first complaint there, zeros for none, ffffffff… for the first one anywhere and for who did not complain';
comment on column followed_customer.customer_id is 'personal: identifier';
comment on column followed_customer.complaint_id is 'personal: identifier; null for who did not complain';
comment on column followed_customer.from_on is 'personal: content; the day of the complaint, or the day that is compared with it';
comment on column followed_customer.gone_on is 'personal: content; the day after so long without a purchase, which may lie ahead';
comment on column followed_customer.category_id is 'personal: none';
comment on column followed_customer.speed is 'personal: none; how soon the complaint was answered';
comment on column followed_customer.remedy_id is 'personal: none; the dearest remedy that was given';
comment on column followed_customer.outcome is 'personal: none';
comment on column followed_customer.remedy_cost is 'personal: content';
comment on column followed_customer.bought_since is 'personal: content; in the year after, in the currency of the organization';

create table given_remedy (
  organization_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  complaint_id uuid not null,
  remedy_id uuid not null,
  "position" integer not null,
  description text not null,
  cost numeric(14,2) not null,
  due_on date,
  carried_out_on date,
  carried_out_by uuid,
  note text,
  constraint given_remedy_pkey PRIMARY KEY (organization_id, id),
  constraint given_remedy_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint given_remedy_decision_fkey FOREIGN KEY (organization_id, decision_id) REFERENCES decision(organization_id, id) ON DELETE CASCADE,
  constraint given_remedy_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint given_remedy_remedy_fkey FOREIGN KEY (organization_id, remedy_id) REFERENCES remedy(organization_id, id)
);
CREATE INDEX given_remedy_complaint_idx ON public.given_remedy USING btree (organization_id, complaint_id);
CREATE INDEX given_remedy_decision_idx ON public.given_remedy USING btree (organization_id, decision_id, "position");
alter table given_remedy enable row level security;
create policy organization_only on given_remedy for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column given_remedy.organization_id is 'personal: none';
comment on column given_remedy.id is 'personal: none';
comment on column given_remedy.decision_id is 'personal: none';
comment on column given_remedy.complaint_id is 'personal: none';
comment on column given_remedy.remedy_id is 'personal: none';
comment on column given_remedy."position" is 'personal: none';
comment on column given_remedy.description is 'personal: content';
comment on column given_remedy.cost is 'personal: none';
comment on column given_remedy.due_on is 'personal: none';
comment on column given_remedy.carried_out_on is 'personal: none';
comment on column given_remedy.carried_out_by is 'personal: staff';
comment on column given_remedy.note is 'personal: content';

create table idempotency_key (
  organization_id uuid not null,
  id uuid not null,
  scope text not null,
  key_hash bytea not null,
  body_hash bytea not null,
  answer bytea,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (organization_id, id),
  constraint idempotency_key_hash_key UNIQUE (organization_id, key_hash),
  constraint idempotency_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX idempotency_key_created_idx ON public.idempotency_key USING btree (organization_id, created_at);
alter table idempotency_key enable row level security;
create policy organization_only on idempotency_key for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column idempotency_key.organization_id is 'personal: none';
comment on column idempotency_key.id is 'personal: none';
comment on column idempotency_key.scope is 'personal: none';
comment on column idempotency_key.key_hash is 'personal: none';
comment on column idempotency_key.body_hash is 'personal: none';
comment on column idempotency_key.answer is 'personal: content; encrypted, deleted after 24 hours';
comment on column idempotency_key.created_at is 'personal: none';

create table information_request (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  words text,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  ended_at timestamp with time zone,
  ended_how text,
  ended_by uuid,
  constraint information_request_pkey PRIMARY KEY (organization_id, id),
  constraint information_request_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint information_request_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint information_request_end_complete CHECK (((ended_at IS NULL) = (ended_how IS NULL))),
  constraint information_request_ended_how_known CHECK ((ended_how = ANY (ARRAY['answered'::text, 'withdrawn'::text])))
);
CREATE INDEX information_request_asked_idx ON public.information_request USING btree (organization_id, asked_at DESC);
CREATE INDEX information_request_complaint_idx ON public.information_request USING btree (organization_id, complaint_id, asked_at DESC);
CREATE UNIQUE INDEX information_request_open_key ON public.information_request USING btree (organization_id, complaint_id) WHERE (ended_at IS NULL);
alter table information_request enable row level security;
create policy organization_only on information_request for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column information_request.organization_id is 'personal: none';
comment on column information_request.id is 'personal: none';
comment on column information_request.complaint_id is 'personal: identifier';
comment on column information_request.words is 'personal: content';
comment on column information_request.asked_at is 'personal: none';
comment on column information_request.asked_by is 'personal: staff';
comment on column information_request.ended_at is 'personal: none';
comment on column information_request.ended_how is 'personal: none';
comment on column information_request.ended_by is 'personal: staff';

create table information_request_field (
  organization_id uuid not null,
  request_id uuid not null,
  field text not null,
  "position" integer not null,
  how text not null,
  held_in text,
  reason text,
  result text,
  constraint information_request_field_pkey PRIMARY KEY (organization_id, request_id, field),
  constraint information_request_field_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint information_request_field_request_fkey FOREIGN KEY (organization_id, request_id) REFERENCES information_request(organization_id, id) ON DELETE CASCADE,
  constraint information_request_field_again_has_reason CHECK (((how <> 'again'::text) OR (reason IS NOT NULL))),
  constraint information_request_field_held_in_known CHECK ((held_in = ANY (ARRAY['case'::text, 'profile'::text]))),
  constraint information_request_field_how_known CHECK ((how = ANY (ARRAY['ask'::text, 'confirm'::text, 'again'::text]))),
  constraint information_request_field_result_known CHECK ((result = ANY (ARRAY['given'::text, 'confirmed'::text, 'corrected'::text, 'unknown'::text])))
);
alter table information_request_field enable row level security;
create policy organization_only on information_request_field for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column information_request_field.organization_id is 'personal: none';
comment on column information_request_field.request_id is 'personal: none';
comment on column information_request_field.field is 'personal: none';
comment on column information_request_field."position" is 'personal: none';
comment on column information_request_field.how is 'personal: none';
comment on column information_request_field.held_in is 'personal: none; where the value stood when it was asked for';
comment on column information_request_field.reason is 'personal: content; why somebody is asked again';
comment on column information_request_field.result is 'personal: none';

create table investigation (
  organization_id uuid not null,
  complaint_id uuid not null,
  depth text not null,
  plan text not null,
  findings text,
  cause text,
  started_at timestamp with time zone not null,
  started_by uuid,
  found_at timestamp with time zone,
  constraint investigation_pkey PRIMARY KEY (organization_id, complaint_id),
  constraint investigation_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint investigation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint investigation_depth_known CHECK ((depth = ANY (ARRAY['light'::text, 'normal'::text, 'deep'::text])))
);
alter table investigation enable row level security;
create policy organization_only on investigation for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column investigation.organization_id is 'personal: none';
comment on column investigation.complaint_id is 'personal: none';
comment on column investigation.depth is 'personal: none';
comment on column investigation.plan is 'personal: content';
comment on column investigation.findings is 'personal: content';
comment on column investigation.cause is 'personal: content';
comment on column investigation.started_at is 'personal: none';
comment on column investigation.started_by is 'personal: staff';
comment on column investigation.found_at is 'personal: none';

create table investigation_question (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  question text not null,
  asked_of text,
  answer text,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint investigation_question_pkey PRIMARY KEY (organization_id, id),
  constraint investigation_question_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint investigation_question_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX investigation_question_complaint_idx ON public.investigation_question USING btree (organization_id, complaint_id, asked_at);
alter table investigation_question enable row level security;
create policy organization_only on investigation_question for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column investigation_question.organization_id is 'personal: none';
comment on column investigation_question.id is 'personal: none';
comment on column investigation_question.complaint_id is 'personal: none';
comment on column investigation_question.question is 'personal: content';
comment on column investigation_question.asked_of is 'personal: identity';
comment on column investigation_question.answer is 'personal: content';
comment on column investigation_question.asked_at is 'personal: none';
comment on column investigation_question.asked_by is 'personal: staff';
comment on column investigation_question.answered_at is 'personal: none';
comment on column investigation_question.answered_by is 'personal: staff';

create table invitation (
  organization_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  kind text not null default 'invitation'::text,
  constraint invitation_pkey PRIMARY KEY (organization_id, id),
  constraint invitation_staff_key UNIQUE (organization_id, staff_id, kind),
  constraint invitation_token_key UNIQUE (organization_id, token_hash),
  constraint invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint invitation_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id),
  constraint invitation_kind_check CHECK ((kind = ANY (ARRAY['invitation'::text, 'passwordReset'::text])))
);
alter table invitation enable row level security;
create policy organization_only on invitation for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column invitation.organization_id is 'personal: none';
comment on column invitation.id is 'personal: none';
comment on column invitation.staff_id is 'personal: staff; pseudonym';
comment on column invitation.token_hash is 'personal: secret; SHA-256';
comment on column invitation.created_at is 'personal: none';
comment on column invitation.expires_at is 'personal: none';
comment on column invitation.kind is 'personal: none';

create table journal_checkpoint (
  organization_id uuid not null,
  size bigint not null,
  root bytea not null,
  signed_at timestamp with time zone not null,
  key_id text not null,
  signature bytea not null,
  constraint journal_checkpoint_pkey PRIMARY KEY (organization_id, size),
  constraint journal_checkpoint_key_fkey FOREIGN KEY (organization_id, key_id) REFERENCES journal_key(organization_id, id),
  constraint journal_checkpoint_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint journal_checkpoint_root_length CHECK ((octet_length(root) = 32)),
  constraint journal_checkpoint_signature_length CHECK ((octet_length(signature) = 64)),
  constraint journal_checkpoint_size CHECK ((size > 0))
);
alter table journal_checkpoint enable row level security;
create policy organization_only on journal_checkpoint for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column journal_checkpoint.organization_id is 'personal: none';
comment on column journal_checkpoint.size is 'personal: none';
comment on column journal_checkpoint.root is 'personal: none';
comment on column journal_checkpoint.signed_at is 'personal: none';
comment on column journal_checkpoint.key_id is 'personal: none';
comment on column journal_checkpoint.signature is 'personal: none; Ed25519 over the text of docs/journal.md';

create table journal_entry (
  organization_id uuid not null,
  "position" bigint not null,
  event_id uuid not null,
  hashes bytea not null,
  constraint journal_entry_pkey PRIMARY KEY (organization_id, "position"),
  constraint journal_entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint journal_entry_hashes CHECK (((octet_length(hashes) >= 32) AND ((octet_length(hashes) % 32) = 0))),
  constraint journal_entry_position CHECK (("position" >= 0))
);
alter table journal_entry enable row level security;
create policy organization_only on journal_entry for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column journal_entry.organization_id is 'personal: none';
comment on column journal_entry."position" is 'personal: none; from 0';
comment on column journal_entry.event_id is 'personal: none';
comment on column journal_entry.hashes is 'personal: none; the leaf first, then the subtrees that it completes';

create table journal_export (
  organization_id uuid not null,
  channel text not null,
  size bigint not null,
  left_at timestamp with time zone,
  failure text,
  constraint journal_export_pkey PRIMARY KEY (organization_id, channel),
  constraint journal_export_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table journal_export enable row level security;
create policy organization_only on journal_export for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column journal_export.organization_id is 'personal: none';
comment on column journal_export.channel is 'personal: none; folder, mail or webhook';
comment on column journal_export.size is 'personal: none; of the last checkpoint that left';
comment on column journal_export.left_at is 'personal: none';
comment on column journal_export.failure is 'personal: none; code of what went wrong at the last try';

create table journal_head (
  organization_id uuid not null,
  size bigint not null,
  constraint journal_head_pkey PRIMARY KEY (organization_id),
  constraint journal_head_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint journal_head_size CHECK ((size >= 0))
);
alter table journal_head enable row level security;
create policy organization_only on journal_head for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column journal_head.organization_id is 'personal: none';
comment on column journal_head.size is 'personal: none; how many events are sealed';

create table journal_key (
  organization_id uuid not null,
  id text not null,
  public_key bytea not null,
  private_key bytea,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  endorsed_by text,
  endorsement bytea,
  constraint journal_key_pkey PRIMARY KEY (organization_id, id),
  constraint journal_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint journal_key_endorsed CHECK (((endorsed_by IS NULL) = (endorsement IS NULL))),
  constraint journal_key_private_while_signing CHECK (((private_key IS NULL) = (retired_at IS NOT NULL))),
  constraint journal_key_public_length CHECK ((octet_length(public_key) = 32))
);
CREATE UNIQUE INDEX journal_key_signing_key ON public.journal_key USING btree (organization_id) WHERE (retired_at IS NULL);
alter table journal_key enable row level security;
create policy journal_key_add on journal_key for insert with check (((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid) AND (retired_at IS NULL)));
create policy journal_key_read on journal_key for select using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
create policy journal_key_retire on journal_key for update using (((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid) AND (retired_at IS NULL))) with check (((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid) AND (retired_at IS NOT NULL)));
comment on column journal_key.organization_id is 'personal: none';
comment on column journal_key.id is 'personal: none; begins the SHA-256 of the public key';
comment on column journal_key.public_key is 'personal: none; Ed25519';
comment on column journal_key.private_key is 'personal: secret; encrypted with the installation key, blanked when retired';
comment on column journal_key.created_at is 'personal: none';
comment on column journal_key.retired_at is 'personal: none; null while it signs';
comment on column journal_key.endorsed_by is 'personal: none; the key before it';
comment on column journal_key.endorsement is 'personal: none; signature of the key before it over this public key';

create table loyalty_change (
  organization_id uuid not null,
  customer_id uuid not null,
  since date not null,
  state text not null,
  constraint loyalty_change_pkey PRIMARY KEY (organization_id, customer_id, since),
  constraint loyalty_change_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint loyalty_change_state_known CHECK ((state = ANY (ARRAY['once'::text, 'created'::text, 'kept'::text, 'strengthened'::text, 'lost'::text])))
);
alter table loyalty_change enable row level security;
create policy organization_only on loyalty_change for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column loyalty_change.organization_id is 'personal: none';
comment on column loyalty_change.customer_id is 'personal: identifier';
comment on column loyalty_change.since is 'personal: content; the day on which it was first seen';
comment on column loyalty_change.state is 'personal: content';

create table loyalty_count (
  organization_id uuid not null,
  on_day date not null,
  counted_at timestamp with time zone not null,
  took_ms integer not null,
  asked_at timestamp with time zone,
  figures jsonb not null,
  constraint loyalty_count_pkey PRIMARY KEY (organization_id),
  constraint loyalty_count_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table loyalty_count enable row level security;
create policy organization_only on loyalty_count for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column loyalty_count.organization_id is 'personal: none';
comment on column loyalty_count.on_day is 'personal: none; the day as of which everything was counted';
comment on column loyalty_count.counted_at is 'personal: none';
comment on column loyalty_count.took_ms is 'personal: none; so long a count takes: the next one waits many times as long';
comment on column loyalty_count.asked_at is 'personal: none; when something changed that no date of a row tells';
comment on column loyalty_count.figures is 'personal: none; counts and sums over all customers';

create table loyalty_rules (
  organization_id uuid not null,
  version integer not null,
  recency_days integer[],
  purchase_days integer[],
  value numeric[],
  rates jsonb not null,
  ratio numeric not null,
  reason text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  constraint loyalty_rules_pkey PRIMARY KEY (organization_id, version),
  constraint loyalty_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint loyalty_rules_ratio_positive CHECK ((ratio > (0)::numeric))
);
alter table loyalty_rules enable row level security;
create policy organization_only on loyalty_rules for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column loyalty_rules.organization_id is 'personal: none';
comment on column loyalty_rules.version is 'personal: none';
comment on column loyalty_rules.recency_days is 'personal: none; limits between the scores, null for fifths of all customers';
comment on column loyalty_rules.purchase_days is 'personal: none; limits between the scores, null for fifths of all customers';
comment on column loyalty_rules.value is 'personal: none; limits between the scores, null for fifths of all customers';
comment on column loyalty_rules.rates is 'personal: none; by currency, what one unit is in that of the organization';
comment on column loyalty_rules.ratio is 'personal: none; how many times as dear winning a customer is taken to be';
comment on column loyalty_rules.reason is 'personal: staff';
comment on column loyalty_rules.changed_at is 'personal: none';
comment on column loyalty_rules.changed_by is 'personal: staff';

create table loyalty_standing (
  organization_id uuid not null,
  customer_id uuid not null,
  first_on date not null,
  last_on date not null,
  last_then date,
  purchase_days integer not null,
  value numeric,
  recency integer not null,
  frequency integer not null,
  monetary integer,
  segment text not null,
  state text not null,
  constraint loyalty_standing_pkey PRIMARY KEY (organization_id, customer_id),
  constraint loyalty_standing_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE,
  constraint loyalty_standing_scores_known CHECK ((((recency >= 1) AND (recency <= 5)) AND ((frequency >= 1) AND (frequency <= 5)) AND ((monetary >= 1) AND (monetary <= 5)))),
  constraint loyalty_standing_segment_known CHECK ((segment = ANY (ARRAY['best'::text, 'steady'::text, 'recent'::text, 'fading'::text, 'quiet'::text]))),
  constraint loyalty_standing_state_known CHECK ((state = ANY (ARRAY['once'::text, 'created'::text, 'kept'::text, 'strengthened'::text, 'lost'::text])))
);
CREATE INDEX loyalty_standing_segment_idx ON public.loyalty_standing USING btree (organization_id, segment, COALESCE(value, (0)::numeric) DESC, customer_id);
CREATE INDEX loyalty_standing_state_idx ON public.loyalty_standing USING btree (organization_id, state, COALESCE(value, (0)::numeric) DESC, customer_id);
CREATE INDEX loyalty_standing_value_idx ON public.loyalty_standing USING btree (organization_id, COALESCE(value, (0)::numeric) DESC, customer_id);
alter table loyalty_standing enable row level security;
create policy organization_only on loyalty_standing for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column loyalty_standing.organization_id is 'personal: none';
comment on column loyalty_standing.customer_id is 'personal: identifier';
comment on column loyalty_standing.first_on is 'personal: content';
comment on column loyalty_standing.last_on is 'personal: content';
comment on column loyalty_standing.last_then is 'personal: content; the last purchase until a year ago';
comment on column loyalty_standing.purchase_days is 'personal: content';
comment on column loyalty_standing.value is 'personal: content; in the currency of the organization, null where no amount counts';
comment on column loyalty_standing.recency is 'personal: content; 1 to 5';
comment on column loyalty_standing.frequency is 'personal: content; 1 to 5';
comment on column loyalty_standing.monetary is 'personal: content; 1 to 5, null where no amount counts';
comment on column loyalty_standing.segment is 'personal: content';
comment on column loyalty_standing.state is 'personal: content';

create table mail (
  organization_id uuid not null,
  id uuid not null,
  mailbox_id uuid not null,
  source text not null,
  sha256 text not null,
  storage_key text not null,
  byte_size bigint not null,
  envelope_from text,
  arrived_at timestamp with time zone not null,
  written_at timestamp with time zone,
  times_seen integer not null default 1,
  last_seen_at timestamp with time zone not null,
  state text not null,
  reason text,
  attempts integer not null default 0,
  header_id text,
  content_sha256 text,
  from_address text,
  from_name text,
  recipients text[] not null default '{}'::text[],
  subject text,
  complaint_id uuid,
  message_id uuid,
  same_as uuid,
  made_case boolean not null default false,
  standing text,
  settled_at timestamp with time zone,
  nature text,
  excerpt text,
  parts jsonb not null default '[]'::jsonb,
  is_released boolean not null default false,
  has_html boolean not null default false,
  envelope_to text,
  constraint mail_pkey PRIMARY KEY (organization_id, id),
  constraint mail_content_key UNIQUE (organization_id, mailbox_id, sha256),
  constraint mail_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint mail_mailbox_fkey FOREIGN KEY (organization_id, mailbox_id) REFERENCES mailbox(organization_id, id),
  constraint mail_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint mail_nature_known CHECK ((nature = ANY (ARRAY['person'::text, 'bounce'::text, 'autoReply'::text, 'machine'::text, 'list'::text]))),
  constraint mail_standing_known CHECK ((standing = ANY (ARRAY['party'::text, 'copied'::text, 'unverified'::text, 'staff'::text, 'outside'::text]))),
  constraint mail_state_known CHECK ((state = ANY (ARRAY['received'::text, 'filed'::text, 'quarantined'::text, 'duplicate'::text])))
);
CREATE INDEX mail_complaint_idx ON public.mail USING btree (organization_id, complaint_id, arrived_at, id) WHERE (complaint_id IS NOT NULL);
CREATE INDEX mail_from_idx ON public.mail USING btree (organization_id, from_address, arrived_at) WHERE (from_address IS NOT NULL);
CREATE INDEX mail_header_idx ON public.mail USING btree (organization_id, header_id) WHERE (header_id IS NOT NULL);
CREATE INDEX mail_mailbox_idx ON public.mail USING btree (organization_id, mailbox_id, arrived_at);
CREATE INDEX mail_quarantined_idx ON public.mail USING btree (organization_id, arrived_at DESC, id DESC) WHERE (state = 'quarantined'::text);
CREATE INDEX mail_storage_idx ON public.mail USING btree (organization_id, storage_key);
CREATE INDEX mail_waiting_idx ON public.mail USING btree (organization_id, id) WHERE (state = 'received'::text);
alter table mail enable row level security;
create policy organization_only on mail for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column mail.organization_id is 'personal: none';
comment on column mail.id is 'personal: none';
comment on column mail.mailbox_id is 'personal: none';
comment on column mail.source is 'personal: none; imap, smtp or import';
comment on column mail.sha256 is 'personal: none; of the raw mail, hexadecimal';
comment on column mail.storage_key is 'personal: content; names the raw mail in the file store';
comment on column mail.byte_size is 'personal: none';
comment on column mail.envelope_from is 'personal: contact; as the delivering server said';
comment on column mail.arrived_at is 'personal: none; when Redress had it';
comment on column mail.written_at is 'personal: none; when it came to the mailbox, as far as that can be told';
comment on column mail.times_seen is 'personal: none; how often the same content was handed in to this mailbox';
comment on column mail.last_seen_at is 'personal: none';
comment on column mail.state is 'personal: none';
comment on column mail.reason is 'personal: none; code of why it was quarantined or could not be read in full';
comment on column mail.attempts is 'personal: none';
comment on column mail.header_id is 'personal: none; Message-ID';
comment on column mail.content_sha256 is 'personal: none; of what two deliveries of the same mail share';
comment on column mail.from_address is 'personal: identifier; in lower case';
comment on column mail.from_name is 'personal: identity';
comment on column mail.recipients is 'personal: identifier; addresses of To and Cc in lower case';
comment on column mail.subject is 'personal: content';
comment on column mail.complaint_id is 'personal: none';
comment on column mail.message_id is 'personal: none';
comment on column mail.same_as is 'personal: none; the mail that this is another delivery of';
comment on column mail.made_case is 'personal: none; whether the case began with it';
comment on column mail.standing is 'personal: none; what its sender is to the case';
comment on column mail.settled_at is 'personal: none';
comment on column mail.nature is 'personal: none; who or what wrote it';
comment on column mail.excerpt is 'personal: content; the beginning of what it says anew';
comment on column mail.parts is 'personal: content; its files, with their place in the raw mail';
comment on column mail.is_released is 'personal: none; a person took it out of quarantine';
comment on column mail.has_html is 'personal: none';
comment on column mail.envelope_to is 'personal: contact; the address by which the delivering server named the mailbox, with what stands behind a plus sign';

create table mail_optout (
  organization_id uuid not null,
  address_key text not null,
  since timestamp with time zone not null,
  constraint mail_optout_pkey PRIMARY KEY (organization_id, address_key),
  constraint mail_optout_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table mail_optout enable row level security;
create policy organization_only on mail_optout for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column mail_optout.organization_id is 'personal: none';
comment on column mail_optout.address_key is 'personal: identifier; mail address in lower case that gets no news by mail';
comment on column mail_optout.since is 'personal: none';

create table mail_rules (
  organization_id uuid not null,
  attached_bytes bigint not null,
  version integer not null,
  constraint mail_rules_pkey PRIMARY KEY (organization_id),
  constraint mail_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint mail_rules_bytes CHECK (((attached_bytes >= 0) AND (attached_bytes <= 50000000)))
);
alter table mail_rules enable row level security;
create policy organization_only on mail_rules for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column mail_rules.organization_id is 'personal: none';
comment on column mail_rules.attached_bytes is 'personal: none; most bytes of the files of one mail together';
comment on column mail_rules.version is 'personal: none';

create table mailbox (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  address text,
  language text,
  site_id uuid,
  category_id uuid,
  created_at timestamp with time zone not null,
  late_replies text not null default 'reopen'::text,
  has_subaddresses boolean not null default false,
  version integer not null default 1,
  constraint mailbox_pkey PRIMARY KEY (organization_id, id),
  constraint mailbox_name_key UNIQUE (organization_id, name),
  constraint mailbox_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint mailbox_late_replies_known CHECK ((late_replies = ANY (ARRAY['reopen'::text, 'newCase'::text, 'note'::text])))
);
CREATE INDEX mailbox_address_idx ON public.mailbox USING btree (organization_id, lower(address)) WHERE (address IS NOT NULL);
CREATE INDEX mailbox_delivery_idx ON public.mailbox USING btree (lower(address)) WHERE (address IS NOT NULL);
alter table mailbox enable row level security;
create policy organization_only on mailbox for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column mailbox.organization_id is 'personal: none';
comment on column mailbox.id is 'personal: none';
comment on column mailbox.name is 'personal: none';
comment on column mailbox.address is 'personal: none; the address that people write to';
comment on column mailbox.language is 'personal: none; of mail whose language cannot be told';
comment on column mailbox.site_id is 'personal: none; the site whose cases its mail makes';
comment on column mailbox.category_id is 'personal: none';
comment on column mailbox.created_at is 'personal: none';
comment on column mailbox.late_replies is 'personal: none';
comment on column mailbox.has_subaddresses is 'personal: none';
comment on column mailbox.version is 'personal: none';

create table mailbox_connection (
  organization_id uuid not null,
  mailbox_id uuid not null,
  is_active boolean not null,
  host text not null,
  port integer not null,
  security text not null,
  username text not null,
  sign_in text not null,
  oauth jsonb,
  sealed_secret bytea,
  folder text not null,
  after_taking text not null,
  moved_to text,
  takes_since timestamp with time zone,
  uid_validity text,
  last_uid bigint not null default 0,
  stuck_uids bigint[] not null default '{}'::bigint[],
  holder uuid,
  held_until timestamp with time zone,
  connected_at timestamp with time zone,
  checked_at timestamp with time zone,
  failing_since timestamp with time zone,
  failure text,
  server_said text,
  attempts integer not null default 0,
  next_try_at timestamp with time zone,
  alarmed_at timestamp with time zone,
  recent_failures jsonb not null default '[]'::jsonb,
  constraint mailbox_connection_pkey PRIMARY KEY (organization_id, mailbox_id),
  constraint mailbox_connection_mailbox_fkey FOREIGN KEY (organization_id, mailbox_id) REFERENCES mailbox(organization_id, id),
  constraint mailbox_connection_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint mailbox_connection_after_known CHECK ((after_taking = ANY (ARRAY['seen'::text, 'move'::text, 'nothing'::text]))),
  constraint mailbox_connection_moved CHECK (((after_taking = 'move'::text) = (moved_to IS NOT NULL))),
  constraint mailbox_connection_security_known CHECK ((security = ANY (ARRAY['tls'::text, 'startTls'::text, 'none'::text]))),
  constraint mailbox_connection_sign_in_known CHECK ((sign_in = ANY (ARRAY['password'::text, 'oauth'::text])))
);
alter table mailbox_connection enable row level security;
create policy organization_only on mailbox_connection for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column mailbox_connection.organization_id is 'personal: none';
comment on column mailbox_connection.mailbox_id is 'personal: none';
comment on column mailbox_connection.is_active is 'personal: none';
comment on column mailbox_connection.host is 'personal: none; of the IMAP server';
comment on column mailbox_connection.port is 'personal: none';
comment on column mailbox_connection.security is 'personal: none';
comment on column mailbox_connection.username is 'personal: none; with the server';
comment on column mailbox_connection.sign_in is 'personal: none';
comment on column mailbox_connection.oauth is 'personal: none; provider, client id and addresses for signing in with OAuth 2';
comment on column mailbox_connection.sealed_secret is 'personal: none; password or tokens, encrypted with the installation key';
comment on column mailbox_connection.folder is 'personal: none; whose mail is fetched';
comment on column mailbox_connection.after_taking is 'personal: none; what becomes of a mail on the server once it is kept here';
comment on column mailbox_connection.moved_to is 'personal: none; the folder on the server';
comment on column mailbox_connection.takes_since is 'personal: none; older mail stays where it is';
comment on column mailbox_connection.uid_validity is 'personal: none; for which last_uid holds (RFC 3501, 2.3.1.1)';
comment on column mailbox_connection.last_uid is 'personal: none; the last mail that was taken';
comment on column mailbox_connection.stuck_uids is 'personal: none; mails that the server would not give';
comment on column mailbox_connection.holder is 'personal: none; which connection of which process fetches';
comment on column mailbox_connection.held_until is 'personal: none; when another may fetch';
comment on column mailbox_connection.connected_at is 'personal: none; the last time that the server let Redress in';
comment on column mailbox_connection.checked_at is 'personal: none; the last time that Redress had all mail';
comment on column mailbox_connection.failing_since is 'personal: none';
comment on column mailbox_connection.failure is 'personal: none; code of what went wrong last';
comment on column mailbox_connection.server_said is 'personal: none; the server''s own sentence';
comment on column mailbox_connection.attempts is 'personal: none; in a row that failed';
comment on column mailbox_connection.next_try_at is 'personal: none';
comment on column mailbox_connection.alarmed_at is 'personal: none; when people were told that it fails';
comment on column mailbox_connection.recent_failures is 'personal: none; the last ones with their times';

create table message (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid,
  about_id uuid,
  direction text not null,
  channel text not null,
  purpose text not null,
  language text not null,
  subject text not null,
  body text not null,
  is_automatic boolean not null,
  has_letter boolean not null default false,
  to_name text,
  to_address text,
  address_key text,
  attachment_ids uuid[] not null default '{}'::uuid[],
  sealed_code bytea,
  state text not null,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone,
  last_error text,
  smtp_code integer,
  header_id text,
  created_at timestamp with time zone not null,
  created_by uuid,
  sent_at timestamp with time zone,
  recorded_once text,
  party text not null default 'complainant'::text,
  copy_of uuid,
  is_optional boolean not null default false,
  constraint message_pkey PRIMARY KEY (organization_id, id),
  constraint message_once_key UNIQUE (organization_id, recorded_once),
  constraint message_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint message_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint message_channel_known CHECK ((channel = ANY (ARRAY['email'::text, 'portal'::text, 'phone'::text, 'letter'::text, 'counter'::text]))),
  constraint message_direction_known CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint message_party_known CHECK ((party = ANY (ARRAY['complainant'::text, 'representative'::text, 'outside'::text]))),
  constraint message_state_known CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'deferred'::text, 'failed'::text, 'toPrint'::text, 'printed'::text, 'toCall'::text, 'recorded'::text, 'cancelled'::text])))
);
CREATE INDEX message_address_idx ON public.message USING btree (organization_id, address_key, created_at) WHERE (address_key IS NOT NULL);
CREATE INDEX message_complaint_idx ON public.message USING btree (organization_id, complaint_id, created_at, id) WHERE (complaint_id IS NOT NULL);
CREATE INDEX message_created_idx ON public.message USING btree (organization_id, created_at DESC, id DESC);
CREATE INDEX message_header_idx ON public.message USING btree (organization_id, header_id) WHERE (header_id IS NOT NULL);
CREATE INDEX message_next_idx ON public.message USING btree (organization_id, next_attempt_at) WHERE (state = ANY (ARRAY['waiting'::text, 'deferred'::text, 'sending'::text]));
CREATE INDEX message_state_idx ON public.message USING btree (organization_id, state, created_at DESC, id DESC);
CREATE INDEX message_troubled_idx ON public.message USING btree (organization_id, state, created_at) WHERE ((direction = 'out'::text) AND (channel = 'email'::text) AND (state = ANY (ARRAY['deferred'::text, 'failed'::text])));
alter table message enable row level security;
create policy organization_only on message for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column message.organization_id is 'personal: none';
comment on column message.id is 'personal: none';
comment on column message.complaint_id is 'personal: none';
comment on column message.about_id is 'personal: none; the decision that an answer communicates, or the staff member who is invited';
comment on column message.direction is 'personal: none';
comment on column message.channel is 'personal: none';
comment on column message.purpose is 'personal: none';
comment on column message.language is 'personal: none';
comment on column message.subject is 'personal: content';
comment on column message.body is 'personal: content; limited Markdown';
comment on column message.is_automatic is 'personal: none';
comment on column message.has_letter is 'personal: none; the body is a letter that goes out as PDF';
comment on column message.to_name is 'personal: identity';
comment on column message.to_address is 'personal: contact; mail address, phone number or postal address';
comment on column message.address_key is 'personal: identifier; mail address in lower case';
comment on column message.attachment_ids is 'personal: none';
comment on column message.sealed_code is 'personal: secret; encrypted access code that a printed letter tells, blanked once it is printed';
comment on column message.state is 'personal: none';
comment on column message.attempts is 'personal: none';
comment on column message.next_attempt_at is 'personal: none';
comment on column message.last_error is 'personal: none; code of the reason why it did not go out';
comment on column message.smtp_code is 'personal: none';
comment on column message.header_id is 'personal: none; Message-ID of every attempt';
comment on column message.created_at is 'personal: none';
comment on column message.created_by is 'personal: staff';
comment on column message.sent_at is 'personal: none; when it was delivered, handed over, printed, or the contact took place';
comment on column message.recorded_once is 'personal: none; the event and purpose that recorded it';
comment on column message.party is 'personal: none; to whom it goes';
comment on column message.copy_of is 'personal: none; the message of another case that this repeats since a part of it became a case';
comment on column message.is_optional is 'personal: none; news that is not owed, such as how a case stands or a letter to a group';

create table name_key (
  organization_id uuid not null,
  key text not null,
  word text not null,
  constraint name_key_pkey PRIMARY KEY (organization_id, key, word),
  constraint name_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table name_key enable row level security;
create policy organization_only on name_key for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column name_key.organization_id is 'personal: none';
comment on column name_key.key is 'personal: identifier; part of a name, without its person';
comment on column name_key.word is 'personal: identifier; a name without its person';

create table notification (
  organization_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  occasion_id uuid not null,
  subject_id uuid,
  title_key text not null,
  title_values jsonb not null,
  link text,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notification_pkey PRIMARY KEY (organization_id, id),
  constraint notification_once_key UNIQUE (organization_id, staff_id, occasion_id),
  constraint notification_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint notification_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX notification_staff_idx ON public.notification USING btree (organization_id, staff_id, created_at DESC, id);
alter table notification enable row level security;
create policy organization_only on notification for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column notification.organization_id is 'personal: none';
comment on column notification.id is 'personal: none';
comment on column notification.staff_id is 'personal: staff; pseudonym';
comment on column notification.occasion_id is 'personal: none; the event that it tells of, so that it is told once';
comment on column notification.subject_id is 'personal: none';
comment on column notification.title_key is 'personal: none';
comment on column notification.title_values is 'personal: staff; names of colleagues, references and figures';
comment on column notification.link is 'personal: none';
comment on column notification.created_at is 'personal: none';
comment on column notification.read_at is 'personal: staff';

create table open_sheet (
  organization_id uuid not null,
  place uuid not null,
  kind text not null,
  figures jsonb not null,
  constraint open_sheet_pkey PRIMARY KEY (organization_id, place, kind),
  constraint open_sheet_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table open_sheet enable row level security;
create policy organization_only on open_sheet for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column open_sheet.organization_id is 'personal: none';
comment on column open_sheet.place is 'personal: none; the site, or zeros for cases without one';
comment on column open_sheet.kind is 'personal: none';
comment on column open_sheet.figures is 'personal: staff; counts by owner, stage and missed date; confidential cases are not counted';

create table organization (
  id uuid not null,
  slug text not null,
  hosts text[] not null default '{}'::text[],
  name text not null,
  created_at timestamp with time zone not null default now(),
  country text not null,
  time_zone text not null,
  languages text[] not null,
  default_language text not null,
  is_one_person boolean not null,
  word_set text not null default 'customer'::text,
  address text,
  phone text,
  email text,
  website text,
  accent_color text,
  logo_file_key text,
  privacy_contact text,
  currency text not null,
  approval_limits jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  constraint organization_pkey PRIMARY KEY (id),
  constraint organization_slug_key UNIQUE (slug),
  constraint organization_languages_check CHECK (((cardinality(languages) > 0) AND (default_language = ANY (languages)))),
  constraint organization_word_set_check CHECK ((word_set = ANY (ARRAY['customer'::text, 'citizen'::text, 'patient'::text, 'passenger'::text])))
);
alter table organization enable row level security;
create policy organization_edit on organization for update using ((id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
create policy organization_found on organization for select using (true);
create policy organization_set_up on organization for insert with check ((id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column organization.id is 'personal: none';
comment on column organization.slug is 'personal: none';
comment on column organization.hosts is 'personal: none';
comment on column organization.name is 'personal: none';
comment on column organization.created_at is 'personal: none';
comment on column organization.country is 'personal: none';
comment on column organization.time_zone is 'personal: none';
comment on column organization.languages is 'personal: none';
comment on column organization.default_language is 'personal: none';
comment on column organization.is_one_person is 'personal: none';
comment on column organization.word_set is 'personal: none';
comment on column organization.address is 'personal: none; of the organization, published';
comment on column organization.phone is 'personal: none; of the organization, published';
comment on column organization.email is 'personal: none; of the organization, published';
comment on column organization.website is 'personal: none';
comment on column organization.accent_color is 'personal: none';
comment on column organization.logo_file_key is 'personal: none';
comment on column organization.privacy_contact is 'personal: staff; name or address for questions of privacy, published';
comment on column organization.currency is 'personal: none';
comment on column organization.approval_limits is 'personal: none; role to largest amount it may grant, in the currency';
comment on column organization.version is 'personal: none';

create table outgoing_speaker (
  organization_id uuid not null,
  outgoing_id uuid not null,
  language text not null,
  speaker_id uuid not null,
  confirmed_at timestamp with time zone,
  is_corrected boolean not null default false,
  constraint outgoing_speaker_pkey PRIMARY KEY (organization_id, outgoing_id, language),
  constraint outgoing_speaker_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint outgoing_speaker_outgoing_fkey FOREIGN KEY (organization_id, outgoing_id) REFERENCES outgoing_step(organization_id, id) ON DELETE CASCADE,
  constraint outgoing_speaker_speaker_fkey FOREIGN KEY (organization_id, speaker_id) REFERENCES staff_member(organization_id, id)
);
alter table outgoing_speaker enable row level security;
create policy organization_only on outgoing_speaker for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column outgoing_speaker.organization_id is 'personal: none';
comment on column outgoing_speaker.outgoing_id is 'personal: none';
comment on column outgoing_speaker.language is 'personal: none; of the words to be read';
comment on column outgoing_speaker.speaker_id is 'personal: staff; pseudonym';
comment on column outgoing_speaker.confirmed_at is 'personal: none; null while it was not read';
comment on column outgoing_speaker.is_corrected is 'personal: none; whether the words were corrected before they were confirmed';

create table outgoing_step (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  writer_id uuid not null,
  action text not null,
  input text not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  refusal text,
  is_later boolean not null default false,
  needs_speaker boolean not null default false,
  speaker_word text,
  constraint outgoing_step_pkey PRIMARY KEY (organization_id, id),
  constraint outgoing_step_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id),
  constraint outgoing_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint outgoing_step_writer_fkey FOREIGN KEY (organization_id, writer_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX outgoing_step_complaint_idx ON public.outgoing_step USING btree (organization_id, complaint_id);
CREATE INDEX outgoing_step_later_idx ON public.outgoing_step USING btree (organization_id, due_at, id) WHERE is_later;
CREATE UNIQUE INDEX outgoing_step_once_key ON public.outgoing_step USING btree (organization_id, complaint_id, action) WHERE ((action <> 'sendMessage'::text) OR (NOT (is_later OR needs_speaker)));
alter table outgoing_step enable row level security;
create policy organization_only on outgoing_step for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column outgoing_step.organization_id is 'personal: none';
comment on column outgoing_step.id is 'personal: none';
comment on column outgoing_step.complaint_id is 'personal: none';
comment on column outgoing_step.writer_id is 'personal: staff; pseudonym';
comment on column outgoing_step.action is 'personal: none';
comment on column outgoing_step.input is 'personal: content; the words on their way, gone when they went out or were taken back';
comment on column outgoing_step.started_at is 'personal: none';
comment on column outgoing_step.due_at is 'personal: none';
comment on column outgoing_step.refusal is 'personal: none; code of why it could not go out';
comment on column outgoing_step.is_later is 'personal: none; whether it waits for a chosen time instead of some seconds';
comment on column outgoing_step.needs_speaker is 'personal: none; whether it waits, or waited, for colleagues who speak the language';
comment on column outgoing_step.speaker_word is 'personal: content; why a colleague sent the words back';

create table outside_expert (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  name text not null,
  address text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  due_on date,
  answered_at timestamp with time zone,
  constraint outside_expert_pkey PRIMARY KEY (organization_id, id),
  constraint outside_expert_address_key UNIQUE (organization_id, complaint_id, address),
  constraint outside_expert_asked_by_fkey FOREIGN KEY (organization_id, asked_by) REFERENCES staff_member(organization_id, id),
  constraint outside_expert_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint outside_expert_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table outside_expert enable row level security;
create policy organization_only on outside_expert for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column outside_expert.organization_id is 'personal: none';
comment on column outside_expert.id is 'personal: none';
comment on column outside_expert.complaint_id is 'personal: none';
comment on column outside_expert.name is 'personal: identity; of the expert';
comment on column outside_expert.address is 'personal: identifier; in lower case';
comment on column outside_expert.asked_at is 'personal: none; the last time';
comment on column outside_expert.asked_by is 'personal: staff; pseudonym';
comment on column outside_expert.due_on is 'personal: none; by when an answer is hoped for';
comment on column outside_expert.answered_at is 'personal: none; since they were asked last';

create table outside_route (
  organization_id uuid not null,
  id uuid not null,
  key text,
  name text not null,
  address text,
  phone text,
  email text,
  website text,
  window_days integer,
  notes jsonb not null default '{}'::jsonb,
  "position" integer not null,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint outside_route_pkey PRIMARY KEY (organization_id, id),
  constraint outside_route_key_key UNIQUE (organization_id, key),
  constraint outside_route_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint outside_route_window_check CHECK ((window_days > 0))
);
alter table outside_route enable row level security;
create policy organization_only on outside_route for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column outside_route.organization_id is 'personal: none';
comment on column outside_route.id is 'personal: none';
comment on column outside_route.key is 'personal: none';
comment on column outside_route.name is 'personal: none';
comment on column outside_route.address is 'personal: none';
comment on column outside_route.phone is 'personal: none';
comment on column outside_route.email is 'personal: none';
comment on column outside_route.website is 'personal: none';
comment on column outside_route.window_days is 'personal: none; days after the final answer, null if there is no limit';
comment on column outside_route.notes is 'personal: none; language to advice';
comment on column outside_route."position" is 'personal: none';
comment on column outside_route.is_active is 'personal: none';
comment on column outside_route.version is 'personal: none';

create table portfolio_day (
  organization_id uuid not null,
  on_day date not null,
  segment text not null,
  state text not null,
  customers integer not null,
  value numeric not null,
  counted_at timestamp with time zone not null,
  moment text not null,
  type text not null,
  constraint portfolio_day_pkey PRIMARY KEY (organization_id, on_day, moment, type, segment, state),
  constraint portfolio_day_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint portfolio_day_moment_known CHECK ((moment = ANY (ARRAY['then'::text, 'now'::text])))
);
alter table portfolio_day enable row level security;
create policy organization_only on portfolio_day for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column portfolio_day.organization_id is 'personal: none';
comment on column portfolio_day.on_day is 'personal: none; the end of a quarter, or the day of the last count';
comment on column portfolio_day.segment is 'personal: none';
comment on column portfolio_day.state is 'personal: none';
comment on column portfolio_day.customers is 'personal: none';
comment on column portfolio_day.value is 'personal: none; in the currency of the organization';
comment on column portfolio_day.counted_at is 'personal: none';
comment on column portfolio_day.moment is 'personal: none; whether the type is that of the day or that of the last count';
comment on column portfolio_day.type is 'personal: none; of the customers, empty where nothing told';

create table portfolio_member (
  organization_id uuid not null,
  on_day date not null,
  customer_id uuid not null,
  segment text not null,
  state text not null,
  value numeric,
  type text,
  constraint portfolio_member_pkey PRIMARY KEY (organization_id, customer_id, on_day),
  constraint portfolio_member_customer_fkey FOREIGN KEY (organization_id, customer_id) REFERENCES customer(organization_id, id) ON DELETE CASCADE
);
CREATE INDEX portfolio_member_value_idx ON public.portfolio_member USING btree (organization_id, on_day, COALESCE(value, (0)::numeric) DESC, customer_id);
alter table portfolio_member enable row level security;
create policy organization_only on portfolio_member for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column portfolio_member.organization_id is 'personal: none';
comment on column portfolio_member.on_day is 'personal: none; the end of a quarter';
comment on column portfolio_member.customer_id is 'personal: identifier';
comment on column portfolio_member.segment is 'personal: content';
comment on column portfolio_member.state is 'personal: content';
comment on column portfolio_member.value is 'personal: content; in the currency of the organization, null where no amount counts';
comment on column portfolio_member.type is 'personal: content; at the end of the day, null where nothing told';

create table product (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  code text,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint product_pkey PRIMARY KEY (organization_id, id),
  constraint product_code_key UNIQUE (organization_id, code),
  constraint product_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX product_name_idx ON public.product USING btree (organization_id, name, id);
alter table product enable row level security;
create policy organization_only on product for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column product.organization_id is 'personal: none';
comment on column product.id is 'personal: none';
comment on column product.name is 'personal: none';
comment on column product.code is 'personal: none; short name for posters and imports';
comment on column product.is_active is 'personal: none';
comment on column product.version is 'personal: none';

create table referral (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  outside_route_id uuid,
  body text not null,
  referred_on date not null,
  file_number text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  result text,
  ended_on date,
  note text,
  constraint referral_pkey PRIMARY KEY (organization_id, id),
  constraint referral_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint referral_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint referral_result_known CHECK ((result = ANY (ARRAY['inFavourOfComplainant'::text, 'inFavourOfUs'::text, 'settled'::text, 'withdrawn'::text, 'notAdmitted'::text])))
);
CREATE INDEX referral_complaint_idx ON public.referral USING btree (organization_id, complaint_id, recorded_at DESC);
alter table referral enable row level security;
create policy organization_only on referral for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column referral.organization_id is 'personal: none';
comment on column referral.id is 'personal: none';
comment on column referral.complaint_id is 'personal: none';
comment on column referral.outside_route_id is 'personal: none';
comment on column referral.body is 'personal: none';
comment on column referral.referred_on is 'personal: none';
comment on column referral.file_number is 'personal: identifier';
comment on column referral.recorded_at is 'personal: none';
comment on column referral.recorded_by is 'personal: staff';
comment on column referral.result is 'personal: none';
comment on column referral.ended_on is 'personal: none';
comment on column referral.note is 'personal: content';

create table register_export (
  organization_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  query jsonb not null,
  language text not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  row_count integer not null default 0,
  storage_key text,
  byte_size bigint,
  finished_at timestamp with time zone,
  failure text,
  constraint register_export_pkey PRIMARY KEY (organization_id, id),
  constraint register_export_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint register_export_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX register_export_staff_idx ON public.register_export USING btree (organization_id, staff_id, asked_at DESC);
alter table register_export enable row level security;
create policy organization_only on register_export for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column register_export.organization_id is 'personal: none';
comment on column register_export.id is 'personal: none';
comment on column register_export.staff_id is 'personal: staff; pseudonym';
comment on column register_export.query is 'personal: content; ids, codes, and the words that are searched for';
comment on column register_export.language is 'personal: none';
comment on column register_export.asked_at is 'personal: none';
comment on column register_export.expires_at is 'personal: none';
comment on column register_export.row_count is 'personal: none; rows written so far';
comment on column register_export.storage_key is 'personal: content; names the file in the file store';
comment on column register_export.byte_size is 'personal: none';
comment on column register_export.finished_at is 'personal: none';
comment on column register_export.failure is 'personal: none; code of why it was not written';

create table register_view (
  organization_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  name text not null,
  is_shared boolean not null,
  search jsonb not null,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by uuid not null,
  constraint register_view_pkey PRIMARY KEY (organization_id, id),
  constraint register_view_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint register_view_owner_fkey FOREIGN KEY (organization_id, owner_id) REFERENCES staff_member(organization_id, id),
  constraint register_view_updated_by_fkey FOREIGN KEY (organization_id, updated_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX register_view_owner_idx ON public.register_view USING btree (organization_id, owner_id);
CREATE INDEX register_view_shared_idx ON public.register_view USING btree (organization_id) WHERE is_shared;
alter table register_view enable row level security;
create policy organization_only on register_view for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column register_view.organization_id is 'personal: none';
comment on column register_view.id is 'personal: none';
comment on column register_view.owner_id is 'personal: staff';
comment on column register_view.name is 'personal: staff; words of a colleague';
comment on column register_view.is_shared is 'personal: none';
comment on column register_view.search is 'personal: content; ids, codes, and the words that are searched for';
comment on column register_view.version is 'personal: none';
comment on column register_view.updated_at is 'personal: none';
comment on column register_view.updated_by is 'personal: staff';

create table remedy (
  organization_id uuid not null,
  id uuid not null,
  key text,
  names jsonb not null,
  is_monetary boolean not null,
  "position" integer not null,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint remedy_pkey PRIMARY KEY (organization_id, id),
  constraint remedy_key_key UNIQUE (organization_id, key),
  constraint remedy_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table remedy enable row level security;
create policy organization_only on remedy for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column remedy.organization_id is 'personal: none';
comment on column remedy.id is 'personal: none';
comment on column remedy.key is 'personal: none';
comment on column remedy.names is 'personal: none; language to name';
comment on column remedy.is_monetary is 'personal: none';
comment on column remedy."position" is 'personal: none';
comment on column remedy.is_active is 'personal: none';
comment on column remedy.version is 'personal: none';

create table retention_sheet (
  organization_id uuid not null,
  cut text not null,
  grouped text not null,
  endings jsonb not null,
  cost jsonb not null,
  constraint retention_sheet_pkey PRIMARY KEY (organization_id, cut, grouped),
  constraint retention_sheet_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table retention_sheet enable row level security;
create policy organization_only on retention_sheet for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column retention_sheet.organization_id is 'personal: none';
comment on column retention_sheet.cut is 'personal: none; by what those who complained are told apart';
comment on column retention_sheet.grouped is 'personal: none';
comment on column retention_sheet.endings is 'personal: none; how many left, and how many were last seen still there, after how many days; confidential cases are not counted';
comment on column retention_sheet.cost is 'personal: none; what remedies for the group cost, and what it bought since';

create table rule_pack (
  organization_id uuid not null,
  id uuid not null,
  pack_key text not null,
  pack_version text not null,
  in_force_from timestamp with time zone not null,
  in_force_until timestamp with time zone,
  activated_at timestamp with time zone not null,
  activated_by text not null,
  reason text,
  content jsonb,
  constraint rule_pack_pkey PRIMARY KEY (organization_id, id),
  constraint rule_pack_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint rule_pack_range CHECK (((in_force_until IS NULL) OR (in_force_until > in_force_from)))
);
CREATE INDEX rule_pack_key_idx ON public.rule_pack USING btree (organization_id, pack_key, in_force_from);
alter table rule_pack enable row level security;
create policy organization_only on rule_pack for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column rule_pack.organization_id is 'personal: none';
comment on column rule_pack.id is 'personal: none';
comment on column rule_pack.pack_key is 'personal: none';
comment on column rule_pack.pack_version is 'personal: none';
comment on column rule_pack.in_force_from is 'personal: none';
comment on column rule_pack.in_force_until is 'personal: none; half-open';
comment on column rule_pack.activated_at is 'personal: none';
comment on column rule_pack.activated_by is 'personal: staff; kind and id of who switched it on';
comment on column rule_pack.reason is 'personal: content; why it was switched on';
comment on column rule_pack.content is 'personal: none; the pack itself where the organization wrote it, null for a shipped file';

create table rule_pack_draft (
  organization_id uuid not null,
  id uuid not null,
  pack_key text not null,
  content jsonb not null,
  version integer not null default 1,
  constraint rule_pack_draft_pkey PRIMARY KEY (organization_id, id),
  constraint rule_pack_draft_key UNIQUE (organization_id, pack_key),
  constraint rule_pack_draft_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table rule_pack_draft enable row level security;
create policy organization_only on rule_pack_draft for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column rule_pack_draft.organization_id is 'personal: none';
comment on column rule_pack_draft.id is 'personal: none';
comment on column rule_pack_draft.pack_key is 'personal: none';
comment on column rule_pack_draft.content is 'personal: none; the pack as it stands';
comment on column rule_pack_draft.version is 'personal: none';

create table session (
  organization_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  user_agent text not null,
  constraint session_pkey PRIMARY KEY (organization_id, id),
  constraint session_token_key UNIQUE (organization_id, token_hash),
  constraint session_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint session_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX session_staff_idx ON public.session USING btree (organization_id, staff_id);
alter table session enable row level security;
create policy organization_only on session for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column session.organization_id is 'personal: none';
comment on column session.id is 'personal: none';
comment on column session.staff_id is 'personal: staff; pseudonym';
comment on column session.token_hash is 'personal: secret; SHA-256';
comment on column session.created_at is 'personal: staff';
comment on column session.last_seen_at is 'personal: staff';
comment on column session.expires_at is 'personal: none';
comment on column session.user_agent is 'personal: staff; browser and system, shortened';

create table sign_in_attempt (
  organization_id uuid not null,
  id uuid not null,
  account_hash text not null,
  origin_hash text not null,
  is_known_device boolean not null,
  attempted_at timestamp with time zone not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (organization_id, id),
  constraint sign_in_attempt_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX sign_in_attempt_account_idx ON public.sign_in_attempt USING btree (organization_id, account_hash, attempted_at);
CREATE INDEX sign_in_attempt_origin_idx ON public.sign_in_attempt USING btree (organization_id, origin_hash, attempted_at);
CREATE INDEX sign_in_attempt_time_idx ON public.sign_in_attempt USING btree (organization_id, attempted_at);
alter table sign_in_attempt enable row level security;
create policy organization_only on sign_in_attempt for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column sign_in_attempt.organization_id is 'personal: none';
comment on column sign_in_attempt.id is 'personal: none';
comment on column sign_in_attempt.account_hash is 'personal: staff; keyed hash of the address tried, deleted after a day';
comment on column sign_in_attempt.origin_hash is 'personal: staff; keyed hash of network address or device, deleted after a day';
comment on column sign_in_attempt.is_known_device is 'personal: none';
comment on column sign_in_attempt.attempted_at is 'personal: none; deleted after a day';

create table staff_member (
  organization_id uuid not null,
  id uuid not null,
  email text not null,
  name text not null,
  language text not null,
  password_hash text,
  is_active boolean not null default true,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  languages text[] not null default '{}'::text[],
  time_zone text,
  constraint staff_member_pkey PRIMARY KEY (organization_id, id),
  constraint staff_member_email_key UNIQUE (organization_id, email),
  constraint staff_member_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint staff_member_email_check CHECK ((email = lower(email)))
);
alter table staff_member enable row level security;
create policy organization_only on staff_member for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column staff_member.organization_id is 'personal: none';
comment on column staff_member.id is 'personal: staff; pseudonym';
comment on column staff_member.email is 'personal: staff';
comment on column staff_member.name is 'personal: staff';
comment on column staff_member.language is 'personal: staff';
comment on column staff_member.password_hash is 'personal: secret; Argon2id, null until the invitation is accepted';
comment on column staff_member.is_active is 'personal: none';
comment on column staff_member.created_at is 'personal: none';
comment on column staff_member.version is 'personal: none';
comment on column staff_member.languages is 'personal: staff';
comment on column staff_member.time_zone is 'personal: staff; where they work';

create table staff_role (
  organization_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  role text not null,
  site_id uuid,
  constraint staff_role_pkey PRIMARY KEY (organization_id, id),
  constraint staff_role_once_key UNIQUE NULLS NOT DISTINCT (organization_id, staff_id, role, site_id),
  constraint staff_role_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint staff_role_site_fkey FOREIGN KEY (organization_id, site_id) REFERENCES unit(organization_id, id),
  constraint staff_role_staff_fkey FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX staff_role_role_idx ON public.staff_role USING btree (organization_id, role);
alter table staff_role enable row level security;
create policy organization_only on staff_role for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column staff_role.organization_id is 'personal: none';
comment on column staff_role.id is 'personal: none';
comment on column staff_role.staff_id is 'personal: staff; pseudonym';
comment on column staff_role.role is 'personal: none';
comment on column staff_role.site_id is 'personal: none; null means everywhere';

create table survey (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  language text,
  reach smallint,
  quality smallint,
  effort smallint,
  benefit smallint,
  follow_up smallint,
  comment text,
  taken_up_as uuid,
  constraint survey_pkey PRIMARY KEY (organization_id, id),
  constraint survey_complaint_key UNIQUE (organization_id, complaint_id),
  constraint survey_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint survey_taken_up_fkey FOREIGN KEY (organization_id, taken_up_as) REFERENCES complaint(organization_id, id) ON DELETE SET NULL (taken_up_as),
  constraint survey_benefit_scale CHECK (((benefit >= 1) AND (benefit <= 5))),
  constraint survey_effort_scale CHECK (((effort >= 1) AND (effort <= 5))),
  constraint survey_follow_up_scale CHECK (((follow_up >= 1) AND (follow_up <= 5))),
  constraint survey_quality_scale CHECK (((quality >= 1) AND (quality <= 5))),
  constraint survey_reach_scale CHECK (((reach >= 1) AND (reach <= 5)))
);
CREATE INDEX survey_answered_idx ON public.survey USING btree (organization_id, answered_at) WHERE (answered_at IS NOT NULL);
CREATE INDEX survey_asked_idx ON public.survey USING btree (organization_id, asked_at) WHERE (asked_at IS NOT NULL);
CREATE INDEX survey_taken_up_idx ON public.survey USING btree (organization_id, taken_up_as) WHERE (taken_up_as IS NOT NULL);
alter table survey enable row level security;
create policy organization_only on survey for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column survey.organization_id is 'personal: none';
comment on column survey.id is 'personal: none';
comment on column survey.complaint_id is 'personal: none; the case whose handling it is about';
comment on column survey.asked_at is 'personal: none; when the mail was recorded; null = answered on the page of the case without one';
comment on column survey.answered_at is 'personal: none';
comment on column survey.language is 'personal: none; in which language it was answered';
comment on column survey.reach is 'personal: content; 1 much worse than expected to 5 much better; null = no opinion';
comment on column survey.quality is 'personal: content; see reach';
comment on column survey.effort is 'personal: content; see reach';
comment on column survey.benefit is 'personal: content; see reach';
comment on column survey.follow_up is 'personal: content; see reach';
comment on column survey.comment is 'personal: content; in their own words, never shown with a name';
comment on column survey.taken_up_as is 'personal: none; the feedback that the words became';

create table survey_rules (
  organization_id uuid not null,
  is_on boolean not null,
  after_days integer not null,
  quiet_days integer not null,
  version integer not null,
  constraint survey_rules_pkey PRIMARY KEY (organization_id),
  constraint survey_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table survey_rules enable row level security;
create policy organization_only on survey_rules for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column survey_rules.organization_id is 'personal: none';
comment on column survey_rules.is_on is 'personal: none; whether complainants are asked about the handling';
comment on column survey_rules.after_days is 'personal: none; so many days after closing';
comment on column survey_rules.quiet_days is 'personal: none; the same person is not asked again within so many days';
comment on column survey_rules.version is 'personal: none';

create table task (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  subject_id uuid,
  part text not null,
  assignee_id uuid,
  permission text,
  site_id uuid,
  title_key text not null,
  title_values jsonb not null,
  link text,
  due_at timestamp with time zone,
  created_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by text,
  not_for uuid,
  constraint task_pkey PRIMARY KEY (organization_id, id),
  constraint task_assignee_fkey FOREIGN KEY (organization_id, assignee_id) REFERENCES staff_member(organization_id, id),
  constraint task_not_for_fkey FOREIGN KEY (organization_id, not_for) REFERENCES staff_member(organization_id, id),
  constraint task_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint task_site_fkey FOREIGN KEY (organization_id, site_id) REFERENCES unit(organization_id, id),
  constraint task_done_by_someone CHECK (((done_at IS NULL) = (done_by IS NULL))),
  constraint task_for_someone CHECK (((assignee_id IS NOT NULL) OR (permission IS NOT NULL)))
);
CREATE INDEX task_done_idx ON public.task USING btree (organization_id, done_at DESC, id) WHERE (done_at IS NOT NULL);
CREATE INDEX task_open_idx ON public.task USING btree (organization_id, COALESCE(due_at, 'infinity'::timestamp with time zone), id) WHERE (done_at IS NULL);
CREATE UNIQUE INDEX task_open_key ON public.task USING btree (organization_id, subject_id, kind, part) WHERE (done_at IS NULL);
alter table task enable row level security;
create policy organization_only on task for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column task.organization_id is 'personal: none';
comment on column task.id is 'personal: none';
comment on column task.kind is 'personal: none';
comment on column task.subject_id is 'personal: none; the record that the task belongs to, e.g. the complaint';
comment on column task.part is 'personal: none; tells several open tasks of one kind on one record apart, else empty';
comment on column task.assignee_id is 'personal: staff; pseudonym';
comment on column task.permission is 'personal: none';
comment on column task.site_id is 'personal: none';
comment on column task.title_key is 'personal: none';
comment on column task.title_values is 'personal: none; references and figures only';
comment on column task.link is 'personal: none';
comment on column task.due_at is 'personal: none';
comment on column task.created_at is 'personal: none';
comment on column task.done_at is 'personal: none';
comment on column task.done_by is 'personal: staff; kind and id of who did it';
comment on column task.not_for is 'personal: staff; pseudonym';

create table template (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  language text not null,
  subject text not null,
  body text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  constraint template_pkey PRIMARY KEY (organization_id, id),
  constraint template_key_key UNIQUE (organization_id, key, language),
  constraint template_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table template enable row level security;
create policy organization_only on template for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column template.organization_id is 'personal: none';
comment on column template.id is 'personal: none';
comment on column template.key is 'personal: none';
comment on column template.language is 'personal: none';
comment on column template.subject is 'personal: none';
comment on column template.body is 'personal: none';
comment on column template.changed_at is 'personal: none';
comment on column template.changed_by is 'personal: staff';

create table translation (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  about_id uuid,
  language text not null,
  body text not null,
  maker text not null,
  maker_name text not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  constraint translation_pkey PRIMARY KEY (organization_id, id),
  constraint translation_once_key UNIQUE NULLS NOT DISTINCT (organization_id, complaint_id, about_id, language),
  constraint translation_complaint_fkey FOREIGN KEY (organization_id, complaint_id) REFERENCES complaint(organization_id, id) ON DELETE CASCADE,
  constraint translation_made_by_fkey FOREIGN KEY (organization_id, made_by) REFERENCES staff_member(organization_id, id),
  constraint translation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint translation_maker_known CHECK ((maker = ANY (ARRAY['person'::text, 'machine'::text])))
);
alter table translation enable row level security;
create policy organization_only on translation for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column translation.organization_id is 'personal: none';
comment on column translation.id is 'personal: none';
comment on column translation.complaint_id is 'personal: identifier';
comment on column translation.about_id is 'personal: none; the message, or null for what happened';
comment on column translation.language is 'personal: none';
comment on column translation.body is 'personal: content';
comment on column translation.maker is 'personal: none';
comment on column translation.maker_name is 'personal: identity; who translated, or which program';
comment on column translation.made_at is 'personal: none';
comment on column translation.made_by is 'personal: staff; who wrote it down';

create table unit (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  parent_id uuid,
  name text not null,
  code text,
  address text,
  time_zone text,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint unit_pkey PRIMARY KEY (organization_id, id),
  constraint unit_code_key UNIQUE (organization_id, code),
  constraint unit_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint unit_parent_fkey FOREIGN KEY (organization_id, parent_id) REFERENCES unit(organization_id, id),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['legalEntity'::text, 'site'::text])))
);
alter table unit enable row level security;
create policy organization_only on unit for all using ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid)) with check ((organization_id = (NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid));
comment on column unit.organization_id is 'personal: none';
comment on column unit.id is 'personal: none';
comment on column unit.kind is 'personal: none';
comment on column unit.parent_id is 'personal: none';
comment on column unit.name is 'personal: none';
comment on column unit.code is 'personal: none; short name for posters and imports';
comment on column unit.address is 'personal: none';
comment on column unit.time_zone is 'personal: none; null means that of the organization';
comment on column unit.is_active is 'personal: none';
comment on column unit.version is 'personal: none';

CREATE OR REPLACE FUNCTION public.append_to_journal(first_position bigint, event_ids uuid[], entry_hashes bytea[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  count constant bigint := cardinality(event_ids);
  done bigint;
begin
  if count = 0 or count is distinct from cardinality(entry_hashes) then
    raise exception 'as many hashes as events' using errcode = 'check_violation';
  end if;
  update public.journal_head h set size = h.size + count
    where h.organization_id = organization and h.size = first_position;
  get diagnostics done = row_count;
  if done <> 1 then
    raise exception 'the journal does not end at %', first_position using errcode = 'check_violation';
  end if;
  insert into public.journal_entry (organization_id, position, event_id, hashes)
    select organization, first_position + given.place - 1, given.event_id, given.hashes
    from unnest(event_ids, entry_hashes) with ordinality as given (event_id, hashes, place);
  update public.event e set journal_position = first_position + given.place - 1
    from unnest(event_ids) with ordinality as given (event_id, place)
    where e.organization_id = organization and e.id = given.event_id and e.journal_position is null;
  get diagnostics done = row_count;
  if done <> count then
    raise exception 'an event is sealed already' using errcode = 'check_violation';
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.find_complaints(query text, most integer, newest integer DEFAULT NULL::integer, beginning timestamp with time zone DEFAULT NULL::timestamp with time zone, sort text DEFAULT 'received'::text)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  wanted constant tsquery := query::tsquery;
  first uuid[];
  found uuid[];
  number integer;
  first_hits integer;
begin
  case sort
    when 'updated' then
      first := array(select c.id from public.complaint c
        where c.organization_id = organization order by c.updated_at desc, c.id desc limit 400);
    when 'due' then
      first := array(select c.id from public.complaint c
        where c.organization_id = organization and c.next_due_at is not null order by c.next_due_at, c.id limit 400);
    else
      first := array(select c.id from public.complaint c
        where c.organization_id = organization order by c.received_at desc, c.id desc limit 400);
  end case;
  -- As many as decide the question are enough to look at.
  select count(*) into first_hits from (
    select from unnest(first) f (id) where (
      -- As a value, or else the planner looks the word up after all.
      select s.words @@ wanted from public.complaint_search s
      where s.organization_id = organization and s.complaint_id = f.id
    ) limit 16
  ) hit;
  if first_hits >= 16 then
    return null;
  end if;
  with hits as materialized (
    select s.complaint_id, s.received_at from public.complaint_search s
    where s.organization_id = organization
      and s.words @@ (('o' || replace(organization::text, '-', ''))::tsquery && wanted)
    limit most + 1
  )
  select (select count(*) from hits), array(
    select h.complaint_id from hits h
    where sort <> 'received' or beginning is null or h.received_at <= beginning
    -- Without a limit nobody asks for an order.
    order by case when newest is not null and sort = 'received' then h.received_at end desc,
      case when newest is not null and sort = 'received' then h.complaint_id end desc
    limit case when sort = 'received' then newest end
  ) into number, found;
  if number > most then
    return null;
  end if;
  -- The other orders come out of their indexes, which know the ids too: no case is read for it.
  -- `is true` keeps the hits a table that is looked up, in the order of the index.
  if newest is not null and sort = 'updated' then
    found := array(select o.id from (
      select c.id from public.complaint c
      where c.organization_id = organization and c.updated_at <= coalesce(beginning, 'infinity')
      order by c.updated_at desc, c.id desc offset 0) o
      where (o.id in (select unnest(found))) is true limit newest);
  elsif newest is not null and sort = 'due' then
    found := array(select o.id from (
      select c.id from public.complaint c
      where c.organization_id = organization and c.next_due_at is not null
        and c.next_due_at >= coalesce(beginning, '-infinity')
      order by c.next_due_at, c.id offset 0) o
      where (o.id in (select unnest(found))) is true limit newest);
  end if;
  return found;
end
$function$;

CREATE OR REPLACE FUNCTION public.find_customers(query text, most integer, page integer, after_name text, after_id uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  wanted constant tsquery := query::tsquery;
  first uuid[];
  found uuid[];
  number integer;
  first_hits integer;
begin
  -- Whoever asks for a few hits only has no list to walk along.
  if most > 400 then
    first := array(select c.id from public.customer c
      where c.organization_id = organization and c.merged_into is null and c.is_indexed
        and (c.sort_name, c.id) > (coalesce(after_name, '') collate "C", coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
      order by c.sort_name, c.id limit 400);
    select count(*) into first_hits from (
      select from unnest(first) f (id) where (
        -- As a value, or else the planner looks the word up after all.
        select s.words @@ wanted from public.customer_search s
        where s.organization_id = organization and s.customer_id = f.id
      ) limit 16
    ) hit;
    if first_hits >= 16 then
      return null;
    end if;
  end if;
  with hits as materialized (
    select s.customer_id, s.sort_name from public.customer_search s
    where s.organization_id = organization
      and s.words @@ (('o' || replace(organization::text, '-', ''))::tsquery && wanted)
    limit most + 1
  )
  select (select count(*) from hits), array(
    select h.customer_id from hits h
    where after_name is null or (h.sort_name, h.customer_id) > (after_name collate "C", after_id)
    order by h.sort_name, h.customer_id
    limit page
  ) into number, found;
  return case when number > most then null else found end;
end
$function$;

CREATE OR REPLACE FUNCTION public.lock_journal()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  found_size bigint;
begin
  if not exists (select from public.journal_head h where h.organization_id = organization) then
    insert into public.journal_head (organization_id, size) values (organization, 0) on conflict do nothing;
  end if;
  select h.size into found_size from public.journal_head h where h.organization_id = organization
    for update skip locked;
  return found_size;
end
$function$;

CREATE OR REPLACE FUNCTION public.mailbox_of_address(asked text)
 RETURNS TABLE(organization_id uuid, mailbox_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select m.organization_id, m.id from public.mailbox m
  where m.address is not null and lower(m.address) = lower(asked)
  order by m.created_at, m.id limit 1
$function$;

CREATE OR REPLACE FUNCTION public.mailbox_states()
 RETURNS TABLE(state text, mailboxes integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select case
      when c.failing_since is not null then 'failing'
      when coalesce(c.checked_at, c.connected_at, now()) < now() - interval '10 minutes' then 'late'
      else 'ok'
    end, count(*)::integer
  from public.mailbox_connection c where c.is_active group by 1
$function$;

CREATE OR REPLACE FUNCTION public.mailboxes_to_fetch()
 RETURNS TABLE(organization_id uuid, mailbox_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select c.organization_id, c.mailbox_id from public.mailbox_connection c
  where c.is_active and (c.held_until is null or c.held_until < now())
    and (c.next_try_at is null or c.next_try_at <= now())
$function$;

CREATE OR REPLACE FUNCTION public.outbox_states()
 RETURNS TABLE(deferred integer, failed integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select (select count(*)::integer from public.message
      where direction = 'out' and channel = 'email' and state = 'deferred'),
    (select count(*)::integer from public.message
      where direction = 'out' and channel = 'email' and state = 'failed' and created_at > now() - interval '7 days')
$function$;

CREATE OR REPLACE FUNCTION public.unsealed_organizations()
 RETURNS TABLE(organization_id uuid, oldest_event_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select e.organization_id, min(e.id::text collate "C")::uuid
  from public.event e where e.journal_position is null
  group by e.organization_id
$function$;
