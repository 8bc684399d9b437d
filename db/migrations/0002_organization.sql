-- What an organization says of itself. Everybody's pages show most of it, so reading stays free; writing does not.
alter table organization
  add column country text not null,
  add column time_zone text not null,
  add column languages text[] not null,
  add column default_language text not null,
  add column is_one_person boolean not null,
  add column word_set text not null default 'customer',
  add column address text,
  add column phone text,
  add column email text,
  add column website text,
  add column accent_color text,
  add column logo_file_key text,
  add column privacy_contact text,
  add column currency text not null,
  add column approval_limits jsonb not null default '{}',
  add column version integer not null default 1,
  add constraint organization_word_set_check check (word_set in ('customer', 'citizen', 'patient', 'passenger')),
  add constraint organization_languages_check check (cardinality(languages) > 0 and default_language = any (languages));
comment on column organization.country is 'personal: none';
comment on column organization.time_zone is 'personal: none';
comment on column organization.languages is 'personal: none';
comment on column organization.default_language is 'personal: none';
comment on column organization.is_one_person is 'personal: none';
comment on column organization.word_set is 'personal: none';
comment on column organization.address is 'personal: none; of the organization, published';
comment on column organization.phone is 'personal: none; of the organization, published';
comment on column organization.email is 'personal: none; of the organization, published';
comment on column organization.website is 'personal: none';
comment on column organization.accent_color is 'personal: none';
comment on column organization.logo_file_key is 'personal: none';
comment on column organization.privacy_contact is 'personal: staff; name or address for questions of privacy, published';
comment on column organization.currency is 'personal: none';
comment on column organization.approval_limits is 'personal: none; role to largest amount it may grant, in the currency';
comment on column organization.version is 'personal: none';

-- An address must be found before its organization is known, so every row is readable; no other organization writes it.
alter table organization enable row level security;
create policy organization_found on organization for select using (true);
create policy organization_set_up on organization for insert
  with check (id = nullif(current_setting('app.organization_id', true), '')::uuid);
create policy organization_edit on organization for update
  using (id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- Legal entities and sites of one organization, as a tree.
create table unit (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null,
  parent_id uuid,
  name text not null,
  code text,
  address text,
  time_zone text,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint unit_pkey primary key (organization_id, id),
  constraint unit_parent_fkey foreign key (organization_id, parent_id) references unit (organization_id, id),
  constraint unit_code_key unique (organization_id, code),
  constraint unit_kind_check check (kind in ('legalEntity', 'site'))
);
alter table unit enable row level security;
create policy organization_only on unit
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column unit.organization_id is 'personal: none';
comment on column unit.id is 'personal: none';
comment on column unit.kind is 'personal: none';
comment on column unit.parent_id is 'personal: none';
comment on column unit.name is 'personal: none';
comment on column unit.code is 'personal: none; short name for posters and imports';
comment on column unit.address is 'personal: none';
comment on column unit.time_zone is 'personal: none; null means that of the organization';
comment on column unit.is_active is 'personal: none';
comment on column unit.version is 'personal: none';

create table product (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  code text,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint product_pkey primary key (organization_id, id),
  constraint product_code_key unique (organization_id, code)
);
create index product_name_idx on product (organization_id, name, id);
alter table product enable row level security;
create policy organization_only on product
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column product.organization_id is 'personal: none';
comment on column product.id is 'personal: none';
comment on column product.name is 'personal: none';
comment on column product.code is 'personal: none; short name for posters and imports';
comment on column product.is_active is 'personal: none';
comment on column product.version is 'personal: none';

-- What a matter is about. A row from a pack has its key; names given here go before the pack's.
create table category (
  organization_id uuid not null references organization (id),
  id uuid not null,
  key text,
  names jsonb not null,
  parent_id uuid,
  mandatory_steps text[] not null default '{}',
  position integer not null,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint category_pkey primary key (organization_id, id),
  constraint category_parent_fkey foreign key (organization_id, parent_id) references category (organization_id, id),
  constraint category_key_key unique (organization_id, key)
);
alter table category enable row level security;
create policy organization_only on category
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column category.organization_id is 'personal: none';
comment on column category.id is 'personal: none';
comment on column category.key is 'personal: none';
comment on column category.names is 'personal: none; language to name';
comment on column category.parent_id is 'personal: none';
comment on column category.mandatory_steps is 'personal: none';
comment on column category.position is 'personal: none';
comment on column category.is_active is 'personal: none';
comment on column category.version is 'personal: none';

create table remedy (
  organization_id uuid not null references organization (id),
  id uuid not null,
  key text,
  names jsonb not null,
  is_monetary boolean not null,
  position integer not null,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint remedy_pkey primary key (organization_id, id),
  constraint remedy_key_key unique (organization_id, key)
);
alter table remedy enable row level security;
create policy organization_only on remedy
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column remedy.organization_id is 'personal: none';
comment on column remedy.id is 'personal: none';
comment on column remedy.key is 'personal: none';
comment on column remedy.names is 'personal: none; language to name';
comment on column remedy.is_monetary is 'personal: none';
comment on column remedy.position is 'personal: none';
comment on column remedy.is_active is 'personal: none';
comment on column remedy.version is 'personal: none';

-- Bodies outside the organization that can be asked when its own review is over (ISO 10003).
create table outside_route (
  organization_id uuid not null references organization (id),
  id uuid not null,
  key text,
  name text not null,
  address text,
  phone text,
  email text,
  website text,
  window_days integer,
  notes jsonb not null default '{}',
  position integer not null,
  is_active boolean not null default true,
  version integer not null default 1,
  constraint outside_route_pkey primary key (organization_id, id),
  constraint outside_route_key_key unique (organization_id, key),
  constraint outside_route_window_check check (window_days > 0)
);
alter table outside_route enable row level security;
create policy organization_only on outside_route
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column outside_route.organization_id is 'personal: none';
comment on column outside_route.id is 'personal: none';
comment on column outside_route.key is 'personal: none';
comment on column outside_route.name is 'personal: none';
comment on column outside_route.address is 'personal: none';
comment on column outside_route.phone is 'personal: none';
comment on column outside_route.email is 'personal: none';
comment on column outside_route.website is 'personal: none';
comment on column outside_route.window_days is 'personal: none; days after the final answer, null if there is no limit';
comment on column outside_route.notes is 'personal: none; language to advice';
comment on column outside_route.position is 'personal: none';
comment on column outside_route.is_active is 'personal: none';
comment on column outside_route.version is 'personal: none';
