-- Projects that were carried before this system, or beside it, and the workforce that figures are
-- measured against (R-15, R-19.12, docs/adr/0051). Nothing is overwritten: what is known later is a
-- row with the next number, so that a year can be counted as it was known at any day.

create table registerprojekt (
  projekt_id varchar(40) not null,
  nr integer not null,
  start_dato date not null,
  slut_dato date,
  projekttype varchar(20) not null,
  raad varchar(100) not null,
  amk varchar(100) not null,
  branche varchar(200),
  kursister integer,
  jobandel numeric(5,2),
  status varchar(20) not null,
  antal_aktoerer integer,
  forloeb_id varchar(40),
  registreret_af varchar(64) not null,
  registreret timestamp with time zone not null,
  constraint pk_registerprojekt primary key (projekt_id, nr),
  constraint fk_registerprojekt_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint ck_registerprojekt_projekttype check (projekttype in ('LEDIGE', 'BESK', 'BEGGE',
    'COVID')),
  constraint ck_registerprojekt_status check (status in ('IGANGVAERENDE', 'VENTELISTE',
    'GENNEMFOERT', 'AFLYST', 'STOPPET')),
  constraint ck_registerprojekt_nr check (nr >= 1),
  constraint ck_registerprojekt_kursister check (kursister >= 0),
  constraint ck_registerprojekt_antal_aktoerer check (antal_aktoerer >= 0),
  constraint ck_registerprojekt_jobandel check (jobandel between 0 and 100),
  constraint ck_registerprojekt_datoer check (start_dato <= slut_dato),
  constraint ck_registerprojekt_kursister_kendt check (status <> 'GENNEMFOERT'
    or kursister is not null)
);
comment on table registerprojekt is
  'Projekter fra et udtræk af et andet register; den højeste nr gælder, de andre er, hvad der stod før';
comment on column registerprojekt.raad is 'Det råd, projektet hører til i registret';
comment on column registerprojekt.antal_aktoerer is
  'Hvor mange aktører rækken nævner; navnene gemmes ikke, for det kan være personer';
comment on column registerprojekt.forloeb_id is
  'Det samme forløb her i systemet; så tælles rækken ikke';

create table arbejdsstyrke (
  raad varchar(100) not null,
  gaelder_fra date not null,
  personer integer not null,
  registreret_af varchar(64) not null,
  registreret timestamp with time zone not null,
  constraint pk_arbejdsstyrke primary key (raad, gaelder_fra),
  constraint ck_arbejdsstyrke_personer check (personer > 0)
);
comment on table arbejdsstyrke is 'Personer i arbejdsstyrken i rådets område, fra en dag';
