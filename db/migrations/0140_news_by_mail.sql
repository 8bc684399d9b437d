-- Mail that nobody owes: it says how to be rid of it, and who is rid of it reads it on the page of their case.
alter table message add column is_optional boolean not null default false;
comment on column message.is_optional is 'personal: none; news that is not owed, such as how a case stands or a letter to a group';

create table mail_optout (
  organization_id uuid not null references organization (id),
  address_key text not null,
  since timestamptz not null,
  constraint mail_optout_pkey primary key (organization_id, address_key)
);
alter table mail_optout enable row level security;
create policy organization_only on mail_optout
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column mail_optout.organization_id is 'personal: none';
comment on column mail_optout.address_key is 'personal: identifier; mail address in lower case that gets no news by mail';
comment on column mail_optout.since is 'personal: none';
