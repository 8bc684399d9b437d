-- Under which names with a mistyped letter find the names that were meant: each word of a name that stands on a case,
-- whole and with one letter left out. Two words that differ by one letter share such a key, which plain equality finds.
-- Kept by a job, so that filing pays nothing for it; made anew each night, so that erased names go.
create table name_key (
  organization_id uuid not null references organization (id),
  key text not null,
  word text not null,
  constraint name_key_pkey primary key (organization_id, key, word)
);
alter table name_key enable row level security;
create policy organization_only on name_key
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column name_key.organization_id is 'personal: none';
comment on column name_key.key is 'personal: identifier; part of a name, without its person';
comment on column name_key.word is 'personal: identifier; a name without its person';
