-- Languages in which somebody writes well enough; empty while they have not said.
alter table staff_member add column languages text[] not null default '{}';
comment on column staff_member.languages is 'personal: staff';

-- What is said in another language, beside its original, with its maker.
create table translation (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  about_id uuid,
  language text not null,
  body text not null,
  maker text not null,
  maker_name text not null,
  made_at timestamptz not null,
  made_by uuid,
  constraint translation_pkey primary key (organization_id, id),
  constraint translation_once_key unique nulls not distinct (organization_id, complaint_id, about_id, language),
  constraint translation_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint translation_made_by_fkey foreign key (organization_id, made_by) references staff_member (organization_id, id),
  constraint translation_maker_known check (maker in ('person', 'machine'))
);
alter table translation enable row level security;
create policy organization_only on translation
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column translation.organization_id is 'personal: none';
comment on column translation.id is 'personal: none';
comment on column translation.complaint_id is 'personal: identifier';
comment on column translation.about_id is 'personal: none; the message, or null for what happened';
comment on column translation.language is 'personal: none';
comment on column translation.body is 'personal: content';
comment on column translation.maker is 'personal: none';
comment on column translation.maker_name is 'personal: identity; who translated, or which program';
comment on column translation.made_at is 'personal: none';
comment on column translation.made_by is 'personal: staff; who wrote it down';
