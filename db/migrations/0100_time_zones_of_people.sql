-- In which zone a person reads times; null follows their site, else the organization.
alter table staff_member add column time_zone text;
comment on column staff_member.time_zone is 'personal: staff; where they work';
