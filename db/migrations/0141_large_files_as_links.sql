-- From which size on the files of a letter go out as a link to the page of the case.
create table mail_rules (
  organization_id uuid not null references organization (id),
  attached_bytes bigint not null,
  version integer not null,
  constraint mail_rules_pkey primary key (organization_id),
  constraint mail_rules_bytes check (attached_bytes between 0 and 50000000)
);
alter table mail_rules enable row level security;
create policy organization_only on mail_rules
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column mail_rules.organization_id is 'personal: none';
comment on column mail_rules.attached_bytes is 'personal: none; most bytes of the files of one mail together';
comment on column mail_rules.version is 'personal: none';
