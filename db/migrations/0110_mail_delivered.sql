-- Mail that a server delivers by LMTP or SMTP: to whom it was addressed on the way, and which mailbox that is.
alter table mail add column envelope_to text;
comment on column mail.envelope_to is 'personal: contact; the address by which the delivering server named the mailbox, with what stands behind a plus sign';

-- The mailbox of an address, of any organization: whoever delivers does not know organizations.
create function mailbox_of_address(asked text) returns table (organization_id uuid, mailbox_id uuid)
  language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select m.organization_id, m.id from public.mailbox m
  where m.address is not null and lower(m.address) = lower(asked)
  order by m.created_at, m.id limit 1
$$;
revoke all on function mailbox_of_address(text) from public;
create index mailbox_delivery_idx on mailbox (lower(address)) where address is not null;
