-- Whether anybody may read the list of forløb without logging in, as an administrator has opened and
-- closed it (R-11.8, docs/adr/0065).

create table oversigt_aabning (
  nr integer not null,
  aaben boolean not null,
  bruger varchar(64) not null,
  registreret timestamp with time zone not null,
  constraint pk_oversigt_aabning primary key (nr)
);
comment on table oversigt_aabning is
  'Hver gang en administrator har åbnet eller lukket den offentlige oversigt over forløb';
