-- The one table without row-level security: it says which organization an address belongs to.
create table organization (
  id uuid primary key,
  slug text not null,
  hosts text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now(),
  constraint organization_slug_key unique (slug)
);
comment on column organization.id is 'personal: none';
comment on column organization.slug is 'personal: none';
comment on column organization.hosts is 'personal: none';
comment on column organization.name is 'personal: none';
comment on column organization.created_at is 'personal: none';

-- Every change of a record. Appended only; payload and salt can be blanked once their content is erased.
create table event (
  organization_id uuid not null references organization (id),
  id uuid not null,
  subject_id uuid not null,
  type text not null,
  version integer not null,
  occurred_at timestamptz not null,
  actor text not null,
  on_behalf_of text,
  payload text,
  salt bytea,
  constraint event_pkey primary key (organization_id, id),
  constraint event_payload_with_salt check ((payload is null) = (salt is null))
);
create index event_subject_idx on event (organization_id, subject_id, occurred_at, id);
create index event_type_idx on event (organization_id, type, occurred_at);
alter table event enable row level security;
create policy event_read on event for select
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
create policy event_append on event for insert
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and payload is not null);
create policy event_blank on event for update
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and payload is null and salt is null);
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

-- Creates that were already answered, for 24 hours.
create table idempotency_key (
  organization_id uuid not null references organization (id),
  id uuid not null,
  scope text not null,
  key_hash bytea not null,
  body_hash bytea not null,
  answer bytea,
  created_at timestamptz not null,
  constraint idempotency_key_pkey primary key (organization_id, id),
  constraint idempotency_key_hash_key unique (organization_id, key_hash)
);
create index idempotency_key_created_idx on idempotency_key (organization_id, created_at);
alter table idempotency_key enable row level security;
create policy organization_only on idempotency_key
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column idempotency_key.organization_id is 'personal: none';
comment on column idempotency_key.id is 'personal: none';
comment on column idempotency_key.scope is 'personal: none';
comment on column idempotency_key.key_hash is 'personal: none';
comment on column idempotency_key.body_hash is 'personal: none';
comment on column idempotency_key.answer is 'personal: content; encrypted, deleted after 24 hours';
comment on column idempotency_key.created_at is 'personal: none';
