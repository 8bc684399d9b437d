-- A person's own dates as an iCalendar feed: whoever has its address reads it, so only a hash of it is kept.
create table due_feed (
  organization_id uuid not null references organization (id),
  staff_id uuid not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  constraint due_feed_pkey primary key (organization_id, staff_id),
  constraint due_feed_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id),
  constraint due_feed_secret_key unique (organization_id, secret_hash)
);
alter table due_feed enable row level security;
create policy organization_only on due_feed
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column due_feed.organization_id is 'personal: none';
comment on column due_feed.staff_id is 'personal: staff; whose dates';
comment on column due_feed.secret_hash is 'personal: none; SHA-256 of the secret in the address';
comment on column due_feed.created_at is 'personal: none';
