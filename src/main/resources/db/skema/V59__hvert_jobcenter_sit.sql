-- Phase 3: each job centre decides schemes for its own citizens and asks its own companies; the lead
-- one does so for all only where that is agreed at the kick-off (R-4.5, R-4.6, R-4.7, docs/adr/0042).

alter table opstartsmoede add column arbejdsdeling varchar(20);
alter table opstartsmoede add constraint ck_opstartsmoede_arbejdsdeling
  check (arbejdsdeling in ('HVER_SIT', 'LEDENDE'));
comment on column opstartsmoede.arbejdsdeling is
  'Om hvert jobcenter tager sine egne, eller det ledende tager alle; tom ved ét jobcenter';

alter table ordning add column jobcenter varchar(64);
update ordning set jobcenter = organisation;
alter table ordning alter column jobcenter set not null;
alter table ordning drop constraint pk_ordning;
alter table ordning add constraint pk_ordning
  primary key (forloeb_id, jobcenter, ordning, maalgruppe);
alter table ordning add constraint fk_ordning_jobcenter
  foreign key (jobcenter) references aktoer (id);
comment on column ordning.jobcenter is 'Jobcentret, hvis ledige det gælder';

create table virksomhedsansvar (
  forloeb_id varchar(40) not null,
  virksomhed_id varchar(40) not null,
  jobcenter varchar(64) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_virksomhedsansvar primary key (forloeb_id, virksomhed_id),
  constraint fk_virksomhedsansvar_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_virksomhedsansvar_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_virksomhedsansvar_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_virksomhedsansvar_organisation foreign key (organisation) references aktoer (id)
);
comment on table virksomhedsansvar is
  'Jobcentret, på hvis oversigt en virksomhed står, og som spørger den om en hensigtserklæring';
