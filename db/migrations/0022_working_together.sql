-- Who has a case open in front of them; a row that nobody renews for a while says nothing.
create table case_presence (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  stream_id uuid not null,
  staff_id uuid not null,
  seen_at timestamptz not null,
  constraint case_presence_pkey primary key (organization_id, complaint_id, stream_id),
  constraint case_presence_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint case_presence_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id)
);
create index case_presence_staff_idx on case_presence (organization_id, staff_id);
alter table case_presence enable row level security;
create policy organization_only on case_presence
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column case_presence.organization_id is 'personal: none';
comment on column case_presence.complaint_id is 'personal: none';
comment on column case_presence.stream_id is 'personal: none; one open page of the case';
comment on column case_presence.staff_id is 'personal: staff';
comment on column case_presence.seen_at is 'personal: staff; kept for minutes';

-- What somebody has typed into a form of a case and not sent yet; only they read it.
create table case_draft (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  staff_id uuid not null,
  form text not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  constraint case_draft_pkey primary key (organization_id, complaint_id, staff_id, form),
  constraint case_draft_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint case_draft_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id)
);
create index case_draft_staff_idx on case_draft (organization_id, staff_id);
alter table case_draft enable row level security;
create policy organization_only on case_draft
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column case_draft.organization_id is 'personal: none';
comment on column case_draft.complaint_id is 'personal: none';
comment on column case_draft.staff_id is 'personal: staff';
comment on column case_draft.form is 'personal: none';
comment on column case_draft.typed is 'personal: content';
comment on column case_draft.saved_at is 'personal: staff';

-- Pieces of text that people put into messages and notes.
create table canned_text (
  organization_id uuid not null references organization (id),
  id uuid not null,
  language text not null,
  name text not null,
  body text not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint canned_text_pkey primary key (organization_id, id),
  constraint canned_text_name_key unique (organization_id, language, name)
);
alter table canned_text enable row level security;
create policy organization_only on canned_text
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column canned_text.organization_id is 'personal: none';
comment on column canned_text.id is 'personal: none';
comment on column canned_text.language is 'personal: none';
comment on column canned_text.name is 'personal: none';
comment on column canned_text.body is 'personal: none';
comment on column canned_text.version is 'personal: none';
comment on column canned_text.changed_at is 'personal: none';
comment on column canned_text.changed_by is 'personal: staff';
