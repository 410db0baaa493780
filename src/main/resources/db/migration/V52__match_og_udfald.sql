-- Match (D21, R-7.21), outcome of each participant (R-5.26) and the conversation with those without a job.

create table match (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  dato date not null,
  virksomhed_id varchar(40),
  virksomhed_cvr varchar(8),
  oensker varchar(20) not null,
  virksomhed_efterspoerger boolean not null,
  kan_se_sig_selv varchar(10),
  stoette varchar(20) not null,
  udfald varchar(30) not null,
  jobstart date,
  slutdato date,
  samtykke boolean not null,
  vurdering varchar(20),
  c43 varchar(20),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id, nr),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);

create table udfald (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  udfald varchar(30) not null,
  vurdering varchar(20),
  endeligt boolean not null,
  dato date not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);

create table matchopfoelgning (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  dato date not null,
  deltog_virksomhed boolean not null,
  kan_se_sig_selv varchar(10) not null,
  aftale varchar(30) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id, dato),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);

create table trepartssamtale (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  dato date not null,
  deltog_virksomhed boolean not null,
  cv_opdateret boolean not null,
  jobmaal_opdateret boolean not null,
  oensker_uddannelsesloeft boolean not null,
  ufaglaert_eller_sporskifter boolean not null,
  uddannelsesbehov varchar(10) not null,
  svaert_ved_job boolean not null,
  klar_til_job boolean not null,
  ledighed_maaneder integer,
  spor varchar(30),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id),
  foreign key (forloeb_id, deltager_id) references deltager(forloeb_id, deltager_id)
);
