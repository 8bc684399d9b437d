-- What is known of a customer, and which profiles are the same person's.
alter table customer
  add column time_zone text,
  add column employer_id uuid,
  add column position text,
  add column consent text,
  add column consent_on date,
  add column consent_source text,
  add column merged_into uuid,
  add column sort_name text collate "C" not null default '',
  add column is_indexed boolean not null default false,
  add constraint customer_consent_known check (consent in ('given', 'refused')),
  add constraint customer_employer_fkey foreign key (organization_id, employer_id) references customer (organization_id, id),
  add constraint customer_merged_into_fkey foreign key (organization_id, merged_into) references customer (organization_id, id);
create index customer_name_idx on customer (organization_id, sort_name, id) where merged_into is null and is_indexed;
create index customer_unindexed_idx on customer (organization_id, id) where not is_indexed;
create index customer_merged_into_idx on customer (organization_id, merged_into) where merged_into is not null;
create index customer_employer_idx on customer (organization_id, employer_id) where employer_id is not null;
comment on column customer.time_zone is 'personal: none';
comment on column customer.employer_id is 'personal: identifier; the organization that a contact belongs to';
comment on column customer.position is 'personal: identity';
comment on column customer.consent is 'personal: none; whether other uses of the data are agreed to';
comment on column customer.consent_on is 'personal: none';
comment on column customer.consent_source is 'personal: content';
comment on column customer.merged_into is 'personal: identifier; the profile that this one is shown with';
comment on column customer.sort_name is 'personal: identity; the name as lists compare it';
comment on column customer.is_indexed is 'personal: none; whether search and recognition have the newest words';

-- Further ways to reach a customer, and further numbers of theirs; the first of each stands in the profile.
create table customer_contact (
  organization_id uuid not null references organization (id),
  id uuid not null,
  customer_id uuid not null,
  kind text not null,
  value text not null,
  key text,
  label text,
  added_at timestamptz not null,
  added_by uuid,
  constraint customer_contact_pkey primary key (organization_id, id),
  constraint customer_contact_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade,
  constraint customer_contact_kind_known check (kind in ('email', 'phone', 'address', 'number'))
);
create index customer_contact_customer_idx on customer_contact (organization_id, customer_id);
create index customer_contact_key_idx on customer_contact (organization_id, key) where key is not null;
alter table customer_contact enable row level security;
create policy organization_only on customer_contact
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_contact.organization_id is 'personal: none';
comment on column customer_contact.id is 'personal: none';
comment on column customer_contact.customer_id is 'personal: identifier';
comment on column customer_contact.kind is 'personal: none';
comment on column customer_contact.value is 'personal: contact';
comment on column customer_contact.key is 'personal: identifier; as recognition compares it';
comment on column customer_contact.label is 'personal: content';
comment on column customer_contact.added_at is 'personal: none';
comment on column customer_contact.added_by is 'personal: staff';

-- Expectations, factors of buying and deciding, factors of loyalty and promises, each with its source and date.
create table customer_fact (
  organization_id uuid not null references organization (id),
  id uuid not null,
  customer_id uuid not null,
  section text not null,
  body text not null,
  source text not null,
  source_note text,
  noted_on date not null,
  noted_by uuid,
  complaint_id uuid,
  removed_at timestamptz,
  version integer not null,
  constraint customer_fact_pkey primary key (organization_id, id),
  constraint customer_fact_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade,
  constraint customer_fact_section_known check (section in ('expectation', 'buying', 'loyalty', 'promise')),
  constraint customer_fact_source_known check (source in ('stated', 'observed', 'survey', 'contract', 'import'))
);
create index customer_fact_customer_idx on customer_fact (organization_id, customer_id);
alter table customer_fact enable row level security;
create policy organization_only on customer_fact
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_fact.organization_id is 'personal: none';
comment on column customer_fact.id is 'personal: none';
comment on column customer_fact.customer_id is 'personal: identifier';
comment on column customer_fact.section is 'personal: none';
comment on column customer_fact.body is 'personal: content';
comment on column customer_fact.source is 'personal: none';
comment on column customer_fact.source_note is 'personal: content';
comment on column customer_fact.noted_on is 'personal: none';
comment on column customer_fact.noted_by is 'personal: staff';
comment on column customer_fact.complaint_id is 'personal: identifier; the case in which it was learnt';
comment on column customer_fact.removed_at is 'personal: none';
comment on column customer_fact.version is 'personal: none';

