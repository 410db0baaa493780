-- People change while a forløb runs: what they were and what they are are both kept (R-15).

create table deltagerskifte (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  gaelder_fra date not null,
  fra_maalgruppe varchar(10) not null,
  til_maalgruppe varchar(10) not null,
  fra_jobcenter varchar(64) not null,
  til_jobcenter varchar(64) not null,
  fra_kommune varchar(4),
  til_kommune varchar(4),
  fra_ordning varchar(40),
  til_ordning varchar(40),
  modtaget_den date,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_deltagerskifte primary key (forloeb_id, deltager_id, nr),
  constraint fk_deltagerskifte_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_deltagerskifte_fra_jobcenter foreign key (fra_jobcenter) references aktoer (id),
  constraint fk_deltagerskifte_til_jobcenter foreign key (til_jobcenter) references aktoer (id),
  constraint fk_deltagerskifte_organisation foreign key (organisation) references aktoer (id),
  constraint ck_deltagerskifte_nr check (nr >= 1)
);
comment on table deltagerskifte is
  'Når en deltager bliver ledig, flytter eller får et andet jobcenter: før og efter';
comment on column deltagerskifte.nr is 'Rækkefølgen for deltageren, fra 1';
comment on column deltagerskifte.fra_ordning is
  'Ordningen, der betalte kurset, når det nye jobcenter har sagt, hvem der betaler nu';
comment on column deltagerskifte.modtaget_den is
  'Dagen, det nye jobcenter sagde, at det har deltageren; tom, når det ikke er et andet';

alter table forloeb add column projekttype_foer varchar(20);
alter table forloeb add column projekttype_skiftet timestamp with time zone;
alter table forloeb add constraint ck_forloeb_projekttype_foer
  check (projekttype_foer in ('LEDIGE', 'BESK', 'BEGGE', 'COVID'));
comment on column forloeb.projekttype_foer is
  'Projekttypen, før en ny gruppe kom med; tom, når den er den samme hele vejen';
comment on column forloeb.projekttype_skiftet is 'Hvornår den nye gruppe kom med';
