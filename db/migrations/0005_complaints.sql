-- People and organizations that complain or buy. Later columns deepen the profile.
create table customer (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null default 'person',
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
  created_at timestamptz not null,
  version integer not null default 1,
  constraint customer_pkey primary key (organization_id, id),
  constraint customer_kind_known check (kind in ('person', 'organization'))
);
create index customer_email_idx on customer (organization_id, email_key) where email_key is not null;
create index customer_phone_idx on customer (organization_id, phone_key) where phone_key is not null;
create index customer_number_idx on customer (organization_id, customer_number) where customer_number is not null;
alter table customer enable row level security;
create policy organization_only on customer
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
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

-- The register: feedback of every kind, in one row each.
create table complaint (
  organization_id uuid not null references organization (id),
  id uuid not null,
  reference text not null,
  kind text not null,
  status text not null,
  outcome text,
  channel text not null,
  received_at timestamptz not null,
  registered_by uuid,
  language text not null,
  customer_id uuid,
  is_anonymous boolean not null default false,
  complainant_name text,
  complainant_email text,
  complainant_phone text,
  complainant_address text,
  email_confirmed_at timestamptz,
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
  restated_at timestamptz,
  restated_by uuid,
  restatement_answer text,
  restatement_correction text,
  restatement_answered_at timestamptz,
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
  next_due_at timestamptz,
  next_clock_key text,
  answered_at timestamptz,
  reminded_at timestamptz,
  closed_at timestamptz,
  suggestion_result text,
  resolution text,
  complainant_answer text,
  complainant_answer_reason text,
  complainant_answered_at timestamptz,
  version integer not null default 1,
  updated_at timestamptz not null,
  constraint complaint_pkey primary key (organization_id, id),
  constraint complaint_reference_key unique (organization_id, reference),
  constraint complaint_customer_id_fkey foreign key (organization_id, customer_id) references customer (organization_id, id),
  constraint complaint_product_id_fkey foreign key (organization_id, product_id) references product (organization_id, id),
  constraint complaint_site_id_fkey foreign key (organization_id, site_id) references unit (organization_id, id),
  constraint complaint_category_id_fkey foreign key (organization_id, category_id) references category (organization_id, id),
  constraint complaint_preferred_remedy_id_fkey foreign key (organization_id, preferred_remedy_id) references remedy (organization_id, id),
  constraint complaint_registered_by_fkey foreign key (organization_id, registered_by) references staff_member (organization_id, id),
  constraint complaint_owner_id_fkey foreign key (organization_id, owner_id) references staff_member (organization_id, id),
  constraint complaint_reviewer_id_fkey foreign key (organization_id, reviewer_id) references staff_member (organization_id, id),
  constraint complaint_about_handling_of_fkey foreign key (organization_id, about_handling_of) references complaint (organization_id, id),
  constraint complaint_duplicate_of_fkey foreign key (organization_id, duplicate_of) references complaint (organization_id, id),
  constraint complaint_follows_fkey foreign key (organization_id, follows) references complaint (organization_id, id),
  constraint complaint_kind_known check (kind in ('complaint', 'compliment', 'suggestion', 'enquiry')),
  constraint complaint_outcome_when_closed check ((status = 'closed') = (outcome is not null)),
  constraint complaint_suggestion_result_known check (suggestion_result in ('adopted', 'declined'))
);
create index complaint_received_idx on complaint (organization_id, received_at desc, id desc);
create index complaint_due_idx on complaint (organization_id, next_due_at, id) where next_due_at is not null;
create index complaint_status_idx on complaint (organization_id, status, received_at desc, id desc);
create index complaint_owner_idx on complaint (organization_id, owner_id, status, received_at desc) where owner_id is not null;
create index complaint_updated_idx on complaint (organization_id, updated_at desc, id desc);
create index complaint_customer_idx on complaint (organization_id, customer_id, received_at desc) where customer_id is not null;
create index complaint_duplicate_idx on complaint (organization_id, duplicate_of) where duplicate_of is not null;
create index complaint_follows_idx on complaint (organization_id, follows) where follows is not null;
create index complaint_handling_idx on complaint (organization_id, about_handling_of) where about_handling_of is not null;
create index complaint_category_idx on complaint (organization_id, category_id, received_at desc) where category_id is not null;
alter table complaint enable row level security;
create policy organization_only on complaint
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
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

-- What the complaint consists of; each point is decided by itself.
create table complaint_point (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  position integer not null,
  matter text not null,
  constraint complaint_point_pkey primary key (organization_id, id),
  constraint complaint_point_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_point_position_key unique (organization_id, complaint_id, position)
);
alter table complaint_point enable row level security;
create policy organization_only on complaint_point
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_point.organization_id is 'personal: none';
comment on column complaint_point.id is 'personal: none';
comment on column complaint_point.complaint_id is 'personal: none';
comment on column complaint_point.position is 'personal: none';
comment on column complaint_point.matter is 'personal: content';

