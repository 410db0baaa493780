-- Participants by pseudonym. Who they are stands in a table of its own, which only their own
-- job centre's use cases read.

create table deltager (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  maalgruppe varchar(10) not null,
  udsat_eller_ung boolean not null,
  foedselsaar integer,
  bopaelskommune varchar(4),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_deltager primary key (forloeb_id, deltager_id),
  constraint fk_deltager_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_deltager_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_deltager_organisation foreign key (organisation) references aktoer (id)
);
create index ix_deltager_forloeb_id_jobcenter on deltager (forloeb_id, jobcenter);
comment on table deltager is
  'Deltagere under pseudonym; hvem de er, står kun i deltager_kontakt';
comment on column deltager.deltager_id is 'Pseudonym; entydigt i forløbet';
comment on column deltager.jobcenter is 'Organisationen, der ved, hvem det er';
comment on column deltager.maalgruppe is '1 til 13, eller BESK for beskæftigede';

create table deltager_kontakt (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  navn varchar(200) not null,
  telefon varchar(30),
  epost varchar(200),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_deltager_kontakt primary key (forloeb_id, deltager_id),
  constraint fk_deltager_kontakt_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_deltager_kontakt_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_deltager_kontakt_organisation foreign key (organisation) references aktoer (id)
);
comment on table deltager_kontakt is
  'Navn og kontaktoplysninger; læses kun af deltagerens eget jobcenter';

create table gennemfoersel (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  uddannelsesinstitution varchar(64) not null,
  opfoelgningsmodel varchar(10) not null,
  paabegyndt date not null,
  status varchar(20) not null,
  afsluttet date,
  antal_kurser integer,
  antal_meritkurser integer,
  antal_beviser integer,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_gennemfoersel primary key (forloeb_id, deltager_id),
  constraint fk_gennemfoersel_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_gennemfoersel_uddannelsesinstitution foreign key (uddannelsesinstitution)
    references aktoer (id),
  constraint fk_gennemfoersel_organisation foreign key (organisation) references aktoer (id),
  constraint ck_gennemfoersel_status check (status in ('I_GANG', 'PAUSE', 'GENNEMFOERT', 'I_JOB',
    'FRAFALDET', 'STOPPET', 'SLETTET')),
  constraint ck_gennemfoersel_opfoelgningsmodel check (opfoelgningsmodel in ('OPTAG', '18_MDR',
    'BEGGE')),
  constraint ck_gennemfoersel_antal_kurser check (antal_kurser >= 0),
  constraint ck_gennemfoersel_antal_meritkurser check (antal_meritkurser >= 0),
  constraint ck_gennemfoersel_antal_beviser check (antal_beviser >= 0),
  constraint ck_gennemfoersel_datoer check (status <> 'GENNEMFOERT' or paabegyndt <= afsluttet)
);
comment on table gennemfoersel is
  'Hver deltagers kursus: begyndt, afsluttet og med hvilke beviser';

create table progression (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  dato date not null,
  faglig integer not null,
  personlig integer not null,
  social integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_progression primary key (forloeb_id, deltager_id, dato),
  constraint fk_progression_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_progression_organisation foreign key (organisation) references aktoer (id),
  constraint ck_progression_faglig check (faglig between 1 and 5),
  constraint ck_progression_personlig check (personlig between 1 and 5),
  constraint ck_progression_social check (social between 1 and 5)
);
comment on table progression is 'Deltagerens udvikling på tre skalaer fra 1 til 5';
