-- Phase 4: what is looked for, how many places each job centre has, the screening and the meeting.

create table screeningsprofil (
  forloeb_id varchar(40) not null,
  ledighed_maaneder integer,
  sprogkrav varchar(200),
  andre_krav varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screeningsprofil primary key (forloeb_id),
  constraint fk_screeningsprofil_forloeb_id foreign key (forloeb_id) references forloeb (id)
);
comment on table screeningsprofil is 'Hvad der screenes efter i forløbet';

create table screeningsprofil_kompetence (
  forloeb_id varchar(40) not null,
  nr integer not null,
  navn varchar(200) not null,
  type varchar(20) not null,
  skal boolean not null,
  virksomhed varchar(200),
  constraint pk_screeningsprofil_kompetence primary key (forloeb_id, nr),
  constraint fk_screeningsprofil_kompetence_forloeb_id foreign key (forloeb_id)
    references screeningsprofil (forloeb_id)
);
comment on table screeningsprofil_kompetence is 'Kompetencer, der screenes efter';
comment on column screeningsprofil_kompetence.skal is 'Et krav; ellers en fordel';
comment on column screeningsprofil_kompetence.virksomhed is
  'Navnet på den virksomhed, der bad om den';

create table screeningsplan (
  forloeb_id varchar(40) not null,
  pladser integer not null,
  minimum integer not null,
  frist date not null,
  ordninger varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screeningsplan primary key (forloeb_id),
  constraint fk_screeningsplan_forloeb_id foreign key (forloeb_id) references forloeb (id)
);
comment on table screeningsplan is 'Pladser og frist for hele screeningen';

create table screening_i_jobcenter (
  forloeb_id varchar(40) not null,
  jobcenter varchar(64) not null,
  maal integer not null,
  minimum integer not null,
  svar varchar(20) not null,
  svar_grund varchar(2000),
  informeret_den date,
  informeret_ved varchar(20),
  informerede_medarbejdere integer,
  alle_maalgrupper boolean,
  metode varchar(2000),
  afsluttet varchar(20),
  afsluttet_den date,
  antal_screenet integer not null,
  antal_udvalgt integer not null,
  antal_venteliste integer not null,
  antal_afklaring integer not null,
  antal_udsat_udvalgt integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screening_i_jobcenter primary key (forloeb_id, jobcenter),
  constraint fk_screening_i_jobcenter_forloeb_id foreign key (forloeb_id) references forloeb (id)
);
comment on table screening_i_jobcenter is
  'Hvert jobcenters andel af screeningen, og hvordan det går';
comment on column screening_i_jobcenter.maal is 'Pladser, jobcentret skal fylde';

create table screeningsresultat (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  maalgruppe varchar(10) not null,
  skalkrav varchar(10) not null,
  kompetence_pct integer,
  motivation varchar(10) not null,
  sprog_ok boolean,
  personlig_social_ok boolean,
  jobmaal_passer boolean,
  virksomhedssamtale varchar(10) not null,
  forslag varchar(30) not null,
  resultat varchar(30) not null,
  taet_opfoelgning boolean not null,
  tilsidesat boolean not null,
  begrundelse varchar(500),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screeningsresultat primary key (forloeb_id, deltager_id),
  constraint fk_screeningsresultat_forloeb_id foreign key (forloeb_id) references forloeb (id)
);
create index ix_screeningsresultat_forloeb_id_jobcenter on screeningsresultat (forloeb_id, jobcenter);
comment on table screeningsresultat is 'Screeningen af hver kandidat: forslag og resultat';
comment on column screeningsresultat.kompetence_pct is 'Andel af kompetencerne, 0 til 100';
comment on column screeningsresultat.forslag is 'Beslutningstabellens forslag';
comment on column screeningsresultat.tilsidesat is
  'Jobcentret besluttede noget andet end forslaget';

create table screeningsresultat_kompetence (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  constraint pk_screeningsresultat_kompetence primary key (forloeb_id, deltager_id, nr),
  constraint fk_screeningsresultat_kompetence_screeningsresultat foreign key (forloeb_id, deltager_id)
    references screeningsresultat (forloeb_id, deltager_id)
);
comment on table screeningsresultat_kompetence is 'Hvilke af profilens kompetencer kandidaten har';
comment on column screeningsresultat_kompetence.nr is 'Nummeret i screeningsprofil_kompetence';

create table informationsmoede (
  forloeb_id varchar(40) not null,
  form varchar(30) not null,
  afholdt_den date,
  sted varchar(200),
  inviterede integer,
  fremmoedte integer,
  virksomheder integer,
  virksomhedsnavne varchar(2000),
  dagsorden varchar(2000),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_informationsmoede primary key (forloeb_id),
  constraint fk_informationsmoede_forloeb_id foreign key (forloeb_id) references forloeb (id)
);
comment on table informationsmoede is 'Informationsmødet for kandidater';
