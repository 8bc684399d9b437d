-- How loyalty is scored and what is assumed of money, each version with who made it, when and why.
create table loyalty_rules (
  organization_id uuid not null references organization (id),
  version integer not null,
  recency_days integer[],
  purchase_days integer[],
  value numeric[],
  rates jsonb not null,
  ratio numeric not null,
  reason text not null,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint loyalty_rules_pkey primary key (organization_id, version),
  constraint loyalty_rules_ratio_positive check (ratio > 0)
);
alter table loyalty_rules enable row level security;
create policy organization_only on loyalty_rules
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column loyalty_rules.organization_id is 'personal: none';
comment on column loyalty_rules.version is 'personal: none';
comment on column loyalty_rules.recency_days is 'personal: none; limits between the scores, null for fifths of all customers';
comment on column loyalty_rules.purchase_days is 'personal: none; limits between the scores, null for fifths of all customers';
comment on column loyalty_rules.value is 'personal: none; limits between the scores, null for fifths of all customers';
comment on column loyalty_rules.rates is 'personal: none; by currency, what one unit is in that of the organization';
comment on column loyalty_rules.ratio is 'personal: none; how many times as dear winning a customer is taken to be';
comment on column loyalty_rules.reason is 'personal: staff';
comment on column loyalty_rules.changed_at is 'personal: none';
comment on column loyalty_rules.changed_by is 'personal: staff';
