-- Two filings of one person at the same moment could make two profiles. They become one, the oldest, and an
-- index keeps it so: an e-mail address belongs to one customer, and so does a phone number without an address.
create temporary table merged_customer on commit drop as
  select organization_id, id, first_value(id) over same_key as kept_id
  from customer
  where email_key is not null or phone_key is not null
  window same_key as (
    partition by organization_id, email_key, case when email_key is null then phone_key end order by id
  );
delete from merged_customer where id = kept_id;
update complaint c set customer_id = m.kept_id
  from merged_customer m
  where m.organization_id = c.organization_id and m.id = c.customer_id;
delete from customer c
  using merged_customer m
  where m.organization_id = c.organization_id and m.id = c.id;
drop table merged_customer;

drop index customer_email_idx;
create unique index customer_email_key on customer (organization_id, email_key) where email_key is not null;
create unique index customer_phone_only_key on customer (organization_id, phone_key) where email_key is null and phone_key is not null;