-- Initial assessments (7.5); the newest counts, the others are history.
create table assessment (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  assessed_at timestamptz not null,
  assessed_by uuid,
  severity text not null,
  is_safety boolean not null,
  complexity text not null,
  impact text not null,
  immediate_action text,
  note text,
  score integer not null,
  score_version integer not null,
  constraint assessment_pkey primary key (organization_id, id),
  constraint assessment_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index assessment_complaint_idx on assessment (organization_id, complaint_id, assessed_at desc);
alter table assessment enable row level security;
create policy organization_only on assessment
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
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

-- Internal notes.
create table complaint_note (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  written_at timestamptz not null,
  written_by uuid,
  body text not null,
  constraint complaint_note_pkey primary key (organization_id, id),
  constraint complaint_note_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index complaint_note_complaint_idx on complaint_note (organization_id, complaint_id, written_at);
alter table complaint_note enable row level security;
create policy organization_only on complaint_note
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_note.organization_id is 'personal: none';
comment on column complaint_note.id is 'personal: none';
comment on column complaint_note.complaint_id is 'personal: none';
comment on column complaint_note.written_at is 'personal: none';
comment on column complaint_note.written_by is 'personal: staff';
comment on column complaint_note.body is 'personal: content';

-- Who may see a confidential case.
create table complaint_reader (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  staff_id uuid not null,
  added_at timestamptz not null,
  added_by uuid,
  constraint complaint_reader_pkey primary key (organization_id, complaint_id, staff_id),
  constraint complaint_reader_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index complaint_reader_staff_idx on complaint_reader (organization_id, staff_id);
alter table complaint_reader enable row level security;
create policy organization_only on complaint_reader
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_reader.organization_id is 'personal: none';
comment on column complaint_reader.complaint_id is 'personal: none';
comment on column complaint_reader.staff_id is 'personal: staff';
comment on column complaint_reader.added_at is 'personal: none';
comment on column complaint_reader.added_by is 'personal: staff';

-- Everyone who handled a case in some way; they may not review it or handle a complaint about its handling.
create table complaint_handler (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  staff_id uuid not null,
  first_at timestamptz not null,
  constraint complaint_handler_pkey primary key (organization_id, complaint_id, staff_id),
  constraint complaint_handler_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
alter table complaint_handler enable row level security;
create policy organization_only on complaint_handler
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_handler.organization_id is 'personal: none';
comment on column complaint_handler.complaint_id is 'personal: none';
comment on column complaint_handler.staff_id is 'personal: staff';
comment on column complaint_handler.first_at is 'personal: none';

-- Staff whom the complaint is about; they are heard and never investigate.
create table complaint_subject (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  staff_id uuid not null,
  heard_at timestamptz,
  statement text,
  constraint complaint_subject_pkey primary key (organization_id, complaint_id, staff_id),
  constraint complaint_subject_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
alter table complaint_subject enable row level security;
create policy organization_only on complaint_subject
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_subject.organization_id is 'personal: none';
comment on column complaint_subject.complaint_id is 'personal: none';
comment on column complaint_subject.staff_id is 'personal: staff';
comment on column complaint_subject.heard_at is 'personal: none';
comment on column complaint_subject.statement is 'personal: content';

-- Keys to one case: access codes and mail links, hashed, each revocable by itself.
create table complaint_access (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  kind text not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint complaint_access_pkey primary key (organization_id, id),
  constraint complaint_access_secret_key unique (organization_id, secret_hash),
  constraint complaint_access_kind_known check (kind in ('code', 'mailLink', 'confirmEmail', 'newCode', 'session')),
  constraint complaint_access_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index complaint_access_complaint_idx on complaint_access (organization_id, complaint_id, kind);
alter table complaint_access enable row level security;
create policy organization_only on complaint_access
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_access.organization_id is 'personal: none';
comment on column complaint_access.id is 'personal: none';
comment on column complaint_access.complaint_id is 'personal: none';
comment on column complaint_access.kind is 'personal: none';
comment on column complaint_access.secret_hash is 'personal: secret';
comment on column complaint_access.created_at is 'personal: none';
comment on column complaint_access.expires_at is 'personal: none';
comment on column complaint_access.revoked_at is 'personal: none';
comment on column complaint_access.last_used_at is 'personal: none';

-- What full-text search looks at; apart, so that lists never carry it. Confidential cases have no row.
create table complaint_search (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  received_at timestamptz not null,
  words tsvector not null,
  constraint complaint_search_pkey primary key (organization_id, complaint_id),
  constraint complaint_search_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index complaint_search_words_idx on complaint_search using gin (words);
alter table complaint_search enable row level security;
create policy organization_only on complaint_search
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_search.organization_id is 'personal: none';
comment on column complaint_search.complaint_id is 'personal: none';
comment on column complaint_search.received_at is 'personal: none';
comment on column complaint_search.words is 'personal: content; every vector carries the organization as a lexeme';

-- `@@` is not leakproof, so under row-level security it would scan the table. This function looks as
-- its owner, reads the organization itself and gives out ids only, newest first; callers join them back.
create function search_complaints(query text, most integer)
  returns table (complaint_id uuid)
  language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select s.complaint_id
  from public.complaint_search s
  where s.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
    and s.words @@ (('o' || replace(current_setting('app.organization_id', true), '-', ''))::tsquery && query::tsquery)
  order by s.received_at desc
  limit least(most, 1000)
$$;
revoke all on function search_complaints(text, integer) from public;

