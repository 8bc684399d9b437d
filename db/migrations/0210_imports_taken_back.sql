-- A file that was taken back is known as cleared once all that it brought is gone, so that a crash half-way is noticed
-- within the minute, and what was removed before it is counted.
alter table customer_import
  add column cleared_at timestamptz,
  add column removed_cases integer not null default 0;

comment on column customer_import.cleared_at is 'personal: none; when all that a file taken back brought was gone';
comment on column customer_import.removed_cases is 'personal: none';

create index customer_import_uncleared_idx on customer_import (organization_id, undone_at)
  where undone_at is not null and cleared_at is null;
