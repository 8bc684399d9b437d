-- The portfolio by the type of its customers, as they were at the end of each day and as they are now, with who was in
-- it; and what each group of those who complained cost and bought. All of it is counted anew by the next count.
create table portfolio_member (
  organization_id uuid not null,
  on_day date not null,
  customer_id uuid not null,
  segment text not null,
  state text not null,
  value numeric,
  type text,
  constraint portfolio_member_pkey primary key (organization_id, customer_id, on_day),
  constraint portfolio_member_customer_fkey foreign key (organization_id, customer_id) references customer (organization_id, id) on delete cascade
);
create index portfolio_member_value_idx on portfolio_member (organization_id, on_day, coalesce(value, 0) desc, customer_id);
alter table portfolio_member enable row level security;
create policy organization_only on portfolio_member
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column portfolio_member.organization_id is 'personal: none';
comment on column portfolio_member.on_day is 'personal: none; the end of a quarter';
comment on column portfolio_member.customer_id is 'personal: identifier';
comment on column portfolio_member.segment is 'personal: content';
comment on column portfolio_member.state is 'personal: content';
comment on column portfolio_member.value is 'personal: content; in the currency of the organization, null where no amount counts';
comment on column portfolio_member.type is 'personal: content; at the end of the day, null where nothing told';

-- The quarters that are shown are counted anew; older ones stay as they were told, of no type.
delete from portfolio_day where on_day > current_date - interval '27 months';
alter table portfolio_day
  add column moment text not null default 'then',
  add column type text not null default '',
  drop constraint portfolio_day_pkey,
  add constraint portfolio_day_pkey primary key (organization_id, on_day, moment, type, segment, state),
  add constraint portfolio_day_moment_known check (moment in ('then', 'now'));
alter table portfolio_day alter column moment drop default, alter column type drop default;
comment on column portfolio_day.moment is 'personal: none; whether the type is that of the day or that of the last count';
comment on column portfolio_day.type is 'personal: none; of the customers, empty where nothing told';

delete from retention_sheet;
alter table retention_sheet add column cost jsonb not null;
comment on column retention_sheet.cost is 'personal: none; what remedies for the group cost, and what it bought since';

delete from loyalty_count;
