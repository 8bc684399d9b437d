-- Which cases tell nearly the same: of each narrative a signature, and parts of it (bands) that like narratives share and
-- plain equality finds. Kept by a job, so that filing pays nothing for it.
create table complaint_likeness (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  signature bytea not null,
  constraint complaint_likeness_pkey primary key (organization_id, complaint_id),
  constraint complaint_likeness_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
alter table complaint_likeness enable row level security;
create policy organization_only on complaint_likeness
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_likeness.organization_id is 'personal: none';
comment on column complaint_likeness.complaint_id is 'personal: identifier';
comment on column complaint_likeness.signature is 'personal: content; numbers made of the words, from which no word can be read; empty where there are too few';

create table complaint_band (
  organization_id uuid not null references organization (id),
  band integer not null,
  complaint_id uuid not null,
  constraint complaint_band_pkey primary key (organization_id, band, complaint_id),
  constraint complaint_band_likeness_fkey foreign key (organization_id, complaint_id) references complaint_likeness (organization_id, complaint_id) on delete cascade
);
create index complaint_band_complaint_idx on complaint_band (organization_id, complaint_id);
alter table complaint_band enable row level security;
create policy organization_only on complaint_band
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_band.organization_id is 'personal: none';
comment on column complaint_band.band is 'personal: content; a part of the signature';
comment on column complaint_band.complaint_id is 'personal: identifier';

-- Cases that have one cause in common are linked as such.
alter table complaint_link add column is_systemic boolean not null default false;
create index complaint_link_systemic_idx on complaint_link (organization_id, complaint_id) where is_systemic;
comment on column complaint_link.is_systemic is 'personal: none; whether both are one systemic matter';
