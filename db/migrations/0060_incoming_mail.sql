-- Where mail comes in, with what holds for the cases that it makes.
create table mailbox (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  address text,
  language text,
  site_id uuid,
  category_id uuid,
  created_at timestamptz not null,
  constraint mailbox_pkey primary key (organization_id, id),
  constraint mailbox_name_key unique (organization_id, name)
);
create index mailbox_address_idx on mailbox (organization_id, lower(address)) where address is not null;
alter table mailbox enable row level security;
create policy organization_only on mailbox
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column mailbox.organization_id is 'personal: none';
comment on column mailbox.id is 'personal: none';
comment on column mailbox.name is 'personal: none';
comment on column mailbox.address is 'personal: none; the address that people write to';
comment on column mailbox.language is 'personal: none; of mail whose language cannot be told';
comment on column mailbox.site_id is 'personal: none; the site whose cases its mail makes';
comment on column mailbox.category_id is 'personal: none';
comment on column mailbox.created_at is 'personal: none';

-- Each mail that came in, once for each content and mailbox. The raw mail lies in the file store.
create table mail (
  organization_id uuid not null references organization (id),
  id uuid not null,
  mailbox_id uuid not null,
  source text not null,
  sha256 text not null,
  storage_key text not null,
  byte_size bigint not null,
  envelope_from text,
  arrived_at timestamptz not null,
  written_at timestamptz,
  times_seen integer not null default 1,
  last_seen_at timestamptz not null,
  state text not null,
  reason text,
  attempts integer not null default 0,
  header_id text,
  content_sha256 text,
  from_address text,
  from_name text,
  recipients text[] not null default '{}',
  subject text,
  complaint_id uuid,
  message_id uuid,
  same_as uuid,
  made_case boolean not null default false,
  standing text,
  settled_at timestamptz,
  constraint mail_pkey primary key (organization_id, id),
  constraint mail_content_key unique (organization_id, mailbox_id, sha256),
  constraint mail_mailbox_fkey foreign key (organization_id, mailbox_id) references mailbox (organization_id, id),
  constraint mail_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint mail_state_known check (state in ('received', 'filed', 'quarantined', 'duplicate')),
  constraint mail_standing_known check (standing in ('party', 'copied', 'unverified', 'staff'))
);
create index mail_waiting_idx on mail (organization_id, id) where state = 'received';
create index mail_quarantined_idx on mail (organization_id, arrived_at desc, id desc) where state = 'quarantined';
create index mail_complaint_idx on mail (organization_id, complaint_id, arrived_at, id) where complaint_id is not null;
create index mail_header_idx on mail (organization_id, header_id) where header_id is not null;
create index mail_from_idx on mail (organization_id, from_address, arrived_at) where from_address is not null;
create index mail_storage_idx on mail (organization_id, storage_key);
alter table mail enable row level security;
create policy organization_only on mail
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
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

-- A reply to one of our mails is known by its Message-ID.
create index message_header_idx on message (organization_id, header_id) where header_id is not null;
