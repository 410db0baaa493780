-- When a user was last on a forløb's page, so that what has happened since can be marked. Nothing
-- about anybody but the user key, and only the user reads it.

create table besoeg (
  bruger varchar(64) not null,
  forloeb_id varchar(40) not null,
  sidst timestamp with time zone,
  senest timestamp with time zone not null,
  constraint pk_besoeg primary key (bruger, forloeb_id),
  constraint fk_besoeg_forloeb_id foreign key (forloeb_id) references forloeb (id)
);
create index ix_besoeg_forloeb_id on besoeg (forloeb_id);
create index ix_besoeg_senest on besoeg (senest);
comment on table besoeg is 'Hvornår en bruger sidst var på et forløbs side';
comment on column besoeg.sidst is 'Hvornår besøget før det nuværende sluttede';
comment on column besoeg.senest is 'Hvornår siden sidst blev åbnet';
