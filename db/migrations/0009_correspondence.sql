-- What was said between the organization and a complainant, in and out, with the state of its delivery.
create table message (
  organization_id uuid not null references organization (id),
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
  attachment_ids uuid[] not null default '{}',
  sealed_code bytea,
  state text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  last_error text,
  smtp_code integer,
  header_id text,
  created_at timestamptz not null,
  created_by uuid,
  sent_at timestamptz,
  recorded_once text,
  constraint message_pkey primary key (organization_id, id),
  constraint message_once_key unique (organization_id, recorded_once),
  constraint message_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint message_direction_known check (direction in ('in', 'out')),
  constraint message_channel_known check (channel in ('email', 'portal', 'phone', 'letter', 'counter')),
  constraint message_state_known check (state in ('waiting', 'sending', 'sent', 'deferred', 'failed', 'toPrint', 'printed', 'toCall', 'recorded', 'cancelled'))
);
create index message_complaint_idx on message (organization_id, complaint_id, created_at, id) where complaint_id is not null;
create index message_state_idx on message (organization_id, state, created_at desc, id desc);
create index message_created_idx on message (organization_id, created_at desc, id desc);
create index message_next_idx on message (organization_id, next_attempt_at) where state in ('waiting', 'deferred', 'sending');
create index message_address_idx on message (organization_id, address_key, created_at) where address_key is not null;
alter table message enable row level security;
create policy organization_only on message
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
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

-- Texts of mails and letters that the organization wrote itself; without a row ours holds.
create table template (
  organization_id uuid not null references organization (id),
  id uuid not null,
  key text not null,
  language text not null,
  subject text not null,
  body text not null,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint template_pkey primary key (organization_id, id),
  constraint template_key_key unique (organization_id, key, language)
);
alter table template enable row level security;
create policy organization_only on template
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column template.organization_id is 'personal: none';
comment on column template.id is 'personal: none';
comment on column template.key is 'personal: none';
comment on column template.language is 'personal: none';
comment on column template.subject is 'personal: none';
comment on column template.body is 'personal: none';
comment on column template.changed_at is 'personal: none';
comment on column template.changed_by is 'personal: staff';
