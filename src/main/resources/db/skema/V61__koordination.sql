-- Coordination changes hands while a forløb runs (R-6.3, R-13.7).

create table koordinatorforslag (
  forloeb_id varchar(40) not null,
  nr integer not null,
  status varchar(20) not null,
  fra_organisation varchar(64) not null,
  til_organisation varchar(64) not null,
  aarsag varchar(30) not null,
  begrundelse varchar(2000),
  aabent varchar(2000),
  foelger boolean not null,
  svar_begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_koordinatorforslag primary key (forloeb_id, nr),
  constraint fk_koordinatorforslag_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_koordinatorforslag_fra_organisation foreign key (fra_organisation)
    references aktoer (id),
  constraint fk_koordinatorforslag_til_organisation foreign key (til_organisation)
    references aktoer (id),
  constraint fk_koordinatorforslag_organisation foreign key (organisation) references aktoer (id),
  constraint ck_koordinatorforslag_status check (status in ('FORESLAAET', 'ACCEPTERET',
    'AFSLAAET', 'BORTFALDET', 'BESLUTTET')),
  constraint ck_koordinatorforslag_aarsag check (aarsag in ('KAN_IKKE_FORTSAETTE', 'LOVAENDRING',
    'LOKAL_FORANKRING', 'ANDET')),
  constraint ck_koordinatorforslag_nr check (nr >= 1)
);
comment on table koordinatorforslag is
  'Forslag og beslutninger om, at en anden skal koordinere; højst ét forslag venter på svar';
comment on column koordinatorforslag.nr is 'Rækkefølgen i forløbet, fra 1';
comment on column koordinatorforslag.aabent is 'Det, den næste skal vide om åbne opgaver';
comment on column koordinatorforslag.foelger is
  'Om den hidtidige koordinator bliver i forløbet og følger med';
comment on column koordinatorforslag.svar_begrundelse is 'Hvad den foreslåede skrev';

alter table koordinering add constraint ck_koordinering_veu_rolle
  check (veu_rolle in ('STYRMAND', 'KOORDINATOR', 'INITIATIVTAGER', 'SPARRINGSPARTNER_OBSERVATOER'));
