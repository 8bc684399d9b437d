-- Cases of an old register keep their number; they stand in no figure of time, and the file that brought them can be taken back.
alter table complaint
  add column old_number text,
  add column old_number_key text,
  add column import_id uuid;
create unique index complaint_old_number_idx on complaint (organization_id, old_number_key) where old_number_key is not null;
create index complaint_import_idx on complaint (organization_id, import_id, id) where import_id is not null;
comment on column complaint.old_number is 'personal: identifier; the number that the case had in an old register, as it stood there';
comment on column complaint.old_number_key is 'personal: identifier; the same as it is compared';
comment on column complaint.import_id is 'personal: none; the file of an old register that the case came with; such a case stands in no figure of time';

alter table customer_import drop constraint customer_import_kind_known;
alter table customer_import add constraint customer_import_kind_known
  check (kind in ('customers', 'purchases', 'talks', 'cases'));
