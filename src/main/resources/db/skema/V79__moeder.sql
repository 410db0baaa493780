-- Phases 3 and 4: every meeting is called the same way, whether kick-off, information day or
-- informationsmøde; companies are answered for (R-4.3, R-5.4, R-7.18, docs/adr/0047).

create table moedeindkaldelse (
  forloeb_id varchar(40) not null,
  slags varchar(20) not null,
  nr integer not null,
  moededag date not null,
  klokken varchar(40) not null,
  sted varchar(200) not null,
  dagsorden varchar(2000) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_moedeindkaldelse primary key (forloeb_id, slags, nr),
  constraint fk_moedeindkaldelse_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_moedeindkaldelse_organisation foreign key (organisation) references aktoer (id),
  constraint ck_moedeindkaldelse_slags check (slags in ('OPSTART', 'INFORMATIONSDAG',
    'INFORMATIONSMOEDE'))
);
comment on table moedeindkaldelse is
  'Indkaldelserne til forløbets møder; et nyt nummer, når et møde får en ny dag';

create table moede_indbudt (
  forloeb_id varchar(40) not null,
  slags varchar(20) not null,
  nr integer not null,
  deltager varchar(64) not null,
  kommer boolean,
  kan_beslutte boolean,
  antal_ledige integer,
  bemaerkning varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_moede_indbudt primary key (forloeb_id, slags, nr, deltager),
  constraint fk_moede_indbudt_moedeindkaldelse foreign key (forloeb_id, slags, nr)
    references moedeindkaldelse (forloeb_id, slags, nr),
  constraint fk_moede_indbudt_deltager foreign key (deltager) references aktoer (id),
  constraint fk_moede_indbudt_organisation foreign key (organisation) references aktoer (id),
  constraint ck_moede_indbudt_slags check (slags in ('OPSTART', 'INFORMATIONSDAG',
    'INFORMATIONSMOEDE')),
  constraint ck_moede_indbudt_antal_ledige check (antal_ledige >= 0)
);
comment on table moede_indbudt is 'Hvem der er indkaldt til et møde, og hvad hver har svaret';
comment on column moede_indbudt.kommer is 'Tom, indtil der er svaret';
comment on column moede_indbudt.kan_beslutte is
  'Om repræsentanten kan beslutte for sin organisation; kun ved opstartsmødet';
comment on column moede_indbudt.antal_ledige is
  'Hvor mange ledige jobcentret inviterer; aldrig hvem';

create table moede_virksomhed (
  forloeb_id varchar(40) not null,
  slags varchar(20) not null,
  nr integer not null,
  virksomhed_id varchar(40) not null,
  svarer varchar(64) not null,
  kommer boolean,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_moede_virksomhed primary key (forloeb_id, slags, nr, virksomhed_id),
  constraint fk_moede_virksomhed_moedeindkaldelse foreign key (forloeb_id, slags, nr)
    references moedeindkaldelse (forloeb_id, slags, nr),
  constraint fk_moede_virksomhed_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_moede_virksomhed_svarer foreign key (svarer) references aktoer (id),
  constraint fk_moede_virksomhed_organisation foreign key (organisation) references aktoer (id),
  constraint ck_moede_virksomhed_slags check (slags in ('OPSTART', 'INFORMATIONSDAG',
    'INFORMATIONSMOEDE'))
);
comment on table moede_virksomhed is
  'Hvilke virksomheder der er indkaldt til et møde, og hvad der er svaret på deres vegne';
comment on column moede_virksomhed.svarer is 'Organisationen, der svarer på virksomhedens vegne';
comment on column moede_virksomhed.kommer is 'Tom, indtil der er svaret';

insert into moedeindkaldelse (forloeb_id, slags, nr, moededag, klokken, sted, dagsorden,
    registreret_af, organisation, paa_vegne_af, registreret)
  select forloeb_id, 'OPSTART', nr, moededag, klokken, sted, dagsorden,
    registreret_af, organisation, paa_vegne_af, registreret
  from opstartsmoede_indkaldelse;
insert into moede_indbudt (forloeb_id, slags, nr, deltager, kommer, kan_beslutte, bemaerkning,
    registreret_af, organisation, paa_vegne_af, registreret)
  select forloeb_id, 'OPSTART', nr, deltager, kommer, kan_beslutte, bemaerkning,
    registreret_af, organisation, paa_vegne_af, registreret
  from opstartsmoede_indbudt;
drop table opstartsmoede_indbudt;
drop table opstartsmoede_indkaldelse;

alter table informationsmoede add column slags varchar(20) default 'INFORMATIONSMOEDE' not null;
alter table informationsmoede alter column slags drop default;
-- the foreign key uses the primary key's index, which stays as long as it does
alter table informationsmoede drop constraint fk_informationsmoede_forloeb_id;
alter table informationsmoede drop constraint pk_informationsmoede;
alter table informationsmoede add constraint pk_informationsmoede primary key (forloeb_id, slags);
alter table informationsmoede add constraint fk_informationsmoede_forloeb_id
  foreign key (forloeb_id) references forloeb (id);
alter table informationsmoede add constraint ck_informationsmoede_slags
  check (slags in ('OPSTART', 'INFORMATIONSDAG', 'INFORMATIONSMOEDE'));
alter table informationsmoede drop constraint ck_informationsmoede_form;
alter table informationsmoede add constraint ck_informationsmoede_form
  check (form in ('INFORMATIONSDAG', 'INFORMATIONSMOEDE', 'MATCHDAG', 'PRAKTIK',
    'SCREENING_PAA_SKOLEN', 'IKKE_AFHOLDT'));
comment on table informationsmoede is
  'Referatet af informationsdagen før screeningen og af informationsmødet for de udvalgte';

create table informationsmoede_deltager (
  forloeb_id varchar(40) not null,
  slags varchar(20) not null,
  deltager varchar(64) not null,
  constraint pk_informationsmoede_deltager primary key (forloeb_id, slags, deltager),
  constraint fk_informationsmoede_deltager_informationsmoede foreign key (forloeb_id, slags)
    references informationsmoede (forloeb_id, slags),
  constraint fk_informationsmoede_deltager_deltager foreign key (deltager) references aktoer (id),
  constraint ck_informationsmoede_deltager_slags check (slags in ('OPSTART', 'INFORMATIONSDAG',
    'INFORMATIONSMOEDE'))
);
comment on table informationsmoede_deltager is
  'Organisationerne, der var med til informationsdagen eller informationsmødet';
