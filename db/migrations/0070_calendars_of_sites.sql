-- A site may have a calendar of its own; each day says whether somebody compared it with its source.
alter table calendar add column site_id uuid;
alter table calendar add constraint calendar_site_fkey foreign key (organization_id, site_id) references unit (organization_id, id);
create unique index calendar_site_key on calendar (organization_id, site_id) where site_id is not null;
alter table calendar_day add column checked_on date;

comment on column calendar.site_id is 'personal: none; the site whose cases it counts, null for the default and for those no longer used';
comment on column calendar_day.checked_on is 'personal: none; when the day was compared with its source, null if it was only reckoned';
