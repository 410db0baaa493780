-- Phase 1: the need held against new editions of the lists that others publish (R-22.1, R-22.2,
-- docs/adr/0071).

create table genvalidering (
  forloeb_id varchar(40) not null,
  omgang integer not null,
  balance_fra date,
  omraader_fra date,
  omraade_foer boolean not null,
  omraade_nu boolean not null,
  udfald varchar(20) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_genvalidering primary key (forloeb_id, omgang),
  constraint fk_genvalidering_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_genvalidering_organisation foreign key (organisation) references aktoer (id),
  constraint ck_genvalidering_omgang check (omgang >= 1),
  constraint ck_genvalidering_udfald check (udfald in ('UAENDRET', 'BEKRAEFTET', 'VENTER',
    'FORTSAETTER', 'OPGIVET', 'BORTFALDET'))
);
comment on table genvalidering is
  'At behovet er holdt op mod nye udgaver af de lister, andre udgiver, mens forløbet var i fase 1';
comment on column genvalidering.omgang is 'Rækkefølgen i forløbet, fra 1';
comment on column genvalidering.balance_fra is
  'Dagen for den udgave af Arbejdsmarkedsbalancen, der gjaldt; tom, når ingen er læst ind';
comment on column genvalidering.omraader_fra is
  'Dagen for den udgave af rådets indsatsområder, der gjaldt; tom, når ingen er læst ind';
comment on column genvalidering.omraade_foer is 'Om behovet lå i et af rådets indsatsområder før';
comment on column genvalidering.omraade_nu is 'Om det gør nu';

create table genvalidering_svar (
  forloeb_id varchar(40) not null,
  omgang integer not null,
  nr integer not null,
  stillingsbetegnelse varchar(200) not null,
  balance_kategori_foer varchar(10),
  balance_kategori_nu varchar(10),
  status_foer varchar(40),
  status_nu varchar(40) not null,
  constraint pk_genvalidering_svar primary key (forloeb_id, omgang, nr),
  constraint fk_genvalidering_svar_genvalidering foreign key (forloeb_id, omgang)
    references genvalidering (forloeb_id, omgang),
  constraint ck_genvalidering_svar_status_foer check (status_foer in ('VALIDERET',
    'VALIDERET_MED_BEGRUNDELSE', 'IKKE_VALIDERET', 'MANGLER_DATA')),
  constraint ck_genvalidering_svar_status_nu check (status_nu in ('VALIDERET',
    'VALIDERET_MED_BEGRUNDELSE', 'IKKE_VALIDERET', 'MANGLER_DATA'))
);
comment on table genvalidering_svar is
  'Kategorien og tabellens svar for hver stilling, før og med de nye lister';
