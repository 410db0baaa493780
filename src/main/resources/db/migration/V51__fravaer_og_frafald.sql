-- The school's daily report (R-5.18), what it shows, and the dropouts.

create table fravaersrapport (
  forloeb_id varchar(40) not null references forloeb(id),
  dato date not null,
  antal_deltagere integer not null,
  antal_fravaerende integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, dato)
);

create table fravaersdag (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  dato date not null,
  timer_planlagt numeric(4,2) not null,
  timer_tilstede numeric(4,2) not null,
  aarsag varchar(10),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id, dato),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);
create index ix_fravaersdag_dato on fravaersdag (forloeb_id, dato);

-- What DMN-11 said about a day, and what the jobcenter did about it.
create table fravaersopfoelgning (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  dato date not null,
  handling varchar(30) not null,
  niveau varchar(10) not null,
  begrundelse varchar(2000),
  kraever_opgave boolean not null,
  fulgt_op_den date,
  kontaktform varchar(20),
  deltog_skole boolean,
  deltog_virksomhed boolean,
  aftale varchar(30),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id, dato),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);

create table frafald (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  dato date not null,
  aarsag varchar(20) not null,
  forventes_tilbage boolean not null,
  foer_start boolean not null,
  frafaldstype varchar(30),
  taeller_som_frafald boolean,
  samtale boolean,
  fyld_pladsen boolean,
  vender_tilbage boolean,
  samtale_den date,
  naeste_skridt varchar(30),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id, nr),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);
