-- What a mailbox does with replies on closed cases, and whether its server takes name+anything@ for name@.
alter table mailbox add column late_replies text not null default 'reopen';
alter table mailbox add column has_subaddresses boolean not null default false;
alter table mailbox add constraint mailbox_late_replies_known check (late_replies in ('reopen', 'newCase', 'note'));
comment on column mailbox.late_replies is 'personal: none';
comment on column mailbox.has_subaddresses is 'personal: none';

alter table mail add column nature text;
alter table mail add column excerpt text;
alter table mail add column parts jsonb not null default '[]';
alter table mail add column is_released boolean not null default false;
alter table mail add constraint mail_nature_known check (nature in ('person', 'bounce', 'autoReply', 'machine', 'list'));
create index mail_mailbox_idx on mail (organization_id, mailbox_id, arrived_at);
comment on column mail.nature is 'personal: none; who or what wrote it';
comment on column mail.excerpt is 'personal: content; the beginning of what it says anew';
comment on column mail.parts is 'personal: content; its files, with their place in the raw mail';
comment on column mail.is_released is 'personal: none; a person took it out of quarantine';

-- Senders whose mail is set aside, until someone lets them in again.
create table blocked_sender (
  organization_id uuid not null references organization (id),
  id uuid not null,
  address text not null,
  blocked_at timestamptz not null,
  blocked_by uuid,
  constraint blocked_sender_pkey primary key (organization_id, id),
  constraint blocked_sender_address_key unique (organization_id, address)
);
alter table blocked_sender enable row level security;
create policy organization_only on blocked_sender
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column blocked_sender.organization_id is 'personal: none';
comment on column blocked_sender.id is 'personal: none';
comment on column blocked_sender.address is 'personal: identifier; in lower case';
comment on column blocked_sender.blocked_at is 'personal: none';
comment on column blocked_sender.blocked_by is 'personal: staff';
