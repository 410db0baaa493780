-- Bids may cover some of the courses, and several schools may be chosen together (R-4.13, R-4.14).

create table tilbud_kursus (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  skole varchar(64) not null,
  nr integer not null,
  kursus varchar(200) not null,
  constraint pk_tilbud_kursus primary key (forloeb_id, udbud_nr, skole, nr),
  constraint uq_tilbud_kursus_forloeb_id_udbud_nr_skole_kursus
    unique (forloeb_id, udbud_nr, skole, kursus),
  constraint fk_tilbud_kursus_tilbud foreign key (forloeb_id, udbud_nr, skole)
    references tilbud (forloeb_id, udbud_nr, skole)
);
comment on table tilbud_kursus is
  'De af planens kurser, som et tilbud dækker, når det ikke dækker dem alle';
comment on column tilbud_kursus.kursus is 'Kursets titel, som den stod, da skolen bød';

create table udbydervalg_skole (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  nr integer not null,
  skole varchar(64) not null,
  constraint pk_udbydervalg_skole primary key (forloeb_id, udbud_nr, nr),
  constraint uq_udbydervalg_skole_forloeb_id_udbud_nr_skole unique (forloeb_id, udbud_nr, skole),
  constraint fk_udbydervalg_skole_udbydervalg foreign key (forloeb_id, udbud_nr)
    references udbydervalg (forloeb_id, udbud_nr),
  constraint fk_udbydervalg_skole_skole foreign key (skole) references aktoer (id)
);
comment on table udbydervalg_skole is
  'De skoler, der er valgt i en runde; tilsammen dækker de planens kurser';

insert into udbydervalg_skole (forloeb_id, udbud_nr, nr, skole)
  select forloeb_id, udbud_nr, 1, skole from udbydervalg where skole is not null;
alter table udbydervalg drop constraint fk_udbydervalg_skole;
alter table udbydervalg drop column skole;
