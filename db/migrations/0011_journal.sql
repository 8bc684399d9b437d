-- The journal: every event becomes a leaf of a Merkle log (RFC 6962) whose state is signed. docs/journal.md says how.

-- What an event's leaf keeps of its payload, so that the payload can be erased and the log still verifies.
alter table event add column content_hash bytea;
alter table event add column journal_position bigint;
update event set content_hash = sha256('redress/event-content/v1'::bytea || '\x00'::bytea || salt || convert_to(payload, 'UTF8'));
alter table event alter column content_hash set not null;
alter table event add constraint event_content_hash_length check (octet_length(content_hash) = 32);
-- Exactly the events that the sealer still has to take; no cursor could see a transaction that commits late.
create index event_unsealed_idx on event (organization_id, id) where journal_position is null;
comment on column event.content_hash is 'personal: none; salted, says nothing once the salt is blanked';
comment on column event.journal_position is 'personal: none; null until sealed';

drop policy event_append on event;
create policy event_append on event for insert
  with check (
    organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
    and payload is not null and journal_position is null
  );

-- One row per organization; the sealer holds its lock while it appends.
create table journal_head (
  organization_id uuid not null references organization (id),
  size bigint not null,
  constraint journal_head_pkey primary key (organization_id),
  constraint journal_head_size check (size >= 0)
);
alter table journal_head enable row level security;
create policy organization_only on journal_head
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column journal_head.organization_id is 'personal: none';
comment on column journal_head.size is 'personal: none; how many events are sealed';

-- `hashes` is the leaf's hash and those of all subtrees that the leaf completes, smallest first: each node
-- of the tree stands in exactly one row, at a position that follows from its place, and is never changed.
create table journal_entry (
  organization_id uuid not null references organization (id),
  position bigint not null,
  event_id uuid not null,
  hashes bytea not null,
  constraint journal_entry_pkey primary key (organization_id, position),
  constraint journal_entry_position check (position >= 0),
  constraint journal_entry_hashes check (octet_length(hashes) >= 32 and octet_length(hashes) % 32 = 0)
);
alter table journal_entry enable row level security;
create policy organization_only on journal_entry
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column journal_entry.organization_id is 'personal: none';
comment on column journal_entry.position is 'personal: none; from 0';
comment on column journal_entry.event_id is 'personal: none';
comment on column journal_entry.hashes is 'personal: none; the leaf first, then the subtrees that it completes';

-- Public keys are kept for ever; the private one only while it signs.
create table journal_key (
  organization_id uuid not null references organization (id),
  id text not null,
  public_key bytea not null,
  private_key bytea,
  created_at timestamptz not null,
  retired_at timestamptz,
  endorsed_by text,
  endorsement bytea,
  constraint journal_key_pkey primary key (organization_id, id),
  constraint journal_key_public_length check (octet_length(public_key) = 32),
  constraint journal_key_private_while_signing check ((private_key is null) = (retired_at is not null)),
  constraint journal_key_endorsed check ((endorsed_by is null) = (endorsement is null))
);
create unique index journal_key_signing_key on journal_key (organization_id) where retired_at is null;
alter table journal_key enable row level security;
create policy journal_key_read on journal_key for select
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
create policy journal_key_add on journal_key for insert
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and retired_at is null);
create policy journal_key_retire on journal_key for update
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and retired_at is null)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and retired_at is not null);
comment on column journal_key.organization_id is 'personal: none';
comment on column journal_key.id is 'personal: none; begins the SHA-256 of the public key';
comment on column journal_key.public_key is 'personal: none; Ed25519';
comment on column journal_key.private_key is 'personal: secret; encrypted with the installation key, blanked when retired';
comment on column journal_key.created_at is 'personal: none';
comment on column journal_key.retired_at is 'personal: none; null while it signs';
comment on column journal_key.endorsed_by is 'personal: none; the key before it';
comment on column journal_key.endorsement is 'personal: none; signature of the key before it over this public key';

create table journal_checkpoint (
  organization_id uuid not null references organization (id),
  size bigint not null,
  root bytea not null,
  signed_at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  constraint journal_checkpoint_pkey primary key (organization_id, size),
  constraint journal_checkpoint_key_fkey foreign key (organization_id, key_id) references journal_key (organization_id, id),
  constraint journal_checkpoint_size check (size > 0),
  constraint journal_checkpoint_root_length check (octet_length(root) = 32),
  constraint journal_checkpoint_signature_length check (octet_length(signature) = 64)
);
alter table journal_checkpoint enable row level security;
create policy organization_only on journal_checkpoint
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column journal_checkpoint.organization_id is 'personal: none';
comment on column journal_checkpoint.size is 'personal: none';
comment on column journal_checkpoint.root is 'personal: none';
comment on column journal_checkpoint.signed_at is 'personal: none';
comment on column journal_checkpoint.key_id is 'personal: none';
comment on column journal_checkpoint.signature is 'personal: none; Ed25519 over the text of docs/journal.md';

-- How far each way out of the machine has come.
create table journal_export (
  organization_id uuid not null references organization (id),
  channel text not null,
  size bigint not null,
  left_at timestamptz,
  failure text,
  constraint journal_export_pkey primary key (organization_id, channel)
);
alter table journal_export enable row level security;
create policy organization_only on journal_export
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column journal_export.organization_id is 'personal: none';
comment on column journal_export.channel is 'personal: none; folder, mail or webhook';
comment on column journal_export.size is 'personal: none; of the last checkpoint that left';
comment on column journal_export.left_at is 'personal: none';
comment on column journal_export.failure is 'personal: none; code of what went wrong at the last try';

-- The app's role may write neither head nor entries nor positions: it can only append, through these two.

-- The journal's size, locked until the transaction ends; null while another transaction has the lock.
create function lock_journal() returns bigint
  language plpgsql volatile security definer
  set search_path = pg_catalog, public
as $$
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
$$;
revoke all on function lock_journal() from public;

-- Gives unsealed events the next positions, in the order given.
create function append_to_journal(first_position bigint, event_ids uuid[], entry_hashes bytea[]) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, public
as $$
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
$$;
revoke all on function append_to_journal(bigint, uuid[], bytea[]) from public;

-- Organizations with work for the sealer, each with the smallest id that waits; ids tell when they were made.
create function unsealed_organizations() returns table (organization_id uuid, oldest_event_id uuid)
  language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select e.organization_id, min(e.id::text collate "C")::uuid
  from public.event e where e.journal_position is null
  group by e.organization_id
$$;
revoke all on function unsealed_organizations() from public;
