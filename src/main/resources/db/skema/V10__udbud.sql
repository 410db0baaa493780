-- Phase 3: tender or direct choice, the schools' bids and the choice (R-4.12 to R-4.17, R-14.2).
-- A bid is read by the school itself, and by the buyers only after the opening.

create table udbud (
  forloeb_id varchar(40) not null,
  nr integer not null,
  vej varchar(20) not null,
  status varchar(20) not null,
  tilbudsfrist date not null,
  direkte_grund varchar(40),
  begrundelse varchar(2000),
  juridisk_note varchar(2000),
  vurdering varchar(40),
  aabnet timestamp with time zone,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_udbud primary key (forloeb_id, nr),
  constraint fk_udbud_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_udbud_organisation foreign key (organisation) references aktoer (id),
  constraint ck_udbud_vej check (vej in ('UDBUD', 'DIREKTE')),
  constraint ck_udbud_status check (status in ('KLADDE', 'SENDT', 'AABNET')),
  constraint ck_udbud_direkte_grund check (direkte_grund in ('EXCELLENCE', 'NAERHED',
    'FAA_SKOLER', 'SKOLE_MED_FRA_START')),
  constraint ck_udbud_vurdering check (vurdering in ('SAMMENLIGN', 'VURDER_ENKELT',
    'UDBUDSPLIGT_ELLER_REVIDER', 'DIREKTE_VALG', 'MANGLER_BEGRUNDELSE'))
);
comment on table udbud is 'Udbud eller direkte valg af skole; én række pr. runde';

create table udbud_invitation (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  skole varchar(64) not null,
  svar varchar(20) not null,
  afslag_aarsag varchar(40),
  besvaret timestamp with time zone,
  constraint pk_udbud_invitation primary key (forloeb_id, udbud_nr, skole),
  constraint fk_udbud_invitation_skole foreign key (skole) references aktoer (id),
  constraint fk_udbud_invitation_udbud foreign key (forloeb_id, udbud_nr)
    references udbud (forloeb_id, nr),
  constraint ck_udbud_invitation_svar check (svar in ('INVITERET', 'AFGIVET', 'AFSLAAET',
    'FRIST_UDLOEBET')),
  constraint ck_udbud_invitation_afslag_aarsag check (afslag_aarsag in ('INGEN_KAPACITET',
    'INGEN_GODKENDELSE', 'PRISRAMMEN', 'FOR_FAA_DELTAGERE', 'ANDET'))
);
comment on table udbud_invitation is 'Skoler, der er spurgt i en runde, og deres svar';

create table tilbud (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  skole varchar(64) not null,
  status varchar(20) not null,
  pris numeric(12,2) not null,
  indhold varchar(2000) not null,
  daekker_alle_kurser boolean not null,
  indeholder_amu boolean not null,
  udbudsgodkendelse varchar(20) not null,
  kursusstart date not null,
  kursusafslutning date not null,
  sted varchar(200) not null,
  afvikling varchar(20) not null,
  min_hold integer,
  max_hold integer,
  garantikursus boolean not null,
  fleksibel_holdstoerrelse boolean not null,
  fleksibel_start boolean not null,
  fleksibelt_sted boolean not null,
  har_speciale boolean not null,
  merit_anerkendt boolean not null,
  merit_dokumentation varchar(2000),
  tomplads_vilkaar varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_tilbud primary key (forloeb_id, udbud_nr, skole),
  constraint fk_tilbud_skole foreign key (skole) references aktoer (id),
  constraint fk_tilbud_udbud_invitation foreign key (forloeb_id, udbud_nr, skole)
    references udbud_invitation (forloeb_id, udbud_nr, skole),
  constraint fk_tilbud_organisation foreign key (organisation) references aktoer (id),
  constraint ck_tilbud_status check (status in ('KLADDE', 'AFGIVET')),
  constraint ck_tilbud_udbudsgodkendelse check (udbudsgodkendelse in ('EGEN', 'LAANT', 'INGEN')),
  constraint ck_tilbud_afvikling check (afvikling in ('HOLD', 'VIRKSOMHED', 'FJERN',
    'AABENT_VAERKSTED')),
  constraint ck_tilbud_pris check (pris >= 0),
  constraint ck_tilbud_min_hold check (min_hold >= 0),
  constraint ck_tilbud_max_hold check (max_hold >= 0),
  constraint ck_tilbud_datoer check (kursusstart < kursusafslutning),
  constraint ck_tilbud_hold check (min_hold <= max_hold)
);
comment on table tilbud is 'Skolernes tilbud; læses før fristen kun af skolen selv';

create table tilbud_vurdering (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  skole varchar(64) not null,
  egnet boolean not null,
  udelukket_fordi varchar(2000),
  point integer not null,
  begrundelse varchar(2000),
  vurderet timestamp with time zone not null,
  constraint pk_tilbud_vurdering primary key (forloeb_id, udbud_nr, skole),
  constraint fk_tilbud_vurdering_tilbud foreign key (forloeb_id, udbud_nr, skole)
    references tilbud (forloeb_id, udbud_nr, skole),
  constraint ck_tilbud_vurdering_point check (point >= 0)
);
comment on table tilbud_vurdering is 'Beslutningstabellens vurdering af hvert tilbud';
comment on column tilbud_vurdering.udelukket_fordi is
  'Hvorfor tilbuddet ikke kan vælges; tom, når det kan';

create table udbyder_anbefaling (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  part varchar(64) not null,
  anbefaler varchar(64),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_udbyder_anbefaling primary key (forloeb_id, udbud_nr, part),
  constraint fk_udbyder_anbefaling_anbefaler foreign key (anbefaler) references aktoer (id),
  constraint fk_udbyder_anbefaling_udbud foreign key (forloeb_id, udbud_nr)
    references udbud (forloeb_id, nr),
  constraint fk_udbyder_anbefaling_organisation foreign key (organisation) references aktoer (id),
  constraint ck_udbyder_anbefaling_part check (part in ('koordinator', 'branchorganisation',
    'faglig_organisation', 'jobcenter', 'uddannelsesinstitution', 'virksomhed'))
);
comment on table udbyder_anbefaling is 'Hvilken skole hver part anbefaler i en runde';
comment on column udbyder_anbefaling.part is 'Rollens id';
comment on column udbyder_anbefaling.anbefaler is
  'Skolen; tom, når parten ikke anbefaler nogen';

create table udbydervalg (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  status varchar(20) not null,
  skole varchar(64),
  begrundelse varchar(2000) not null,
  foelger_anbefaling boolean,
  naeste_skridt varchar(20),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_udbydervalg primary key (forloeb_id, udbud_nr),
  constraint fk_udbydervalg_skole foreign key (skole) references aktoer (id),
  constraint fk_udbydervalg_udbud foreign key (forloeb_id, udbud_nr)
    references udbud (forloeb_id, nr),
  constraint fk_udbydervalg_organisation foreign key (organisation) references aktoer (id),
  constraint ck_udbydervalg_status check (status in ('KLADDE', 'GAELDENDE', 'INGEN')),
  constraint ck_udbydervalg_naeste_skridt check (naeste_skridt in ('REVIDER', 'UDBUDSPLIGT',
    'STOP'))
);
comment on table udbydervalg is
  'Hvilken skole der blev valgt i en runde, eller hvad der så skal ske';
