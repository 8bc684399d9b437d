-- What customers bought, counted by a job: how each stands today, how the portfolio stood on past days, and whom the
-- curves of retention follow. All of it can be counted anew from purchases and cases.
create index customer_purchase_added_idx on customer_purchase (organization_id, added_at);

create table loyalty_count (
  organization_id uuid not null references organization (id),
  on_day date not null,
  counted_at timestamptz not null,
  took_ms integer not null,
  asked_at timestamptz,
  figures jsonb not null,
  constraint loyalty_count_pkey primary key (organization_id)
);
alter table loyalty_count enable row level security;
create policy organization_only on loyalty_count
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column loyalty_count.organization_id is 'personal: none';
comment on column loyalty_count.on_day is 'personal: none; the day as of which everything was counted';
comment on column loyalty_count.counted_at is 'personal: none';
comment on column loyalty_count.took_ms is 'personal: none; so long a count takes: the next one waits many times as long';
comment on column loyalty_count.asked_at is 'personal: none; when something changed that no date of a row tells';
comment on column loyalty_count.figures is 'personal: none; counts and sums over all customers';

create table loyalty_standing (
  organization_id uuid not null,
  customer_id uuid not null,
  first_on date not null,
  last_on date not null,
  last_then date,
  purchase_days integer not null,
  value numeric,
  recency integer not null,
  frequency integer not null,
  monetary integer,
  segment text not null,
  state text not null,
  constraint loyalty_standing_pkey primary key (organization_id, customer_id),
  constraint loyalty_standing_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade,
  constraint loyalty_standing_scores_known check (recency between 1 and 5 and frequency between 1 and 5 and monetary between 1 and 5),
  constraint loyalty_standing_segment_known check (segment in ('best', 'steady', 'recent', 'fading', 'quiet')),
  constraint loyalty_standing_state_known check (state in ('once', 'created', 'kept', 'strengthened', 'lost'))
);
create index loyalty_standing_value_idx on loyalty_standing (organization_id, coalesce(value, 0) desc, customer_id);
create index loyalty_standing_segment_idx on loyalty_standing (organization_id, segment, coalesce(value, 0) desc, customer_id);
create index loyalty_standing_state_idx on loyalty_standing (organization_id, state, coalesce(value, 0) desc, customer_id);
alter table loyalty_standing enable row level security;
create policy organization_only on loyalty_standing
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column loyalty_standing.organization_id is 'personal: none';
comment on column loyalty_standing.customer_id is 'personal: identifier';
comment on column loyalty_standing.first_on is 'personal: content';
comment on column loyalty_standing.last_on is 'personal: content';
comment on column loyalty_standing.last_then is 'personal: content; the last purchase until a year ago';
comment on column loyalty_standing.purchase_days is 'personal: content';
comment on column loyalty_standing.value is 'personal: content; in the currency of the organization, null where no amount counts';
comment on column loyalty_standing.recency is 'personal: content; 1 to 5';
comment on column loyalty_standing.frequency is 'personal: content; 1 to 5';
comment on column loyalty_standing.monetary is 'personal: content; 1 to 5, null where no amount counts';
comment on column loyalty_standing.segment is 'personal: content';
comment on column loyalty_standing.state is 'personal: content';

create table loyalty_change (
  organization_id uuid not null,
  customer_id uuid not null,
  since date not null,
  state text not null,
  constraint loyalty_change_pkey primary key (organization_id, customer_id, since),
  constraint loyalty_change_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade,
  constraint loyalty_change_state_known check (state in ('once', 'created', 'kept', 'strengthened', 'lost'))
);
alter table loyalty_change enable row level security;
create policy organization_only on loyalty_change
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column loyalty_change.organization_id is 'personal: none';
comment on column loyalty_change.customer_id is 'personal: identifier';
comment on column loyalty_change.since is 'personal: content; the day on which it was first seen';
comment on column loyalty_change.state is 'personal: content';

create table portfolio_day (
  organization_id uuid not null references organization (id),
  on_day date not null,
  segment text not null,
  state text not null,
  customers integer not null,
  value numeric not null,
  counted_at timestamptz not null,
  constraint portfolio_day_pkey primary key (organization_id, on_day, segment, state)
);
alter table portfolio_day enable row level security;
create policy organization_only on portfolio_day
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column portfolio_day.organization_id is 'personal: none';
comment on column portfolio_day.on_day is 'personal: none; the end of a quarter, or the day of the last count';
comment on column portfolio_day.segment is 'personal: none';
comment on column portfolio_day.state is 'personal: none';
comment on column portfolio_day.customers is 'personal: none';
comment on column portfolio_day.value is 'personal: none; in the currency of the organization';
comment on column portfolio_day.counted_at is 'personal: none';

create table followed_customer (
  organization_id uuid not null,
  place uuid not null,
  customer_id uuid not null,
  complaint_id uuid,
  from_on date not null,
  gone_on date not null,
  category_id uuid,
  speed text,
  remedy_id uuid,
  outcome text,
  remedy_cost numeric not null,
  bought_since numeric not null,
  constraint followed_customer_pkey primary key (organization_id, place, customer_id),
  constraint followed_customer_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade,
  constraint followed_customer_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index followed_customer_left_idx on followed_customer (organization_id, place, (complaint_id is null), (gone_on - from_on), customer_id);
create index followed_customer_there_idx on followed_customer (organization_id, place, (complaint_id is null), from_on desc, customer_id);
create index followed_customer_customer_idx on followed_customer (organization_id, customer_id);
create index followed_customer_complaint_idx on followed_customer (organization_id, complaint_id) where complaint_id is not null;
alter table followed_customer enable row level security;
create policy organization_only on followed_customer
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column followed_customer.organization_id is 'personal: none';
comment on column followed_customer.place is 'personal: none; the site of the first complaint there, zeros for none, ffffffff… for the first one anywhere and for who did not complain';
comment on column followed_customer.customer_id is 'personal: identifier';
comment on column followed_customer.complaint_id is 'personal: identifier; null for who did not complain';
comment on column followed_customer.from_on is 'personal: content; the day of the complaint, or the day that is compared with it';
comment on column followed_customer.gone_on is 'personal: content; the day after so long without a purchase, which may lie ahead';
comment on column followed_customer.category_id is 'personal: none';
comment on column followed_customer.speed is 'personal: none; how soon the complaint was answered';
comment on column followed_customer.remedy_id is 'personal: none; the dearest remedy that was given';
comment on column followed_customer.outcome is 'personal: none';
comment on column followed_customer.remedy_cost is 'personal: content';
comment on column followed_customer.bought_since is 'personal: content; in the year after, in the currency of the organization';

create table retention_sheet (
  organization_id uuid not null references organization (id),
  cut text not null,
  grouped text not null,
  endings jsonb not null,
  constraint retention_sheet_pkey primary key (organization_id, cut, grouped)
);
alter table retention_sheet enable row level security;
create policy organization_only on retention_sheet
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column retention_sheet.organization_id is 'personal: none';
comment on column retention_sheet.cut is 'personal: none; by what those who complained are told apart';
comment on column retention_sheet.grouped is 'personal: none';
comment on column retention_sheet.endings is 'personal: none; how many left, and how many were last seen still there, after how many days; confidential cases are not counted';
