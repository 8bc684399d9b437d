-- What customers bought and when we talked, and which of the five types they are by it, now and at any time before.
alter table customer
  add column type text,
  add column type_reason text,
  add column type_due_on date,
  add column is_target boolean not null default false,
  add column first_purchase_on date,
  add column last_purchase_on date,
  add column purchase_count integer not null default 0,
  add column purchase_value numeric not null default 0,
  add column last_talk_on date,
  add constraint customer_type_known check (type in ('current', 'prospective', 'former', 'new', 'target'));
create index customer_type_idx on customer (organization_id, type, sort_name, id) where merged_into is null and is_indexed;
create index customer_type_due_idx on customer (organization_id, type_due_on) where type_due_on is not null;
comment on column customer.type is 'personal: none; null where nothing tells';
comment on column customer.type_reason is 'personal: content; why a person set the type by hand';
comment on column customer.type_due_on is 'personal: none; the day on which time alone may change the type';
comment on column customer.is_target is 'personal: none';
comment on column customer.first_purchase_on is 'personal: content';
comment on column customer.last_purchase_on is 'personal: content';
comment on column customer.purchase_count is 'personal: content';
comment on column customer.purchase_value is 'personal: content; in the currency of the organization';
comment on column customer.last_talk_on is 'personal: content';

create table customer_purchase (
  organization_id uuid not null references organization (id),
  id uuid not null,
  customer_id uuid not null,
  purchased_on date not null,
  order_number text,
  order_key text,
  product_text text,
  quantity numeric,
  amount numeric,
  currency text,
  import_id uuid,
  added_at timestamptz not null,
  constraint customer_purchase_pkey primary key (organization_id, id),
  constraint customer_purchase_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade
);
create index customer_purchase_customer_idx on customer_purchase (organization_id, customer_id, purchased_on desc);
create index customer_purchase_order_idx on customer_purchase (organization_id, order_key) where order_key is not null;
create index customer_purchase_import_idx on customer_purchase (organization_id, import_id) where import_id is not null;
alter table customer_purchase enable row level security;
create policy organization_only on customer_purchase
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_purchase.organization_id is 'personal: none';
comment on column customer_purchase.id is 'personal: none';
comment on column customer_purchase.customer_id is 'personal: identifier';
comment on column customer_purchase.purchased_on is 'personal: content';
comment on column customer_purchase.order_number is 'personal: identifier';
comment on column customer_purchase.order_key is 'personal: identifier; as recognition compares it';
comment on column customer_purchase.product_text is 'personal: content';
comment on column customer_purchase.quantity is 'personal: content';
comment on column customer_purchase.amount is 'personal: content';
comment on column customer_purchase.currency is 'personal: none';
comment on column customer_purchase.import_id is 'personal: none; the file that it came with';
comment on column customer_purchase.added_at is 'personal: none';

create table customer_talk (
  organization_id uuid not null references organization (id),
  id uuid not null,
  customer_id uuid not null,
  kind text not null,
  happened_on date not null,
  note text,
  import_id uuid,
  added_at timestamptz not null,
  added_by uuid,
  constraint customer_talk_pkey primary key (organization_id, id),
  constraint customer_talk_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade,
  constraint customer_talk_kind_known check (kind in ('contact', 'visit', 'offer'))
);
create index customer_talk_customer_idx on customer_talk (organization_id, customer_id, happened_on desc);
create index customer_talk_import_idx on customer_talk (organization_id, import_id) where import_id is not null;
alter table customer_talk enable row level security;
create policy organization_only on customer_talk
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_talk.organization_id is 'personal: none';
comment on column customer_talk.id is 'personal: none';
comment on column customer_talk.customer_id is 'personal: identifier';
comment on column customer_talk.kind is 'personal: none';
comment on column customer_talk.happened_on is 'personal: content';
comment on column customer_talk.note is 'personal: content';
comment on column customer_talk.import_id is 'personal: none';
comment on column customer_talk.added_at is 'personal: none';
comment on column customer_talk.added_by is 'personal: staff';

create table customer_type_change (
  organization_id uuid not null references organization (id),
  customer_id uuid not null,
  since timestamptz not null,
  type text,
  reason text,
  changed_by uuid,
  constraint customer_type_change_pkey primary key (organization_id, customer_id, since),
  constraint customer_type_change_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade
);
alter table customer_type_change enable row level security;
create policy organization_only on customer_type_change
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_type_change.organization_id is 'personal: none';
comment on column customer_type_change.customer_id is 'personal: identifier';
comment on column customer_type_change.since is 'personal: none';
comment on column customer_type_change.type is 'personal: none; null where nothing told';
comment on column customer_type_change.reason is 'personal: content; of a change by hand';
comment on column customer_type_change.changed_by is 'personal: staff; null where the rules changed it';

-- By which periods the organization tells the types apart; without a row the usual ones hold.
create table customer_rules (
  organization_id uuid not null references organization (id),
  new_days integer not null,
  former_days integer not null,
  talk_days integer not null,
  has_writers boolean not null,
  version integer not null,
  constraint customer_rules_pkey primary key (organization_id),
  constraint customer_rules_days_positive check (new_days > 0 and former_days > 0 and talk_days > 0)
);
alter table customer_rules enable row level security;
create policy organization_only on customer_rules
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_rules.organization_id is 'personal: none';
comment on column customer_rules.new_days is 'personal: none';
comment on column customer_rules.former_days is 'personal: none';
comment on column customer_rules.talk_days is 'personal: none';
comment on column customer_rules.has_writers is 'personal: none; whether somebody of whom no purchase is known is a customer by writing to us';
comment on column customer_rules.version is 'personal: none';

-- A profile entry that was cited or confirmed on a case.
create table customer_fact_use (
  organization_id uuid not null references organization (id),
  fact_id uuid not null,
  complaint_id uuid not null,
  place text not null,
  used_at timestamptz not null,
  used_by uuid,
  constraint customer_fact_use_pkey primary key (organization_id, complaint_id, fact_id),
  constraint customer_fact_use_fact_fkey foreign key (organization_id, fact_id) references customer_fact (organization_id, id) on delete cascade,
  constraint customer_fact_use_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint customer_fact_use_place_known check (place in ('restatement', 'decision', 'letter', 'talk'))
);
create index customer_fact_use_fact_idx on customer_fact_use (organization_id, fact_id);
alter table customer_fact_use enable row level security;
create policy organization_only on customer_fact_use
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_fact_use.organization_id is 'personal: none';
comment on column customer_fact_use.fact_id is 'personal: identifier';
comment on column customer_fact_use.complaint_id is 'personal: identifier';
comment on column customer_fact_use.place is 'personal: none';
comment on column customer_fact_use.used_at is 'personal: none';
comment on column customer_fact_use.used_by is 'personal: staff';
