-- Participants by pseudonym; who they are stands in a table of its own, which only their own
-- jobcenter's use cases read.

create table deltager (
  forloeb_id varchar(40) not null references forloeb(id),
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
  primary key (forloeb_id, deltager_id)
);
create index ix_deltager_jobcenter on deltager (forloeb_id, jobcenter);

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
  primary key (forloeb_id, deltager_id),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);

-- Start, completion and certificates of each participant (R-5.22).
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
  primary key (forloeb_id, deltager_id),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);

-- The three dimensions of progression (R-5.17), each on a scale from 1 to 5.
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
  primary key (forloeb_id, deltager_id, dato),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);
