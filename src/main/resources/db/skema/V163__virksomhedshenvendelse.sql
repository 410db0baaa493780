-- That an organisation has been in touch with a company outside any forløb (R-11.1).

create table virksomhedshenvendelse (
  id varchar(40) not null,
  aktoer_id varchar(64) not null,
  virksomhed varchar(200) not null,
  dag date not null,
  om varchar(500) not null,
  kontaktperson_id varchar(40),
  registreret_af varchar(64) not null,
  registreret timestamp with time zone not null,
  constraint pk_virksomhedshenvendelse primary key (id),
  constraint fk_virksomhedshenvendelse_aktoer_id foreign key (aktoer_id) references aktoer (id),
  constraint fk_virksomhedshenvendelse_kontaktperson_id foreign key (kontaktperson_id)
    references kontaktperson (id)
);
create index ix_virksomhedshenvendelse_aktoer_id on virksomhedshenvendelse (aktoer_id);
create index ix_virksomhedshenvendelse_kontaktperson_id
  on virksomhedshenvendelse (kontaktperson_id);
comment on table virksomhedshenvendelse is
  'Opsøgende kontakt til virksomheder uden for forløb; læses af den organisation, der skrev den';
comment on column virksomhedshenvendelse.dag is 'Hvornår de talte sammen';
comment on column virksomhedshenvendelse.om is 'Hvad de talte om; aldrig om en borger';
comment on column virksomhedshenvendelse.kontaktperson_id is
  'Hvem i virksomheden der blev talt med, hvis organisationen har skrevet personen ind';
