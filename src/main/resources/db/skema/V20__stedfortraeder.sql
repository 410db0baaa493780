-- Who takes over a colleague's open tasks from a day to a day, and which tasks that was.

create table stedfortraedelse (
  id varchar(40) not null,
  organisation varchar(64) not null,
  fravaerende varchar(64) not null,
  stedfortraeder varchar(64) not null,
  fra date not null,
  til date not null,
  status varchar(20) not null,
  registreret timestamp with time zone not null,
  begyndt timestamp with time zone,
  sluttet timestamp with time zone,
  sluttet_af varchar(64),
  constraint pk_stedfortraedelse primary key (id),
  constraint fk_stedfortraedelse_organisation foreign key (organisation) references aktoer (id),
  constraint ck_stedfortraedelse_status check (status in ('AFTALT', 'I_GANG', 'SLUT',
    'TRUKKET_TILBAGE', 'BORTFALDET')),
  constraint ck_stedfortraedelse_datoer check (fra <= til)
);
create index ix_stedfortraedelse_organisation_fra on stedfortraedelse (organisation, fra);
comment on table stedfortraedelse is
  'Aftaler om, at en kollega overtager åbne opgaver i en periode';
comment on column stedfortraedelse.fravaerende is 'Brugerens id i motoren';
comment on column stedfortraedelse.stedfortraeder is 'Brugerens id i motoren';

create table stedfortraedelse_opgave (
  stedfortraedelse varchar(40) not null,
  opgave_id varchar(64) not null,
  navn varchar(255) not null,
  forloeb_id varchar(40),
  flyttet timestamp with time zone not null,
  udfald varchar(40),
  afsluttet timestamp with time zone,
  constraint pk_stedfortraedelse_opgave primary key (stedfortraedelse, opgave_id),
  constraint fk_stedfortraedelse_opgave_stedfortraedelse foreign key (stedfortraedelse)
    references stedfortraedelse (id),
  constraint fk_stedfortraedelse_opgave_forloeb_id foreign key (forloeb_id)
    references forloeb (id),
  constraint ck_stedfortraedelse_opgave_udfald check (udfald in ('GIVET_TILBAGE',
    'TIL_ORGANISATIONEN', 'IKKE_HOS_STEDFORTRAEDEREN'))
);
comment on table stedfortraedelse_opgave is 'Opgaver, som en stedfortræder har overtaget';
comment on column stedfortraedelse_opgave.opgave_id is 'Opgavens id i motoren';
