-- Letters of intent and what the company looks for (R-4.7, R-4.8, R-7.10, R-7.11).
-- A letter that must be given again gets a new version; the old one stays.

create table hensigtserklaering (
  forloeb_id varchar(40) not null references forloeb(id),
  virksomhed_id varchar(64) not null,
  version integer not null,
  status varchar(20) not null,
  afgivet_af varchar(40),
  indhold_matcher boolean not null,
  oensker_ledige boolean,
  antal_job integer not null,
  antal_laerlingepladser integer not null,
  betingelse varchar(2000),
  jobgaranti_antal integer not null,
  deltager_i_informationsmoede boolean not null,
  deltager_i_screening boolean not null,
  underskrevet date,
  kursusversion integer,
  afslag_aarsag varchar(40),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, virksomhed_id, version)
);

create table virksomhedsprofil (
  forloeb_id varchar(40) not null references forloeb(id),
  virksomhed_id varchar(64) not null,
  arbejdstider varchar(2000),
  personlige_kompetencer varchar(2000),
  sociale_kompetencer varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, virksomhed_id)
);
