-- Tender or direct choice, the schools' bids and the choice with its reasons (R-4.12 to R-4.17, R-14.2).
-- A bid is read by the school itself, and by the buyers only after the opening.

create table udbud (
  forloeb_id varchar(40) not null references forloeb(id),
  nr integer not null,
  vej varchar(20) not null,
  status varchar(20) not null,
  tilbudsfrist timestamp with time zone not null,
  direkte_grund varchar(40),
  begrundelse varchar(2000),
  juridisk_note varchar(2000),
  vurdering varchar(40),
  aabnet timestamp with time zone,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, nr)
);

create table udbud_invitation (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  skole varchar(64) not null references aktoer(id),
  svar varchar(20) not null,
  afslag_aarsag varchar(40),
  besvaret timestamp with time zone,
  primary key (forloeb_id, udbud_nr, skole),
  foreign key (forloeb_id, udbud_nr) references udbud(forloeb_id, nr)
);

create table tilbud (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  skole varchar(64) not null references aktoer(id),
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
  primary key (forloeb_id, udbud_nr, skole),
  foreign key (forloeb_id, udbud_nr, skole) references udbud_invitation(forloeb_id, udbud_nr, skole)
);

create table tilbud_vurdering (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  skole varchar(64) not null,
  egnet boolean not null,
  udelukket_fordi varchar(2000),
  point integer not null,
  begrundelse varchar(2000),
  vurderet timestamp with time zone not null,
  primary key (forloeb_id, udbud_nr, skole),
  foreign key (forloeb_id, udbud_nr, skole) references tilbud(forloeb_id, udbud_nr, skole)
);

create table udbyder_anbefaling (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  part varchar(64) not null,
  anbefaler varchar(64) references aktoer(id),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, udbud_nr, part),
  foreign key (forloeb_id, udbud_nr) references udbud(forloeb_id, nr)
);

create table udbydervalg (
  forloeb_id varchar(40) not null,
  udbud_nr integer not null,
  status varchar(20) not null,
  skole varchar(64) references aktoer(id),
  begrundelse varchar(2000) not null,
  foelger_anbefaling boolean,
  naeste_skridt varchar(20),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, udbud_nr),
  foreign key (forloeb_id, udbud_nr) references udbud(forloeb_id, nr)
);
