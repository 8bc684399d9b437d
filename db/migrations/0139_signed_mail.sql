-- Keys with which an organization's outgoing mail is signed (DKIM, RFC 6376), one row for each that was made.
create table dkim_key (
  organization_id uuid not null references organization (id),
  id uuid not null,
  domain text not null,
  selector text not null,
  public_key text not null,
  sealed_private_key bytea,
  created_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  checked_at timestamptz,
  finding text,
  constraint dkim_key_pkey primary key (organization_id, id),
  constraint dkim_key_selector_key unique (organization_id, domain, selector),
  constraint dkim_key_signs check (began_at is null or ended_at is not null or sealed_private_key is not null)
);
-- One key of a domain signs at a time.
create unique index dkim_key_active_key on dkim_key (organization_id, domain)
  where began_at is not null and ended_at is null;
alter table dkim_key enable row level security;
create policy organization_only on dkim_key
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
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
