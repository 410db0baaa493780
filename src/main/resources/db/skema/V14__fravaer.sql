-- Phase 4: the school's daily report (R-5.18), what it shows, and the reminders.

create table fravaersrapport (
  forloeb_id varchar(40) not null,
  dato date not null,
  antal_deltagere integer not null,
  antal_fravaerende integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_fravaersrapport primary key (forloeb_id, dato),
  constraint fk_fravaersrapport_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_fravaersrapport_organisation foreign key (organisation) references aktoer (id),
  constraint ck_fravaersrapport_antal_deltagere check (antal_deltagere >= 0),
  constraint ck_fravaersrapport_antal_fravaerende check (antal_fravaerende >= 0),
  constraint ck_fravaersrapport_fravaerende check (antal_fravaerende <= antal_deltagere)
);
comment on table fravaersrapport is 'Skolens daglige rapport om fremmøde';

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
  constraint pk_fravaersdag primary key (forloeb_id, deltager_id, dato),
  constraint fk_fravaersdag_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_fravaersdag_organisation foreign key (organisation) references aktoer (id),
  constraint ck_fravaersdag_aarsag check (aarsag in ('SYG', 'LOVLIG', 'ULOVLIG', 'JOB')),
  constraint ck_fravaersdag_timer check (timer_planlagt between 0 and 24 and timer_tilstede
    between 0 and timer_planlagt)
);
create index ix_fravaersdag_forloeb_id_dato on fravaersdag (forloeb_id, dato);
comment on table fravaersdag is 'Hver deltagers fremmøde på en dag';

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
  constraint pk_fravaersopfoelgning primary key (forloeb_id, deltager_id, dato),
  constraint fk_fravaersopfoelgning_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_fravaersopfoelgning_organisation foreign key (organisation) references aktoer (id)
);
comment on table fravaersopfoelgning is
  'Hvad fraværet på en dag skal føre til, og hvad jobcentret gjorde';
comment on column fravaersopfoelgning.handling is 'Beslutningstabellens svar';

create table fravaersrykker (
  forloeb_id varchar(40) not null,
  dato date not null,
  skole varchar(64) not null,
  rykket timestamp with time zone not null,
  constraint pk_fravaersrykker primary key (forloeb_id, dato),
  constraint fk_fravaersrykker_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_fravaersrykker_skole foreign key (skole) references aktoer (id)
);
comment on table fravaersrykker is 'Dage, hvor skolen er mindet om sin rapport';
