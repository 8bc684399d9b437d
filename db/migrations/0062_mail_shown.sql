alter table mail add column has_html boolean not null default false;
comment on column mail.has_html is 'personal: none';
