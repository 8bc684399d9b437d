-- Whether a complaint was settled on the spot, when it came in, and still is: the first contact rate counts it.
alter table complaint add column is_first_contact boolean not null default false;
comment on column complaint.is_first_contact is 'personal: none; settled on the spot, and neither refused nor reopened since';