-- What was changed in a profile, with what stood there before.
create table customer_change (
  organization_id uuid not null references organization (id),
  id uuid not null,
  customer_id uuid not null,
  field text not null,
  before text,
  after text,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint customer_change_pkey primary key (organization_id, id),
  constraint customer_change_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade
);
create index customer_change_customer_idx on customer_change (organization_id, customer_id, changed_at desc);
alter table customer_change enable row level security;
create policy organization_only on customer_change
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_change.organization_id is 'personal: none';
comment on column customer_change.id is 'personal: none';
comment on column customer_change.customer_id is 'personal: identifier';
comment on column customer_change.field is 'personal: none';
comment on column customer_change.before is 'personal: content';
comment on column customer_change.after is 'personal: content';
comment on column customer_change.changed_at is 'personal: none';
comment on column customer_change.changed_by is 'personal: staff';

-- What people decided about two profiles: the same person, or not. Undone verdicts stay on record.
create table customer_verdict (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kept_id uuid not null,
  other_id uuid not null,
  is_same boolean not null,
  note text,
  decided_at timestamptz not null,
  decided_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  constraint customer_verdict_pkey primary key (organization_id, id),
  constraint customer_verdict_kept_fkey foreign key (organization_id, kept_id) references customer (organization_id, id) on delete cascade,
  constraint customer_verdict_other_fkey foreign key (organization_id, other_id) references customer (organization_id, id) on delete cascade
);
create index customer_verdict_kept_idx on customer_verdict (organization_id, kept_id);
create unique index customer_verdict_other_key on customer_verdict (organization_id, other_id) where is_same and undone_at is null;
create index customer_verdict_other_idx on customer_verdict (organization_id, other_id);
alter table customer_verdict enable row level security;
create policy organization_only on customer_verdict
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_verdict.organization_id is 'personal: none';
comment on column customer_verdict.id is 'personal: none';
comment on column customer_verdict.kept_id is 'personal: identifier';
comment on column customer_verdict.other_id is 'personal: identifier';
comment on column customer_verdict.is_same is 'personal: none';
comment on column customer_verdict.note is 'personal: content';
comment on column customer_verdict.decided_at is 'personal: none';
comment on column customer_verdict.decided_by is 'personal: staff';
comment on column customer_verdict.undone_at is 'personal: none';
comment on column customer_verdict.undone_by is 'personal: staff';

-- What search and recognition look at; a job fills both soon after a profile was made.
create table customer_search (
  organization_id uuid not null references organization (id),
  customer_id uuid not null,
  sort_name text collate "C" not null,
  words tsvector not null,
  constraint customer_search_pkey primary key (organization_id, customer_id),
  constraint customer_search_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade
);
create index customer_search_words_idx on customer_search using gin (words);
alter table customer_search enable row level security;
create policy organization_only on customer_search
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_search.organization_id is 'personal: none';
comment on column customer_search.customer_id is 'personal: identifier';
comment on column customer_search.sort_name is 'personal: identity';
comment on column customer_search.words is 'personal: content; every vector carries the organization as a lexeme';

create table customer_match_key (
  organization_id uuid not null references organization (id),
  key text collate "C" not null,
  customer_id uuid not null,
  constraint customer_match_key_pkey primary key (organization_id, key, customer_id),
  constraint customer_match_key_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade
);
create index customer_match_key_customer_idx on customer_match_key (organization_id, customer_id);
alter table customer_match_key enable row level security;
create policy organization_only on customer_match_key
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_match_key.organization_id is 'personal: none';
comment on column customer_match_key.key is 'personal: identifier; a part of a name or an address in Latin letters';
comment on column customer_match_key.customer_id is 'personal: identifier';

-- One page of the customers whose words fit, by name, after a place in the list; null when so many fit that
-- walking along the list costs less. `@@` is not leakproof (see find_complaints).
create function find_customers(query text, most integer, page integer, after_name text, after_id uuid)
  returns uuid[]
  language plpgsql stable security definer
  set search_path = pg_catalog, public
as $$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  found uuid[];
  number integer;
begin
  with hits as materialized (
    select s.customer_id, s.sort_name from public.customer_search s
    where s.organization_id = organization
      and s.words @@ (('o' || replace(organization::text, '-', ''))::tsquery && query::tsquery)
    limit most + 1
  )
  select (select count(*) from hits), array(
    select h.customer_id from hits h
    where after_name is null or (h.sort_name, h.customer_id) > (after_name collate "C", after_id)
    order by h.sort_name, h.customer_id
    limit page
  ) into number, found;
  return case when number > most then null else found end;
end
$$;
revoke all on function find_customers(text, integer, integer, text, uuid) from public;
